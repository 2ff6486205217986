import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import { accessTo } from '../directives/access.js'
import { DetailsBody, DirectiveVersion, ReceiptBody, ReceiptView } from '../directives/directive.schema.js'
import { listRows } from '../directives/lists.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, listOf } from '../platform/http/schemas.js'
import { RecordReceipt } from './record-receipt.js'
import { WriteDetails } from './write-details.js'

/** The details of a directive, and its receipts. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class FactsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly writeDetails: WriteDetails,
    private readonly recordReceipt: RecordReceipt,
  ) {}

  @Patch()
  @Operation('changeDetails', 'Change the details of a directive')
  @Allow('directive.edit')
  @Changes()
  @Answers(DirectiveVersion)
  @Refuses(
    'deadline/already_paused',
    'deadline/already_set',
    'deadline/bad_day',
    'deadline/bad_instant',
    'deadline/bad_zone',
    'deadline/basis_required',
    'deadline/calendar_ends',
    'deadline/calendar_needed',
    'deadline/day_or_instant',
    'deadline/extension_not_later',
    'deadline/grant_needs_calendar',
    'deadline/in_the_future',
    'deadline/instant_needed',
    'deadline/met_in_future',
    'deadline/met_unproved',
    'deadline/no_working_day',
    'deadline/not_open',
    'deadline/not_paused',
    'deadline/not_set',
    'deadline/not_yet_due',
    'deadline/nothing_to_remove',
    'deadline/out_of_range',
    'deadline/reason_required',
    'deadline/resumed_before_pause',
    'deadline/rule_unknown',
    'deadline/safe_by_after_due',
    'deadline/trigger_unknown',
    'deadline/unknown_calendar',
    'deadline/unknown_event',
    'deadline/zone_needed',
    'directive/dated_in_the_future',
    'directive/instrument_of_another_agency',
    'task/person_cannot_work',
  )
  details(@CurrentActor() actor: Actor, @Params() params: InDirective, @IfMatch() version: number, @Body() body: DetailsBody) {
    return this.writeDetails.run(actor, { ...params, version, ...body })
  }

  @Get('receipts')
  @Operation('listReceipts', 'List receipts')
  @Allow('signed_in')
  @Answers(listOf(ReceiptView))
  receipts(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return { items: sees('receipt') ? await listRows<z.infer<typeof ReceiptView>>(tx, 'receipt', directive.id) : [] }
    })
  }

  @Post('receipts')
  @Operation('recordReceipt', 'Record how and when the directive was received')
  @Allow('directive.edit')
  @Writes()
  @Answers(ReceiptView, 201)
  @Refuses(
    'deadline/already_paused',
    'deadline/already_set',
    'deadline/bad_day',
    'deadline/bad_instant',
    'deadline/bad_zone',
    'deadline/basis_required',
    'deadline/calendar_ends',
    'deadline/calendar_needed',
    'deadline/day_or_instant',
    'deadline/extension_not_later',
    'deadline/grant_needs_calendar',
    'deadline/in_the_future',
    'deadline/instant_needed',
    'deadline/met_in_future',
    'deadline/met_unproved',
    'deadline/no_working_day',
    'deadline/not_open',
    'deadline/not_paused',
    'deadline/not_set',
    'deadline/not_yet_due',
    'deadline/nothing_to_remove',
    'deadline/out_of_range',
    'deadline/reason_required',
    'deadline/resumed_before_pause',
    'deadline/rule_unknown',
    'deadline/safe_by_after_due',
    'deadline/trigger_unknown',
    'deadline/unknown_calendar',
    'deadline/unknown_event',
    'deadline/zone_needed',
    'receipt/in_the_future',
    'task/person_cannot_work',
  )
  receipt(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ReceiptBody) {
    return this.recordReceipt.run(actor, { ...params, ...body })
  }
}
