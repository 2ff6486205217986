import type { Role } from '../../domain/access/role.js'
import type { Locale } from '../../domain/catalogue/locale.js'

/**
 * How the actor came in. The database checks it at the beginning of each transaction (docs/decisions/0037-the-door.md): an id alone
 * makes nobody an actor.
 */
export type Entry =
  | { readonly by: 'session' | 'token' | 'feed'; readonly hash: Buffer }
  /** The person has just proved who they are, by password or link. Valid only in transactions at the door. */
  | { readonly by: 'proof' }
  /** An effect whose message goes to this person, while a worker holds it. Valid only for rendering. */
  | { readonly by: 'effect'; readonly outbox_id: string; readonly epoch: number }

/** The acting person: signed in, passed as an argument from the request to the database. */
export interface Actor {
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly zone: string
  /** The person's locale: the one they have chosen or, in a request, the one that their browser requests. Null means the installation's. */
  readonly locale: Locale | null
  readonly session_id?: string
  readonly entry: Entry
  /** Set if this request is a write, so that repeating it has no further effect. */
  readonly request?: RequestEnvelope
}

/** A write as it is stored: the client's key, and what it requested. */
export interface RequestEnvelope {
  readonly route: string
  readonly key: string
  hash: Buffer
  spent: boolean
}
