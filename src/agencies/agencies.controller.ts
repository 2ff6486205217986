import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { Id, listOf } from '../platform/http/schemas.js'
import { AddAddressee } from './add-addressee.js'
import { AddAgency } from './add-agency.js'
import { AddAgencyContact } from './add-agency-contact.js'
import { AddInstrument } from './add-instrument.js'
import {
  AddresseeBody,
  AddresseeView,
  AgencyBody,
  AgencyChange,
  AgencyRow,
  AgencyView,
  ContactBody,
  ContactView,
  InstrumentBody,
  VerifyBody,
} from './agencies.schema.js'
import { ChangeAgency } from './change-agency.js'
import { listAddressees, listAgencies, viewAgency } from './lists.js'
import { VerifyAgencyContact } from './verify-agency-contact.js'

const InAgency = z.strictObject({ id: Id })
const InContact = z.strictObject({ id: Id, contact_id: Id })

@ApiTags('Agencies')
@Controller()
export class AgenciesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addAgency: AddAgency,
    private readonly changeAgency: ChangeAgency,
    private readonly addInstrument: AddInstrument,
    private readonly addAgencyContact: AddAgencyContact,
    private readonly verifyAgencyContact: VerifyAgencyContact,
    private readonly addAddressee: AddAddressee,
  ) {}

  @Get('agencies')
  @Allow('signed_in')
  @Answers(listOf(AgencyRow))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listAgencies(tx) }))
  }

  @Get('agencies/:id')
  @Allow('signed_in')
  @Answers(AgencyView)
  view(@CurrentActor() actor: Actor, @Param({ schema: InAgency }) params: z.infer<typeof InAgency>) {
    return this.work.read(actor, (tx) => viewAgency(tx, params.id))
  }

  @Post('agencies')
  @Allow('agency.manage')
  @Writes()
  @Answers(AgencyView, 201)
  add(@CurrentActor() actor: Actor, @Body({ schema: AgencyBody }) body: z.infer<typeof AgencyBody>) {
    return this.addAgency.run(actor, body)
  }

  @Patch('agencies/:id')
  @Allow('agency.manage')
  @Changes()
  @Answers(AgencyView)
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: InAgency }) params: z.infer<typeof InAgency>,
    @IfMatch() version: number,
    @Body({ schema: AgencyChange }) body: z.infer<typeof AgencyChange>,
  ) {
    return this.changeAgency.run(actor, { ...params, version, ...body })
  }

  @Post('agencies/:id/instruments')
  @Allow('agency.manage')
  @Writes()
  @Answers(AgencyView, 201)
  instrument(
    @CurrentActor() actor: Actor,
    @Param({ schema: InAgency }) params: z.infer<typeof InAgency>,
    @Body({ schema: InstrumentBody }) body: z.infer<typeof InstrumentBody>,
  ) {
    return this.addInstrument.run(actor, { ...params, ...body })
  }

  @Post('agencies/:id/contacts')
  @Allow('agency.manage')
  @Writes()
  @Answers(ContactView, 201)
  contact(
    @CurrentActor() actor: Actor,
    @Param({ schema: InAgency }) params: z.infer<typeof InAgency>,
    @Body({ schema: ContactBody }) body: z.infer<typeof ContactBody>,
  ) {
    return this.addAgencyContact.run(actor, { ...params, ...body })
  }

  @Post('agencies/:id/contacts/:contact_id/verify')
  @Allow('contact.verify')
  @Changes()
  @Answers(ContactView)
  verify(
    @CurrentActor() actor: Actor,
    @Param({ schema: InContact }) params: z.infer<typeof InContact>,
    @IfMatch() version: number,
    @Body({ schema: VerifyBody }) body: z.infer<typeof VerifyBody>,
  ) {
    return this.verifyAgencyContact.run(actor, { ...params, version, ...body })
  }

  @Get('addressees')
  @Allow('signed_in')
  @Answers(listOf(AddresseeView))
  addressees(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listAddressees(tx) }))
  }

  @Post('addressees')
  @Allow('agency.manage')
  @Writes()
  @Answers(AddresseeView, 201)
  addressee(@CurrentActor() actor: Actor, @Body({ schema: AddresseeBody }) body: z.infer<typeof AddresseeBody>) {
    return this.addAddressee.run(actor, body)
  }
}
