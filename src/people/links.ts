import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Settings } from '../platform/config/settings.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Keys } from '../platform/keys.js'
import { type LinkKind, OneTimeLink } from './one-time-link.entity.js'
import type { Person } from './person.entity.js'
import { hashOfToken, isToken } from './token.js'

const HOUR = 3_600_000
const LIFE: Record<LinkKind, number> = {
  first_administrator: 24 * HOUR,
  invitation: 7 * 24 * HOUR,
  password_reset: HOUR,
  sign_in: 7 * 24 * HOUR,
  sign_in_pass: HOUR,
}

/** The link is shown to be copied: to this person, or to someone on the server. */
export interface Copied {
  readonly by: string | null
}

/** A link that is still valid, and the person it is for. */
export type GoodLink = { id: string; expires_at: Date } & (
  | { kind: 'first_administrator'; person: null }
  | {
      kind: Exclude<LinkKind, 'first_administrator'>
      person: Pick<Person, 'id' | 'email' | 'name' | 'role' | 'zone' | 'locale'>
      /** Shown to be copied, not mailed: it does not prove that its holder reads the person's mail. */
      copied: boolean
    }
)

type FoundLink = Pick<OneTimeLink, 'id' | 'kind' | 'expires_at' | 'used_at' | 'person_id' | 'copied_at'> &
  Pick<Person, 'email' | 'name' | 'role' | 'zone' | 'locale' | 'joined_at' | 'ended_at'> & { anybody: boolean }

/** Single-use links. A token can be derived again from the row's id, so that no row, event or job has to contain it. */
@Injectable()
export class Links {
  constructor(
    private readonly keys: Keys,
    private readonly settings: Settings,
  ) {}

  /** Creates a new link. The first administrator's link belongs to nobody yet. */
  async make(tx: Tx, kind: LinkKind, personId: string | null, copied?: Copied): Promise<{ id: string; expires_at: Date }> {
    const id = randomUUID()
    const expires_at = new Date(tx.now.getTime() + LIFE[kind])
    await tx.manager.insert(OneTimeLink, {
      id,
      kind,
      person_id: personId,
      token_hash: hashOfToken(this.tokenOf(id)),
      made_at: tx.now,
      expires_at,
      used_at: null,
      copied_at: copied ? tx.now : null,
      copied_by: copied?.by ?? null,
    })
    return { id, expires_at }
  }

  /** The URL of a link. The token is in the fragment, which no server, proxy or referrer sees. */
  urlOf(id: string): string {
    return `${this.settings.http.public_url}/join#${this.tokenOf(id)}`
  }

  /** The link of a token. Throws `link/invalid` (unknown, or no longer applicable), `link/used` or `link/expired`. */
  async find(tx: Tx, token: string): Promise<GoodLink> {
    const [link] = isToken(token)
      ? await tx.query<FoundLink>(
          `SELECT l.id, l.kind, l.expires_at, l.used_at, l.person_id, l.copied_at, p.email, p.name, p.role, p.zone, p.locale, p.joined_at, p.ended_at,
             EXISTS (SELECT FROM person) AS anybody
           FROM one_time_link l LEFT JOIN person p ON p.id = l.person_id WHERE l.token_hash = $1`,
          [hashOfToken(token)],
        )
      : []
    if (!link) throw new Refused('link/invalid')
    if (link.used_at) throw new Refused('link/used')
    if (link.expires_at <= tx.now) throw new Refused('link/expired')
    const { id, kind, expires_at } = link
    if (kind === 'first_administrator') {
      if (link.anybody) throw new Refused('link/invalid')
      return { id, kind, expires_at, person: null }
    }
    const joins = kind === 'invitation'
    if (link.person_id === null || link.ended_at || joins !== (link.joined_at === null)) throw new Refused('link/invalid')
    const { email, name, role, zone, locale } = link
    return {
      id,
      kind,
      expires_at,
      person: { id: link.person_id, email, name, role, zone, locale },
      copied: link.copied_at !== null,
    }
  }

  /** Uses a link up. Of two concurrent calls one succeeds; the other gets `link/used`. */
  async use(tx: Tx, id: string): Promise<void> {
    const used = await tx.execute('UPDATE one_time_link SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND expires_at > $2', [
      id,
      tx.now,
    ])
    if (used !== 1) throw new Refused('link/used')
  }

  /** Invalidates a person's remaining links of a kind. */
  async withdraw(tx: Tx, kind: LinkKind, personId: string): Promise<void> {
    await tx.execute('UPDATE one_time_link SET used_at = $3 WHERE person_id = $1 AND kind = $2 AND used_at IS NULL', [
      personId,
      kind,
      tx.now,
    ])
  }

  private tokenOf(id: string): string {
    return this.keys.mac('one_time_link', id).toString('base64url')
  }
}
