import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { InvitationLinks } from './invitation-links.js'
import { lockPerson } from './lock-person.js'
import type { CopiedLink } from './person.schema.js'

/** Shows an administrator the link with which an invited person joins, to hand it over in another way than by mail. */
@Injectable()
export class CopyInvitationLink {
  constructor(
    private readonly work: Door,
    private readonly invitations: InvitationLinks,
  ) {}

  /** Throws `resource/not_found`, and what `InvitationLinks.copy` throws. */
  async run(actor: Actor, input: { id: string }): Promise<CopiedLink> {
    const copied = await this.work.as(actor, async (tx) =>
      this.invitations.copy(tx, await lockPerson(tx, input.id), { by: actor.id }),
    )
    this.invitations.ring()
    return copied
  }
}
