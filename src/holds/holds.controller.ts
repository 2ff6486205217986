import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { HoldBody, HoldView, ReleaseBody } from './holds.schema.js'
import { listHolds } from './list-holds.js'
import { OpenHold } from './open-hold.js'
import { ReleaseHold } from './release-hold.js'

@ApiTags('Litigation holds and notices')
@Controller('directives/:reference')
export class HoldsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly openHold: OpenHold,
    private readonly releaseHold: ReleaseHold,
  ) {}

  @Get('holds')
  @Operation('listHolds', 'List litigation holds')
  @Allow('signed_in')
  @Answers(listOf(HoldView))
  holds(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listHolds(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('holds')
  @Operation('openHold', 'Open a litigation hold')
  @Allow('directive.edit')
  @Writes()
  @Answers(HoldView, 201)
  open(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: HoldBody) {
    return this.openHold.run(actor, { ...params, ...body })
  }

  @Post('holds/:id/release')
  @Operation('releaseHold', 'Release a litigation hold')
  @Allow('directive.edit')
  @Changes()
  @Answers(HoldView)
  @Refuses('hold/release_words_needed', 'hold/released', 'notice/reveals', 'notice/sealed_subject')
  release(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReleaseBody,
  ) {
    return this.releaseHold.run(actor, { ...params, version, ...body })
  }
}
