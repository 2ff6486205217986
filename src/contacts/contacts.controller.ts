import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../directives/access.js'
import { ReasonBody } from '../directives/directive.schema.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { ConfirmBody, ContactBody, ContactView, NoteBody } from './contacts.schema.js'
import { listContacts } from './list-contacts.js'
import { RecordContact } from './record-contact.js'
import { SettleContact } from './settle-contact.js'
import { VoidNote } from './void-note.js'
import { WriteNote } from './write-note.js'

/** What was said with the agency. */
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
  @Allow('signed_in')
  @Answers(listOf(ContactView))
  contacts(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => ({ items: await listContacts(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('contacts')
  @Allow('contact.record')
  @Writes()
  @Answers(ContactView, 201)
  record(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: ContactBody }) body: z.infer<typeof ContactBody>,
  ) {
    return this.recordContact.run(actor, { ...params, ...body })
  }

  @Post('contacts/:id/confirm')
  @Allow('contact.record')
  @Changes()
  @Answers(ContactView)
  confirm(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ConfirmBody }) body: z.infer<typeof ConfirmBody>,
  ) {
    return this.settleContact.run(actor, { ...params, version, ...body, as: 'confirmed' })
  }

  @Post('contacts/:id/not-confirmed')
  @Allow('contact.record')
  @Changes()
  @Answers(ContactView)
  notConfirmed(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.settleContact.run(actor, { ...params, version, ...body, as: 'not_confirmed' })
  }

  @Post('contacts/:id/void')
  @Allow('contact.record')
  @Changes()
  @Answers(ContactView)
  void(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.settleContact.run(actor, { ...params, version, ...body, as: 'voided' })
  }

  @Post('contacts/:id/notes')
  @Allow('contact.record')
  @Writes()
  @Answers(ContactView, 201)
  note(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @Body({ schema: NoteBody }) body: z.infer<typeof NoteBody>,
  ) {
    return this.writeNote.run(actor, { ...params, ...body })
  }

  @Post('contact-notes/:id/void')
  @Allow('contact.record')
  @Changes()
  @Answers(ContactView)
  voidANote(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.voidNote.run(actor, { ...params, version, ...body })
  }
}
