import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { listOf } from '../platform/http/schemas.js'
import { AddAddressee } from './add-addressee.js'
import { AddresseeBody, AddresseeView } from './agencies.schema.js'
import { listAddressees } from './lists.js'

/** Our legal entities that directives can bind. */
@ApiTags('Agencies')
@Controller()
export class AddresseesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly addAddressee: AddAddressee,
  ) {}

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
