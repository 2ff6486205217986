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
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, listOf } from '../platform/http/schemas.js'
import { RecordReceipt } from './record-receipt.js'
import { WriteDetails } from './write-details.js'

/** What a directive is, and how it was received. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class FactsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly writeDetails: WriteDetails,
    private readonly recordReceipt: RecordReceipt,
  ) {}

  @Patch()
  @Allow('directive.edit')
  @Changes()
  @Answers(DirectiveVersion)
  details(@CurrentActor() actor: Actor, @Params() params: InDirective, @IfMatch() version: number, @Body() body: DetailsBody) {
    return this.writeDetails.run(actor, { ...params, version, ...body })
  }

  @Get('receipts')
  @Allow('signed_in')
  @Answers(listOf(ReceiptView))
  receipts(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return { items: sees('receipt') ? await listRows<z.infer<typeof ReceiptView>>(tx, 'receipt', directive.id) : [] }
    })
  }

  @Post('receipts')
  @Allow('directive.edit')
  @Writes()
  @Answers(ReceiptView, 201)
  receipt(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ReceiptBody) {
    return this.recordReceipt.run(actor, { ...params, ...body })
  }
}
