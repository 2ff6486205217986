import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { Id } from '../platform/http/schemas.js'
import { AddAgencyContact } from './add-agency-contact.js'
import { AgencyContactBody, AgencyContactView, VerifyContactBody } from './agencies.schema.js'
import { VerifyAgencyContact } from './verify-agency-contact.js'

const InAgency = z.strictObject({ id: Id })
type InAgency = z.infer<typeof InAgency>
const InContact = z.strictObject({ id: Id, contact_id: Id })
type InContact = z.infer<typeof InContact>

/** Contacts at an agency, and how they were verified. */
@ApiTags('Agencies')
@Controller()
export class AgencyContactsController {
  constructor(
    private readonly addAgencyContact: AddAgencyContact,
    private readonly verifyAgencyContact: VerifyAgencyContact,
  ) {}

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
  @Refuses('agency/own_verification')
  verify(@CurrentActor() actor: Actor, @Params() params: InContact, @IfMatch() version: number, @Body() body: VerifyContactBody) {
    return this.verifyAgencyContact.run(actor, { ...params, version, ...body })
  }
}
