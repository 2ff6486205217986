import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Writes } from '../../platform/http/answers.js'
import { Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow } from '../../platform/http/policy.js'
import { CurrentActor } from '../../platform/http/request-actor.js'
import { InDirective } from '../../platform/http/schemas.js'
import { AskToLook } from './ask-to-look.js'
import { FindingsView, LookAgainView } from './findings.schema.js'
import { findingsAcross, findingsOf } from './list-findings.js'
import { viewFindings } from './view-findings.js'

/** The findings of the hourly check, for people with access. */
@ApiTags('Insight')
@Controller()
export class FindingsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly askToLook: AskToLook,
  ) {}

  @Get('findings')
  @Operation('listFindings', 'List what needs attention')
  @Allow('signed_in')
  @Answers(FindingsView)
  across(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => viewFindings(tx, await findingsAcross(tx)))
  }

  @Get('directives/:reference/findings')
  @Operation('getDirectiveFindings', 'Show what needs attention in a directive')
  @Allow('signed_in')
  @Answers(FindingsView)
  one(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => {
      const { directive } = await accessTo(tx, params.reference)
      return viewFindings(tx, await findingsOf(tx, directive.id))
    })
  }

  @Post('directives/:reference/findings/look-again')
  @Operation('lookAgain', 'Check a directive again')
  @Allow('directive.act')
  @Writes()
  @Answers(LookAgainView, 202)
  look(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.askToLook.run(actor, params)
  }
}
