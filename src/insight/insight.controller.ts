import { Controller, Get, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Answers } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { pageOf } from '../platform/http/schemas.js'
import { MyWorkView, OverviewView, SearchQuery, SearchView, WorklistQuery, WorklistRow } from './insight.schema.js'
import { MyWork } from './my-work.js'
import { Overview } from './overview.js'
import { Search } from './search.js'
import { Worklist } from './worklist.js'

/** Views across directives. */
@ApiTags('Insight')
@Controller()
export class InsightController {
  constructor(
    private readonly worklist: Worklist,
    private readonly search: Search,
    private readonly myWork: MyWork,
    private readonly overview: Overview,
  ) {}

  @Get('directives')
  @Allow('signed_in')
  @Answers(pageOf(WorklistRow))
  list(@CurrentActor() actor: Actor, @Query({ schema: WorklistQuery }) query: z.infer<typeof WorklistQuery>) {
    return this.worklist.run(actor, query)
  }

  @Get('search')
  @Allow('signed_in')
  @Answers(SearchView)
  find(@CurrentActor() actor: Actor, @Query({ schema: SearchQuery }) query: z.infer<typeof SearchQuery>) {
    return this.search.run(actor, query.q)
  }

  @Get('my-work')
  @Allow('signed_in')
  @Answers(MyWorkView)
  mine(@CurrentActor() actor: Actor) {
    return this.myWork.run(actor)
  }

  @Get('overview')
  @Allow('overview.read')
  @Answers(OverviewView)
  see(@CurrentActor() actor: Actor) {
    return this.overview.run(actor)
  }
}
