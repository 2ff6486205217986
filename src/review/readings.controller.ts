import { Body, Controller, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId } from '../platform/http/schemas.js'
import { AddAlternative } from './add-alternative.js'
import { AdoptReading } from './adopt-reading.js'
import { ApproveReading } from './approve-reading.js'
import { ReadTerm } from './read-term.js'
import { AdoptBody, AdoptedView, AlternativeBody, ReadingBody, ReadingView } from './reading.schema.js'
import { ReopeningView, SettleBody } from './reopening.schema.js'
import { SettleReopening } from './settle-reopening.js'

@ApiTags('Legal review')
@Controller('directives/:reference')
export class ReadingsController {
  constructor(
    private readonly readTerm: ReadTerm,
    private readonly addAlternative: AddAlternative,
    private readonly adoptReading: AdoptReading,
    private readonly approveReading: ApproveReading,
    private readonly settleReopening: SettleReopening,
  ) {}

  @Post('readings')
  @Allow('directive.edit')
  @Writes()
  @Answers(ReadingView, 201)
  reading(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: ReadingBody }) body: z.infer<typeof ReadingBody>,
  ) {
    return this.readTerm.run(actor, { ...params, ...body })
  }

  @Post('readings/:id/alternatives')
  @Allow('directive.edit')
  @Changes()
  @Answers(ReadingView)
  alternative(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: AlternativeBody }) body: z.infer<typeof AlternativeBody>,
  ) {
    return this.addAlternative.run(actor, { ...params, version, ...body })
  }

  @Post('readings/:id/adopt')
  @Allow('directive.act')
  @Changes()
  @Answers(AdoptedView)
  adopt(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: AdoptBody }) body: z.infer<typeof AdoptBody>,
  ) {
    return this.adoptReading.run(actor, { ...params, version, ...body })
  }

  @Post('readings/:id/approve')
  @Allow('directive.act')
  @Asks('fresh')
  @Changes()
  @Answers(ReadingView)
  approve(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
  ) {
    return this.approveReading.run(actor, { ...params, version })
  }

  @Post('reopenings/:id/settle')
  @Allow('task.complete')
  @Changes()
  @Answers(ReopeningView)
  settle(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: SettleBody }) body: z.infer<typeof SettleBody>,
  ) {
    return this.settleReopening.run(actor, { ...params, version, ...body })
  }
}
