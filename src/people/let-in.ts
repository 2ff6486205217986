import { Injectable } from '@nestjs/common'
import { Outbox } from '../outbox/outbox.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { AccessRequests } from './access-requests.js'
import { type Copied, Links } from './links.js'
import type { Person } from './person.entity.js'

/** Invites a person who has not joined, or asks lead counsel first if their role reads directives. */
@Injectable()
export class LetIn {
  constructor(
    private readonly requests: AccessRequests,
    private readonly links: Links,
    private readonly outbox: Outbox,
  ) {}

  /** Earlier links and requests stop working. Returns whether the person is invited now. */
  async run(tx: Tx, person: Pick<Person, 'id' | 'role'>): Promise<boolean> {
    await this.withdraw(tx, person.id)
    const approved = await this.requests.approved(tx, 'join', person.id)
    if ((await this.requests.isNeeded(tx, person.role)) && approved?.role !== person.role) {
      await this.requests.ask(tx, { kind: 'join', person_id: person.id, role: person.role })
      return false
    }
    if (approved?.role !== person.role) await this.requests.withdrawAll(tx, 'join', person.id)
    await this.invite(tx, person.id, tx.actor?.id ?? null)
    return true
  }

  /** Mails an invitation, in the name of whoever invites. */
  async invite(tx: Tx, personId: string, inviterId: string | null): Promise<void> {
    await this.withdraw(tx, personId)
    const link = await this.links.make(tx, 'invitation', personId)
    await this.outbox.put(tx, { kind: 'invitation.send', subject_id: link.id, actor_id: inviterId })
  }

  /** An invitation that is shown to be copied and not mailed. Earlier ones stop working. */
  async makeCopied(tx: Tx, personId: string, copied: Copied): Promise<{ id: string; expires_at: Date }> {
    await this.withdraw(tx, personId)
    return this.links.make(tx, 'invitation', personId, copied)
  }

  /** Earlier invitations stop working, and with them what someone who used one has asked for. */
  private async withdraw(tx: Tx, personId: string): Promise<void> {
    await this.links.withdraw(tx, 'invitation', personId)
    await this.requests.withdrawAll(tx, 'identity', personId)
  }

  /** Mails a link for a new password; earlier ones stop working. @returns the id of the link */
  async sendReset(tx: Tx, personId: string): Promise<string> {
    await this.links.withdraw(tx, 'password_reset', personId)
    return this.mail(tx, 'password_reset', personId)
  }

  /** Mails a link to someone who cannot sign in. One effect for both: which mail it is follows from the link. @returns its id */
  async mail(tx: Tx, kind: 'password_reset' | 'sign_in_pass', personId: string): Promise<string> {
    const link = await this.links.make(tx, kind, personId)
    await this.outbox.put(tx, { kind: 'password_reset.send', subject_id: link.id })
    return link.id
  }

  ring(): void {
    this.outbox.ring()
  }
}
