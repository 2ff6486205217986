import { randomUUID } from 'node:crypto'
import type { Role } from '../../src/domain/access/role.js'
import { MakeSignInLink } from '../../src/people/make-sign-in-link.js'
import type { TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'

export interface Colleague {
  id: string
  name: string
  email: string
  /** A client signed in as this person. */
  client: Client
}

/** A person who has joined without a mail or a password, for specs about something else. */
export async function aColleague(app: TestApp, role: Role, name = 'Ira Finch'): Promise<Colleague> {
  const id = randomUUID()
  const email = `${id.slice(0, 8)}@orla.example`
  // As the owner of the tables, to whom the rule does not apply that a reader takes two people. One implicit transaction.
  const firm = role === 'guest' ? "'Hale & Partners'" : 'NULL'
  await app.asOwner(
    `INSERT INTO person (id, email, name, role, firm, zone, joined_at, made_at)
       VALUES ('${id}', '${email}', '${name.replaceAll("'", "''")}', '${role}', ${firm}, 'Europe/Berlin', edict_now(), edict_now());
     CALL ledger_append_by_migration('person:${id}', 'person.joined', '{}')`,
  )
  const client = new Client(app.url)
  await signInByLink(app, client, id)
  return { id, name, email, client }
}

/** Signs a person in with a single-use link. */
export async function signInByLink(app: TestApp, client: Client, personId: string): Promise<void> {
  const link = await app.http.get(MakeSignInLink, { strict: false }).run(personId)
  const { status, body } = await client.post('links/accept', { token: new URL(link).hash.slice(1) })
  if (status !== 200) throw new Error(`signing in answered ${status} ${body.code}`)
}
