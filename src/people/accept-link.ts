import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { AccountNotices } from './account-notices.js'
import type { Browser } from './browser.js'
import { CodeAttempts } from './code-attempts.js'
import { endAccess } from './end-access.js'
import { findLink } from './find-link.js'
import { type GoodLink, Links } from './links.js'
import type { LinkKind } from './one-time-link.entity.js'
import { OpenSession } from './open-session.js'
import { refusalOfPassword } from './password-rules.js'
import { hashPassword } from './passwords.js'
import { Person } from './person.entity.js'
import { SecondFactors } from './second-factors.js'
import type { AcceptLinkInput, Me } from './session.schema.js'
import { Throttle } from './throttle.js'

/** Held while the first account is created, so that two links opened at the same time create only one. Any constant will do. */
const FIRST_PERSON_LOCK = 7_243_012

type Field = Exclude<keyof AcceptLinkInput, 'token'>
type Newcomer = Pick<Person, 'id' | 'email' | 'name' | 'role' | 'zone' | 'locale'>

/** What each kind of link requires of the person who opens it. */
const ASKS: Record<LinkKind, { needs: readonly Field[]; takes: readonly Field[] }> = {
  first_administrator: { needs: ['email', 'name', 'password'], takes: ['zone'] },
  invitation: { needs: ['password'], takes: ['name', 'zone'] },
  password_reset: { needs: ['password'], takes: ['code'] },
  sign_in: { needs: [], takes: [] },
}

/** Performs the action of a link once, and signs its holder in. */
@Injectable()
export class AcceptLink {
  constructor(
    readonly work: Door,
    readonly links: Links,
    readonly throttle: Throttle,
    private readonly factors: SecondFactors,
    private readonly attempts: CodeAttempts,
    private readonly notices: AccountNotices,
    private readonly openSession: OpenSession,
  ) {}

  /**
   * Throws `link/invalid`, `link/used`, `link/expired`; `request/invalid` if a field is missing or not expected; `password/…` for
   * a password that is not allowed; `sign_in/code_needed`, `sign_in/code_refused` for a person with a second factor, whose
   * account cannot be opened with the mailbox alone; `sign_in/throttled` after too many wrong codes. After a refusal the link
   * remains valid.
   */
  async run(browser: Browser, input: AcceptLinkInput): Promise<{ me: Me; token: string }> {
    const link = await findLink(this, browser.address, input.token)
    requireFields(link.kind, input)
    const person = personOf(link, input)
    const passwordHash = input.password === undefined ? null : await hashFit(input.password, person)
    const accept = () => this.use(link, person, input, passwordHash, browser)
    const accepted = await (input.code === undefined ? accept() : this.attempts.run(person.id, browser.address, accept))
    this.notices.ring()
    return accepted
  }

  private use(link: GoodLink, person: Newcomer, input: AcceptLinkInput, passwordHash: string | null, browser: Browser) {
    return this.work.as({ ...person, entry: { by: 'proof' } }, async (tx) => {
      if (link.kind === 'first_administrator') await tx.query('SELECT pg_advisory_xact_lock($1)', [FIRST_PERSON_LOCK])
      await this.links.find(tx, input.token)
      await this.links.use(tx, link.id)
      if (link.kind !== 'first_administrator') await this.requireCode(tx, person.id, input.code)
      const kind = await this.take(tx, link.kind, person)
      if (passwordHash !== null) await keepPassword(tx, person.id, passwordHash)
      return this.openSession.run(tx, person.id, browser, { kind, by: link.kind })
    })
  }

  private async requireCode(tx: Tx, personId: string, code: string | undefined): Promise<void> {
    if (!(await this.factors.isSet(tx, personId))) return
    if (code === undefined) throw new Refused('sign_in/code_needed')
    if (!(await this.factors.take(tx, personId, code))) throw new Refused('sign_in/code_refused')
  }

  /** Returns the kind of the event. */
  private async take(tx: Tx, kind: LinkKind, person: Newcomer): Promise<string> {
    switch (kind) {
      case 'first_administrator':
        await tx.manager.insert(Person, {
          ...person,
          joined_at: tx.now,
          kind: 'human',
          firm: null,
          ended_at: null,
          end_reason: null,
          version: 1,
          made_at: tx.now,
        })
        return 'person.joined'
      case 'invitation':
        await join(tx, person)
        await this.links.withdraw(tx, 'invitation', person.id)
        return 'person.joined'
      case 'password_reset':
        await endAccess(tx, person.id)
        await this.links.withdraw(tx, 'password_reset', person.id)
        await this.notices.tell(tx, person.id, { code: 'password_reset' })
        return 'person.password_reset'
      case 'sign_in':
        return 'person.signed_in'
    }
  }
}

function requireFields(kind: LinkKind, input: AcceptLinkInput): void {
  const { needs, takes } = ASKS[kind]
  const given = (Object.keys(input) as (keyof AcceptLinkInput)[]).filter((key) => key !== 'token' && input[key] !== undefined)
  const issues = [
    ...needs.filter((field) => input[field] === undefined).map((path) => ({ path, message: 'This link requires this field.' })),
    ...given
      .filter((field) => ![...needs, ...takes].includes(field as Field))
      .map((path) => ({ path, message: 'This link does not accept this field.' })),
  ]
  if (issues.length > 0) throw new Refused('request/invalid', { issues })
}

function personOf(link: GoodLink, input: AcceptLinkInput): Newcomer {
  if (link.person) return { ...link.person, name: input.name ?? link.person.name, zone: input.zone ?? link.person.zone }
  const { email, name, zone } = input as Required<AcceptLinkInput>
  return { id: randomUUID(), email, name, role: 'administrator', zone: zone ?? 'UTC', locale: null }
}

async function hashFit(password: string, person: Newcomer): Promise<string> {
  const refusal = refusalOfPassword(password, person)
  if (refusal) throw new Refused(refusal.code, refusal.params)
  return hashPassword(password)
}

async function join(tx: Tx, person: Newcomer): Promise<void> {
  const joined = await tx.execute(
    `UPDATE person SET joined_at = $2, name = $3, zone = $4, version = version + 1
     WHERE id = $1 AND joined_at IS NULL AND ended_at IS NULL`,
    [person.id, tx.now, person.name, person.zone],
  )
  if (joined !== 1) throw new Refused('link/invalid')
}

async function keepPassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
  await tx.execute(
    `INSERT INTO credential (person_id, password_hash, set_at) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO UPDATE SET password_hash = EXCLUDED.password_hash, set_at = EXCLUDED.set_at`,
    [personId, passwordHash, tx.now],
  )
}
