import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Settings } from '../platform/config/settings.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { AccessRequests } from './access-requests.js'
import { AccountNotices } from './account-notices.js'
import { endAccess } from './end-access.js'
import { Links } from './links.js'
import type { Person } from './person.entity.js'
import { SecondFactors } from './second-factors.js'
import { hashFit } from './set-password.js'

type Account = Pick<Person, 'id' | 'role'>

/** What a link needs before it opens an account, above all that of a reader, and what follows once it has. */
@Injectable()
export class Admission {
  constructor(
    private readonly requests: AccessRequests,
    private readonly factors: SecondFactors,
    private readonly notices: AccountNotices,
    private readonly links: Links,
    private readonly settings: Settings,
  ) {}

  /**
   * Whether this reset waits for lead counsel, who are then asked, once. Without a second factor it proves only that someone reads the
   * person's mail.
   */
  async resetWaits(tx: Tx, person: Account, linkId: string): Promise<boolean> {
    if (!(await this.requests.isNeeded(tx, person.role)) || (await this.factors.isSet(tx, person.id))) return false
    if (await this.requests.approved(tx, 'password_reset', person.id, linkId)) return false
    const isAsked =
      (await this.requests.approved(tx, 'password_reset', person.id)) !== null ||
      (await this.requests.isWaiting(tx, 'password_reset', person.id))
    if (!isAsked) await this.requests.ask(tx, { kind: 'password_reset', person_id: person.id })
    return true
  }

  /** Throws `access_request/needed` if the person would read directives and nobody has approved them with this role. */
  async requireJoin(tx: Tx, person: Account): Promise<void> {
    if (!(await this.requests.isNeeded(tx, person.role))) return
    const approved = await this.requests.approved(tx, 'join', person.id)
    if (approved?.role !== person.role) throw new Refused('access_request/needed')
  }

  /** Whether lead counsel must confirm who joins with this link: it was copied, and not sent to the person's own mailbox. */
  async asksConfirmation(tx: Tx, { role }: Pick<Account, 'role'>, copied: boolean): Promise<boolean> {
    // The first lead counsel has nobody to confirm it.
    return copied && !(role === 'lead_counsel' && !(await this.requests.takesTwo(tx)))
  }

  /** Throws `link/confirmation_needed`. */
  async requireMailed(tx: Tx, person: Account, copied: boolean): Promise<void> {
    if (await this.asksConfirmation(tx, person, copied)) throw new Refused('link/confirmation_needed')
  }

  /** Asks lead counsel to confirm who joined. Returns the id of the request. */
  askConfirmation(tx: Tx, personId: string, linkId: string): Promise<string> {
    return this.requests.ask(tx, { kind: 'identity', person_id: personId, link_id: linkId })
  }

  /** The hash of a password that this person may use. Throws `password/…`. */
  hash(password: string, { email, name }: Pick<Person, 'email' | 'name'>): Promise<string> {
    return hashFit(password, { email, name, organisation: this.settings.organisation })
  }

  /** The person has joined: their other invitations stop working, and lead counsel learn of a new reader. */
  async joined(tx: Tx, person: Account): Promise<void> {
    await this.useUp(tx, 'join', person.id)
    await this.links.withdraw(tx, 'invitation', person.id)
    if (await this.requests.isNeeded(tx, person.role))
      await this.requests.tellLeads(tx, 'reader_joined', { about_id: person.id, by_id: null, except: [person.id] })
    if (person.role === 'lead_counsel') await this.tellFirstOfCopies(tx, person.id)
  }

  /** The first lead counsel learns whose link was copied before there was anybody to tell, their own included. */
  private async tellFirstOfCopies(tx: Tx, leadId: string): Promise<void> {
    const copies = await tx.query<{ person_id: string; copied_by: string | null }>(
      `SELECT DISTINCT person_id, copied_by FROM one_time_link WHERE copied_at IS NOT NULL AND kind = 'invitation'
         AND NOT EXISTS (SELECT FROM person p WHERE p.role = 'lead_counsel' AND p.joined_at IS NOT NULL AND p.id <> $1)`,
      [leadId],
    )
    for (const { person_id, copied_by } of copies)
      await this.notices.tell(tx, leadId, { code: 'link_copied', about_id: person_id, by_id: copied_by })
  }

  /** The password was reset: everything that was opened with the old one ends, and the owner is told. */
  async reset(tx: Tx, personId: string, linkId: string): Promise<void> {
    await endAccess(tx, personId)
    await this.useUp(tx, 'password_reset', personId, linkId)
    await this.links.withdraw(tx, 'password_reset', personId)
    await this.notices.tell(tx, personId, { code: 'password_reset' })
  }

  ring(): void {
    this.notices.ring()
  }

  /** What was approved is used up, so that it admits nothing else. */
  private async useUp(tx: Tx, kind: 'join' | 'password_reset', personId: string, linkId: string | null = null): Promise<void> {
    const approved = await this.requests.approved(tx, kind, personId, linkId)
    if (!approved) return
    await this.requests.markUsed(tx, approved.id)
    await this.requests.append(tx, 'access.used', { id: approved.id, kind, person_id: personId })
  }
}
