import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { AccessRequests } from './access-requests.js'
import { InvitationLinks } from './invitation-links.js'
import { Links } from './links.js'
import { lockPerson } from './lock-person.js'
import type { Person } from './person.entity.js'
import type { CopiedLink } from './person.schema.js'

export interface PrintedLink extends CopiedLink {
  readonly kind: 'invitation' | 'password_reset'
}

/**
 * For the command on the server: the link with which an invited person joins, or a person who has joined sets a new password, because no
 * mail reaches them. Recorded with a reason, and told to all lead counsel and to the person.
 */
@Injectable()
export class PrintLink {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly requests: AccessRequests,
    private readonly invitations: InvitationLinks,
    private readonly links: Links,
  ) {}

  /** Throws `resource/not_found`, and what `InvitationLinks.copy` throws. */
  async run(input: { email: string; reason: string }): Promise<PrintedLink> {
    const printed = await this.work.asNobody(async (tx): Promise<PrintedLink> => {
      const [found] = await tx.query<{ id: string }>(
        `SELECT id FROM person WHERE email = $1 AND kind = 'human' AND ended_at IS NULL`,
        [input.email],
      )
      if (!found) throw new Refused('resource/not_found')
      const person = await lockPerson(tx, found.id)
      if (person.joined_at) return this.reset(tx, person, input.reason)
      return { kind: 'invitation', ...(await this.invitations.copy(tx, person, { reason: input.reason })) }
    })
    this.invitations.ring()
    return printed
  }

  /** Lead counsel may still have to approve the reset when the link is used; if they have, the approval moves to this link. */
  private async reset(tx: Tx, { id }: Person, reason: string): Promise<PrintedLink> {
    await this.links.withdraw(tx, 'password_reset', id)
    const link = await this.links.make(tx, 'password_reset', id, { by: null })
    const approved = await this.requests.approved(tx, 'password_reset', id)
    if (approved) await this.requests.setLink(tx, approved.id, link.id)
    if (approved) await this.requests.append(tx, 'access.link_moved', { id: approved.id, link_id: link.id })
    await this.ledger.append(tx, `person:${id}`, {
      kind: 'person.link_copied',
      details: { link_id: link.id, on_the_server: true, resets: true },
      reason,
    })
    await this.requests.tellLeads(tx, 'reset_link_made', { about_id: id, by_id: null, also: [id] })
    return {
      kind: 'password_reset',
      url: this.links.urlOf(link.id),
      expires_at: link.expires_at.toISOString(),
      asks_confirmation: false,
    }
  }
}
