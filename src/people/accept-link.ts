import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Admission } from './admission.js'
import type { Browser } from './browser.js'
import { CodeAttempts } from './code-attempts.js'
import { LinkFinder } from './link-finder.js'
import type { GoodLink } from './links.js'
import type { LinkKind } from './one-time-link.entity.js'
import { OpenSession } from './open-session.js'
import { Person } from './person.entity.js'
import type { AcceptLinkInput, Me } from './session.schema.js'
import { keepPassword } from './set-password.js'

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
  // It is used when signing in, together with the password.
  sign_in_pass: { needs: [], takes: [] },
}

/** Performs the action of a link once, and signs its holder in. */
@Injectable()
export class AcceptLink {
  constructor(
    private readonly work: Door,
    private readonly finder: LinkFinder,
    private readonly attempts: CodeAttempts,
    private readonly admission: Admission,
    private readonly openSession: OpenSession,
  ) {}

  /**
   * Throws `link/invalid`, `link/used`, `link/expired`; `request/invalid` if a field is missing or not expected; `password/…` for
   * a password that is not allowed; `sign_in/code_needed`, `sign_in/code_refused` for a person with a second factor, whose
   * account cannot be opened with the mailbox alone; `sign_in/throttled` after too many wrong codes. After a refusal the link
   * remains valid. `access_request/needed` for an invitation that lead counsel has not approved, `access_request/waiting` for a reset that
   * they must approve: a person who reads directives and has no second factor proves only that someone reads their mail.
   * `link/confirmation_needed` for a link that was copied, with which one joins by `AskToJoin`.
   */
  async run(browser: Browser, input: AcceptLinkInput): Promise<{ me: Me; token: string }> {
    const link = await this.finder.find(browser.address, input.token)
    if (link.kind === 'sign_in_pass') throw new Refused('link/invalid')
    requireFields(link.kind, input)
    const person = personOf(link, input)
    const passwordHash = input.password === undefined ? null : await this.admission.hash(input.password, person)
    if (link.kind === 'password_reset' && (await this.resetWaits(person, link.id))) throw new Refused('access_request/waiting')
    const accept = () => this.use(link, person, input, passwordHash, browser)
    const accepted = await (input.code === undefined ? accept() : this.attempts.run(person.id, browser.address, accept))
    this.admission.ring()
    return accepted
  }

  private use(link: GoodLink, person: Newcomer, input: AcceptLinkInput, passwordHash: string | null, browser: Browser) {
    return this.work.as({ ...person, entry: { by: 'proof' } }, async (tx) => {
      if (link.kind === 'first_administrator') await tx.query('SELECT pg_advisory_xact_lock($1)', [FIRST_PERSON_LOCK])
      await this.finder.use(tx, input.token)
      if (link.kind !== 'first_administrator') await this.attempts.require(tx, person.id, input.code)
      const kind = await this.take(tx, link, person)
      if (passwordHash !== null) await keepPassword(tx, person.id, passwordHash)
      return this.openSession.run(tx, person.id, browser, { kind, by: link.kind })
    })
  }

  /** Lead counsel are asked in a transaction of its own, because the reset itself is refused. */
  private async resetWaits(person: Newcomer, linkId: string): Promise<boolean> {
    const waits = await this.work.as({ ...person, entry: { by: 'proof' } }, (tx) => this.admission.resetWaits(tx, person, linkId))
    this.admission.ring()
    return waits
  }

  /** Returns the kind of the event. */
  private async take(tx: Tx, link: GoodLink, person: Newcomer): Promise<string> {
    switch (link.kind) {
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
        await this.admission.requireJoin(tx, person)
        await this.admission.requireMailed(tx, person, link.copied)
        await join(tx, person)
        await this.admission.joined(tx, person)
        return 'person.joined'
      case 'password_reset':
        await this.admission.reset(tx, person.id, link.id)
        return 'person.password_reset'
      case 'sign_in':
        return 'person.signed_in'
      case 'sign_in_pass':
        throw new Refused('link/invalid')
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

async function join(tx: Tx, person: Newcomer): Promise<void> {
  const joined = await tx.execute(
    `UPDATE person SET joined_at = $2, name = $3, zone = $4, version = version + 1
     WHERE id = $1 AND joined_at IS NULL AND ended_at IS NULL`,
    [person.id, tx.now, person.name, person.zone],
  )
  if (joined !== 1) throw new Refused('link/invalid')
}
