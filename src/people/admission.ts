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
