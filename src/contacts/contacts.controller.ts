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
import { InDirective, InDirectiveWithId, listOf, ReasonBody } from '../platform/http/schemas.js'
import { ContactBody, ContactConfirmBody, ContactNoteBody, ContactView } from './contacts.schema.js'
import { listContacts } from './list-contacts.js'
import { RecordContact } from './record-contact.js'
import { SettleContact } from './settle-contact.js'
import { VoidNote } from './void-note.js'
import { WriteNote } from './write-note.js'

/** Communications with the agency. */
@ApiTags('Contacts')
@Controller('directives/:reference')
export class ContactsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly recordContact: RecordContact,
    private readonly settleContact: SettleContact,
    private readonly writeNote: WriteNote,
    private readonly voidNote: VoidNote,
  ) {}

  @Get('contacts')
  @Operation('listContacts', 'List agency communications')
  @Allow('signed_in')
  @Answers(listOf(ContactView))
  contacts(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listContacts(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('contacts')
  @Operation('recordContact', 'Record an agency communication')
  @Allow('contact.record')
  @Writes()
  @Answers(ContactView, 201)
  @Refuses('contact/in_the_future', 'contact/of_another_agency')
  record(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ContactBody) {
    return this.recordContact.run(actor, { ...params, ...body })
  }

  @Post('contacts/:id/confirm')
  @Operation('confirmContact', 'File the document that confirms an agreement')
  @Allow('contact.record')
  @Changes()
  @Answers(ContactView)
  @Refuses('contact/agreement_settled', 'contact/already_void', 'contact/not_yours', 'contact/nothing_agreed')
  confirm(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ContactConfirmBody,
  ) {
    return this.settleContact.run(actor, { ...params, version, ...body, as: 'confirmed' })
  }

  @Post('contacts/:id/not-confirmed')
  @Operation('denyContact', 'Record that the agency did not confirm an agreement')
  @Allow('contact.record')
  @Changes()
  @Answers(ContactView)
  @Refuses('contact/agreement_settled', 'contact/already_void', 'contact/not_yours', 'contact/nothing_agreed')
  notConfirmed(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.settleContact.run(actor, { ...params, version, ...body, as: 'not_confirmed' })
  }

  @Post('contacts/:id/void')
  @Operation('voidContact', 'Void an agency communication')
  @Allow('contact.record')
  @Changes()
  @Answers(ContactView)
  @Refuses('contact/agreement_settled', 'contact/already_void', 'contact/not_yours', 'contact/nothing_agreed')
  void(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.settleContact.run(actor, { ...params, version, ...body, as: 'voided' })
  }

  @Post('contacts/:id/notes')
  @Operation('addContactNote', 'Add a note to an agency communication')
  @Allow('contact.record')
  @Writes()
  @Answers(ContactView, 201)
  note(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Body() body: ContactNoteBody) {
    return this.writeNote.run(actor, { ...params, ...body })
  }

  @Post('contact-notes/:id/void')
  @Operation('voidContactNote', 'Void a note')
  @Allow('contact.record')
  @Changes()
  @Answers(ContactView)
  @Refuses('contact/note_already_void', 'contact/note_not_yours')
  voidANote(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.voidNote.run(actor, { ...params, version, ...body })
  }
}
