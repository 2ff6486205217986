import type { Role } from '../../domain/access/role.js'

/** Who works: a signed-in person, passed as an argument from the door to the database. */
export interface Actor {
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly zone: string
  readonly session_id?: string
  /** The write that brought the actor here, if one did; makes a repeat have one effect. */
  readonly request?: RequestEnvelope
}

/** A write as it is remembered: the key given by the client, and what it asked for. */
export interface RequestEnvelope {
  readonly route: string
  readonly key: string
  hash: Buffer
  spent: boolean
}
