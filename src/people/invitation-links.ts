import { Injectable } from '@nestjs/common'
import { isReader } from '../domain/access/readers.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { AccessRequests } from './access-requests.js'
import { LetIn } from './let-in.js'
import { Links } from './links.js'
import type { Person } from './person.entity.js'
import type { CopiedLink } from './person.schema.js'

/**
 * Links to join that are shown to be copied, instead of being mailed. Each is recorded and told to lead counsel, because whoever holds it
 * can try to join as this person (docs/decisions/0042-joining-without-mail.md).
 */
@Injectable()
export class InvitationLinks {
  constructor(
    private readonly ledger: Ledger,
    private readonly requests: AccessRequests,
    private readonly letIn: LetIn,
    private readonly links: Links,
  ) {}

  /**
   * For a locked person. Throws `person/ended`, `person/already_joined`; `access_request/needed` if lead counsel has not approved the
   * account; `access_request/no_lead_counsel` if nobody could confirm who joins.
   * @param copied by whom, or why on the server
   */
  async copy(tx: Tx, person: Person, copied: { by: string } | { reason: string }): Promise<CopiedLink> {
    if (person.ended_at) throw new Refused('person/ended')
    if (person.joined_at || person.kind !== 'human') throw new Refused('person/already_joined')
    const takesTwo = await this.requests.takesTwo(tx)
    if (!takesTwo && person.role !== 'lead_counsel') throw new Refused('access_request/no_lead_counsel')
    if (takesTwo && isReader(person.role) && (await this.requests.approved(tx, 'join', person.id))?.role !== person.role)
      throw new Refused('access_request/needed')
    const by = 'by' in copied ? copied.by : null
    const link = await this.letIn.makeCopied(tx, person.id, { by })
    await this.ledger.append(tx, `person:${person.id}`, {
      kind: 'person.link_copied',
      details: { link_id: link.id, on_the_server: by === null },
      ...('reason' in copied ? { reason: copied.reason } : {}),
    })
    await this.requests.tellLeads(tx, 'link_copied', { about_id: person.id, by_id: by })
    return { url: this.links.urlOf(link.id), expires_at: link.expires_at.toISOString(), asks_confirmation: takesTwo }
  }

  ring(): void {
    this.letIn.ring()
  }
}
