import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
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
  AgencyContactBody,
  AgencyContactView,
  AgencyRow,
  AgencyView,
  InstrumentBody,
  VerifyContactBody,
} from './agencies.schema.js'
import { ChangeAgency } from './change-agency.js'
import { listAddressees, listAgencies, viewAgency } from './lists.js'
import { VerifyAgencyContact } from './verify-agency-contact.js'

const InAgency = z.strictObject({ id: Id })
type InAgency = z.infer<typeof InAgency>
const InContact = z.strictObject({ id: Id, contact_id: Id })
type InContact = z.infer<typeof InContact>

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
  @Operation('listAgencies', 'List agencies')
  @Allow('signed_in')
  @Answers(listOf(AgencyRow))
  list(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listAgencies(tx) }))
  }

  @Get('agencies/:id')
  @Operation('getAgency', 'Show an agency with its instruments and contacts')
  @Allow('signed_in')
  @Answers(AgencyView)
  view(@CurrentActor() actor: Actor, @Params() params: InAgency) {
    return this.work.read(actor, (tx) => viewAgency(tx, params.id))
  }

  @Post('agencies')
  @Operation('addAgency', 'Add an agency')
  @Allow('agency.manage')
  @Writes()
  @Answers(AgencyView, 201)
  @Refuses('agency/code_taken', 'resource/not_found')
  add(@CurrentActor() actor: Actor, @Body() body: AgencyBody) {
    return this.addAgency.run(actor, body)
  }

  @Patch('agencies/:id')
  @Operation('changeAgency', 'Change an agency')
  @Allow('agency.manage')
  @Changes()
  @Answers(AgencyView)
  change(@CurrentActor() actor: Actor, @Params() params: InAgency, @IfMatch() version: number, @Body() body: AgencyChange) {
    return this.changeAgency.run(actor, { ...params, version, ...body })
  }

  @Post('agencies/:id/instruments')
  @Operation('addInstrument', 'Add an instrument that an agency issues')
  @Allow('agency.manage')
  @Writes()
  @Answers(AgencyView, 201)
  @Refuses('agency/code_taken')
  instrument(@CurrentActor() actor: Actor, @Params() params: InAgency, @Body() body: InstrumentBody) {
    return this.addInstrument.run(actor, { ...params, ...body })
  }

  @Post('agencies/:id/contacts')
  @Operation('addAgencyContact', 'Add a contact at an agency')
  @Allow('agency.manage')
  @Writes()
  @Answers(AgencyContactView, 201)
  contact(@CurrentActor() actor: Actor, @Params() params: InAgency, @Body() body: AgencyContactBody) {
    return this.addAgencyContact.run(actor, { ...params, ...body })
  }

  @Post('agencies/:id/contacts/:contact_id/verify')
  @Operation('verifyAgencyContact', 'Record how a contact at an agency was verified')
  @Allow('contact.verify')
  @Changes()
  @Answers(AgencyContactView)
  verify(@CurrentActor() actor: Actor, @Params() params: InContact, @IfMatch() version: number, @Body() body: VerifyContactBody) {
    return this.verifyAgencyContact.run(actor, { ...params, version, ...body })
  }

  @Get('addressees')
  @Operation('listAddressees', 'List the legal entities that directives can bind')
  @Allow('signed_in')
  @Answers(listOf(AddresseeView))
  addressees(@CurrentActor() actor: Actor) {
    return this.work.read(actor, async (tx) => ({ items: await listAddressees(tx) }))
  }

  @Post('addressees')
  @Operation('addAddressee', 'Add a legal entity')
  @Allow('agency.manage')
  @Writes()
  @Answers(AddresseeView, 201)
  @Refuses('addressee/name_taken', 'resource/not_found')
  addressee(@CurrentActor() actor: Actor, @Body() body: AddresseeBody) {
    return this.addAddressee.run(actor, body)
  }
}
