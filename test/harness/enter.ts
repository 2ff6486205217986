import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { Sessions } from '../../src/people/sessions.js'
import { hashOfToken } from '../../src/people/token.js'
import type { Actor } from '../../src/platform/database/actor.js'
import { Door } from '../../src/platform/database/door.js'
import type { TestApp } from './app.js'

/**
 * Makes a person the actor of the transaction that `client` is in, with the proof that only a function of the database can make. Here
 * the superuser reads its key, which no role of Edict can do except the functions themselves. For anybody, even people who could not
 * sign in: specs about policies alone need them.
 */
export async function enterAs(app: Pick<TestApp, 'asSuperuser'>, client: pg.ClientBase, personId: string): Promise<void> {
  const [key] = await app.asSuperuser<{ inner_block: Buffer; outer_block: Buffer }>(
    'SELECT inner_block, outer_block FROM actor_key',
  )
  const { rows } = await client.query<{ said: Buffer }>(
    'SELECT int4send(pg_backend_pid()) || timestamptz_send(now()) || uuid_send($1) AS said',
    [personId],
  )
  const { inner_block, outer_block } = key as NonNullable<typeof key>
  const hash = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  const proof = hash(outer_block, hash(inner_block, (rows[0] as { said: Buffer }).said)).toString('hex')
  await client.query(`SELECT set_config('edict.actor', $1, true), set_config('edict.proof', $2, true)`, [personId, proof])
}

/** A person as the application passes them on, signed in for real. */
export async function actorOf(app: TestApp, person: Pick<Actor, 'id' | 'role'>): Promise<Actor> {
  const { token } = await app.http
    .get(Door)
    .asNobody((tx) =>
      app.http.get(Sessions, { strict: false }).open(tx, person.id, { address: '', agent: randomUUID(), token: undefined }),
    )
  return {
    id: person.id,
    role: person.role,
    name: '',
    zone: 'UTC',
    locale: null,
    entry: { by: 'session', hash: hashOfToken(token) },
  }
}
