import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Answers } from '../platform/http/answers.js'
import { Params, Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { Id, pageOf } from '../platform/http/schemas.js'
import { Dealings } from './dealings.js'
import {
  DealingsPage,
  DealingsQuery,
  MyWorkView,
  OverviewView,
  SearchQuery,
  SearchView,
  WorklistQuery,
  WorklistRow,
} from './insight.schema.js'
import { MyWork } from './my-work.js'
import { Overview } from './overview.js'
import { Search } from './search.js'
import { Worklist } from './worklist.js'

const InAgency = z.strictObject({ id: Id })
type InAgency = z.infer<typeof InAgency>

/** Views across directives. */
@ApiTags('Insight')
@Controller()
export class InsightController {
  constructor(
    private readonly worklist: Worklist,
    private readonly search: Search,
    private readonly myWork: MyWork,
    private readonly overview: Overview,
    private readonly dealings: Dealings,
  ) {}

  @Get('directives')
  @Operation('listDirectives', 'List directives')
  @Allow('signed_in')
  @Answers(pageOf(WorklistRow))
  list(@CurrentActor() actor: Actor, @Query() query: WorklistQuery) {
    return this.worklist.run(actor, query)
  }

  @Get('search')
  @Operation('search', 'Search directives and their documents')
  @Allow('signed_in')
  @Answers(SearchView)
  find(@CurrentActor() actor: Actor, @Query() query: SearchQuery) {
    return this.search.run(actor, query.q)
  }

  @Get('my-work')
  @Operation('getMyWork', 'Show your work')
  @Allow('signed_in')
  @Answers(MyWorkView)
  mine(@CurrentActor() actor: Actor) {
    return this.myWork.run(actor)
  }

  @Get('agencies/:id/letters')
  @Operation('listLettersToAgency', 'List the letters sent to an agency')
  @Allow('signed_in')
  @Answers(DealingsPage)
  sentTo(@CurrentActor() actor: Actor, @Params() params: InAgency, @Query() query: DealingsQuery) {
    return this.dealings.run(actor, { ...params, ...query })
  }

  @Get('overview')
  @Operation('getOverview', 'Show the overview')
  @Allow('overview.read')
  @Answers(OverviewView)
  see(@CurrentActor() actor: Actor) {
    return this.overview.run(actor)
  }
}
