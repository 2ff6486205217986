import { randomUUID } from 'node:crypto'
import type { Role } from '../../src/domain/access/role.js'
import { Ledger } from '../../src/ledger/ledger.js'
import { MakeSignInLink } from '../../src/people/make-sign-in-link.js'
import { Person } from '../../src/people/person.entity.js'
import { Door } from '../../src/platform/database/door.js'
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
  await app.http.get(Door).asNobody(async (tx) => {
    const firm = role === 'guest' ? 'Hale & Partners' : null
    const person = { id, email, name, role, firm, zone: 'Europe/Berlin', joined_at: tx.now, ended_at: null, end_reason: null }
    await tx.manager.insert(Person, { ...person, version: 1, made_at: tx.now })
    await app.http.get(Ledger, { strict: false }).append(tx, `person:${id}`, { kind: 'person.joined' })
  })
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
