import { createHash, randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { startApp, type TestApp } from '../harness/app.js'
import { enterAs } from '../harness/enter.js'

// What code that runs SQL as `edict_app` can do with it, whatever the application meant: SQL injection in one query.

let app: TestApp
let counsel: { id: string }
const open: pg.Client[] = []

beforeAll(async () => {
  app = await startApp({ worker: false })
  const cast = await app.cast()
  counsel = cast.people.counsel
  await cast.counsel.post('directives', { via: 'nothing', title: 'A directive' })
})
afterEach(async () => {
  for (const client of open.splice(0)) await client.end()
})
afterAll(() => app.stop())

/** A connection with the URL of a role, outside a transaction. */
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  open.push(client)
  await client.connect()
  return client
}

async function begin(url = app.database.appUrl): Promise<pg.Client> {
  const client = await connect(url)
  await client.query('BEGIN')
  return client
}

/** Who the actor is for the database, and how many directives they see. */
async function seenBy(client: pg.Client): Promise<{ actor: string | null; directives: number }> {
  const { rows } = await client.query('SELECT actor_id() AS actor, (SELECT count(*)::int FROM directive) AS directives')
  return rows[0]
}
const NOBODY = { actor: null, directives: 0 }

/** A credential of the counsel, put in by the owner of the schema, which no serving role can be. @returns its hash */
async function aCredential(
  table: 'session' | 'api_token' | 'calendar_feed',
  changes: Record<string, unknown> = {},
): Promise<Buffer> {
  const hash = createHash('sha256').update(randomBytes(32)).digest()
  const row: Record<string, unknown> = {
    id: randomUUID(),
    person_id: counsel.id,
    token_hash: hash,
    made_at: '2026-01-01T00:00:00Z',
    ...(table === 'session' ? { seen_at: '2026-01-01T00:00:00Z', ends_at: '2100-01-01T00:00:00Z' } : { name: 'a name' }),
    ...(table === 'api_token' ? { scopes: ['read', 'write'], made_by: counsel.id, expires_at: '2100-01-01T00:00:00Z' } : {}),
    ...changes,
  }
  const names = Object.keys(row)
  await app.asOwner(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, nth) => `$${nth + 1}`).join(', ')})`,
    Object.values(row),
  )
  return hash
}

const entered = async (by: string, hash: Buffer) => {
  const client = await begin()
  await client.query('SELECT enter($1, $2)', [by, hash])
  return seenBy(client)
}

describe('as edict_app, credentials', () => {
  const TABLES = [
    'credential',
    'session',
    'one_time_link',
    'sign_in_attempt',
    'second_factor',
    'recovery_code',
    'api_token',
    'calendar_feed',
    'actor_key',
  ]

  it.each(TABLES)('of %s can be neither read, nor added, nor changed, nor removed', async (table) => {
    for (const url of [app.database.appUrl, app.database.renderUrl]) {
      const client = await connect(url)
      for (const sql of [`SELECT FROM ${table} LIMIT 1`, `INSERT INTO ${table} DEFAULT VALUES`, `DELETE FROM ${table}`])
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' })
    }
    const [held] = await app.asOwner(
      `SELECT has_any_column_privilege('edict_app', $1::regclass, 'SELECT, INSERT, UPDATE, REFERENCES') AS held`,
      [table],
    )
    expect(held).toEqual({ held: false })
  })

  it('are not secrets of the worker either, which sees a link’s id and state', async () => {
    const worker = await connect(app.database.workerUrl)
    await worker.query('SELECT id, kind, person_id, used_at, expires_at FROM one_time_link')
    await expect(worker.query('SELECT token_hash FROM one_time_link')).rejects.toMatchObject({ code: '42501' })
    for (const table of TABLES.filter((table) => table !== 'one_time_link'))
      await expect(worker.query(`SELECT FROM ${table} LIMIT 1`)).rejects.toMatchObject({ code: '42501' })
  })

  it('cannot be made by giving oneself a role, an account or a new address', async () => {
    const client = await begin()
    await enterAs(app, client, counsel.id)
    for (const sql of [
      `UPDATE person SET role = 'administrator' WHERE id = '${counsel.id}'`,
      `UPDATE person SET email = 'me@elsewhere.example'`,
      `INSERT INTO person (id, email, name, role, joined_at) VALUES (gen_random_uuid(), 'x@elsewhere.example', 'X', 'counsel', now())`,
    ]) {
      await client.query('SAVEPOINT tried')
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' })
      await client.query('ROLLBACK TO tried')
    }
  })
})

describe('as edict_app, the actor', () => {
  it('is who holds the session, token or feed', async () => {
    for (const [by, table] of [
      ['session', 'session'],
      ['token', 'api_token'],
      ['feed', 'calendar_feed'],
    ] as const)
      expect(await entered(by, await aCredential(table))).toEqual({ actor: counsel.id, directives: 1 })
  })

  it('is nobody with a session, token or feed that has ended, or as another kind than it is', async () => {
    const past = '2026-01-02T00:00:00Z'
    expect(await entered('session', await aCredential('session', { ended_at: past }))).toEqual(NOBODY)
    expect(await entered('session', await aCredential('session', { ends_at: past }))).toEqual(NOBODY)
    expect(await entered('token', await aCredential('api_token', { ended_at: past }))).toEqual(NOBODY)
    expect(await entered('token', await aCredential('api_token', { expires_at: past }))).toEqual(NOBODY)
    expect(await entered('feed', await aCredential('calendar_feed', { ended_at: past }))).toEqual(NOBODY)
    expect(await entered('token', await aCredential('session'))).toEqual(NOBODY)
    expect(await entered('session', await aCredential('calendar_feed'))).toEqual(NOBODY)
  })

  it('is nobody with the session of a person who has left, or has not joined', async () => {
    for (const [joined, ended] of [
      ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'],
      [null, null],
    ]) {
      const id = randomUUID()
      await app.asSuperuser(
        `SET session_replication_role = replica; INSERT INTO person (id, email, name, role, joined_at, ended_at)
         VALUES ('${id}', '${id}@orla.example', 'Gone', 'counsel', ${joined ? `'${joined}'` : 'NULL'}, ${ended ? `'${ended}'` : 'NULL'})`,
      )
      expect(await entered('session', await aCredential('session', { person_id: id }))).toEqual(NOBODY)
    }
  })

  it('is nobody with a guess, and a failed entry leaves nobody entered', async () => {
    expect(await entered('session', randomBytes(32))).toEqual(NOBODY)
    const client = await begin()
    await client.query('SELECT enter($1, $2)', ['session', await aCredential('session')])
    await client.query('SELECT enter($1, $2)', ['session', randomBytes(32)])
    expect(await seenBy(client)).toEqual(NOBODY)
  })

  it('cannot be said without a proof', async () => {
    const client = await begin()
    await client.query(`SELECT set_config('edict.actor', $1, true)`, [counsel.id])
    expect(await seenBy(client)).toEqual(NOBODY)
    await expect(client.query('SELECT enter_as($1)', [counsel.id])).rejects.toMatchObject({ code: '42501' })
  })

  it('cannot be proved with what proved it elsewhere', async () => {
    const hash = await aCredential('session')
    const first = await begin()
    await first.query('SELECT enter($1, $2)', ['session', hash])
    const { rows } = await first.query(`SELECT current_setting('edict.proof') AS proof`)
    expect((await seenBy(first)).actor).toBe(counsel.id)
    const say = (client: pg.Client, actor: string) =>
      client.query(`SELECT set_config('edict.actor', $1, true), set_config('edict.proof', $2, true)`, [actor, rows[0].proof])

    const otherConnection = await begin()
    await say(otherConnection, counsel.id)
    expect(await seenBy(otherConnection)).toEqual(NOBODY)

    const { people } = await app.cast()
    await say(first, people.lead.id)
    expect(await seenBy(first)).toEqual(NOBODY)
    await say(first, counsel.id)
    expect((await seenBy(first)).actor).toBe(counsel.id)

    await first.query('COMMIT')
    expect(await seenBy(first)).toEqual(NOBODY)
    await first.query('BEGIN')
    await say(first, counsel.id)
    expect(await seenBy(first)).toEqual(NOBODY)
  })

  it('cannot be computed: no serving role reads the key or calls what computes proofs', async () => {
    for (const url of [app.database.appUrl, app.database.workerUrl, app.database.doorUrl, app.database.renderUrl]) {
      const client = await connect(url)
      for (const sql of [
        'SELECT inner_block FROM actor_key',
        `SELECT actor_proof('${counsel.id}')`,
        `SELECT actor_set('${counsel.id}')`,
        'SET ROLE edict_door_keeper',
      ])
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('only reads with a feed, or a token that may only read', async () => {
    for (const [by, hash] of [
      ['feed', await aCredential('calendar_feed')],
      ['token', await aCredential('api_token', { scopes: ['read'] })],
    ] as const) {
      const client = await begin()
      await client.query('SELECT enter($1, $2)', [by, hash])
      await expect(client.query(`UPDATE directive SET title = 'Another'`)).rejects.toMatchObject({ code: '25006' })
    }
  })
})

describe('the door', () => {
  it('sees no content of a directive, even with an actor who does elsewhere', async () => {
    const client = await begin(app.database.doorUrl)
    await client.query('SELECT enter_as($1)', [counsel.id])
    await expect(client.query('SELECT FROM directive')).rejects.toMatchObject({ code: '42501' })
    const readable = await app.asOwner<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
         AND has_any_column_privilege('edict_door', c.oid, 'SELECT')
         AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'directive_id')`,
    )
    expect(readable).toEqual([{ name: 'request_key' }])
  })
})

describe('a session that ends', () => {
  it('ends for transactions that begin afterwards, also where the caller was identified before', async () => {
    const hash = await aCredential('session')
    expect((await entered('session', hash)).actor).toBe(counsel.id)
    await app.asOwner('UPDATE session SET ended_at = edict_now() WHERE token_hash = $1', [hash])
    expect(await entered('session', hash)).toEqual(NOBODY)
  })
})

describe('as the role that renders messages', () => {
  /** A message to the counsel, in the given state of its effect. @returns the id of the effect */
  async function anEffect(changes: Record<string, unknown> = {}): Promise<string> {
    const [notice] = await app.asOwner<{ id: string }>(
      `INSERT INTO account_notice (id, person_id, code, made_at) VALUES (gen_random_uuid(), $1, 'a_code', now()) RETURNING id`,
      [counsel.id],
    )
    const [effect] = await app.asOwner<{ id: string }>(
      `INSERT INTO outbox (id, kind, subject_id) VALUES (gen_random_uuid(), $1, $2) RETURNING id`,
      [changes.kind ?? 'account_notice.send', notice?.id],
    )
    await app.asOwner(
      `UPDATE outbox SET state = $2, epoch = 7, lease_until = edict_now() + $3 * interval '1 second', next_try_at = edict_now() WHERE id = $1`,
      [effect?.id, changes.state ?? 'leased', changes.lease ?? 60],
    )
    return (effect as { id: string }).id
  }

  const rendering = async (effect: string, epoch: number) => {
    const client = await begin(app.database.renderUrl)
    await client.query('SELECT enter_for($1, $2)', [effect, epoch])
    return seenBy(client)
  }

  it('one reads as the person whom the message of a leased effect is for', async () => {
    expect(await rendering(await anEffect(), 7)).toEqual({ actor: counsel.id, directives: 1 })
  })

  it('one is nobody with a stale epoch, an effect that is not leased or no longer, one for nobody, and a guess', async () => {
    expect(await rendering(await anEffect(), 6)).toEqual(NOBODY)
    expect(await rendering(await anEffect({ state: 'ready' }), 7)).toEqual(NOBODY)
    expect(await rendering(await anEffect({ lease: -1 }), 7)).toEqual(NOBODY)
    expect(await rendering(await anEffect({ kind: 'document.read' }), 7)).toEqual(NOBODY)
    expect(await rendering(randomUUID(), 7)).toEqual(NOBODY)
  })

  it('one cannot enter in another way, and no other role can enter for an effect', async () => {
    const effect = await anEffect()
    const hash = await aCredential('session')
    const render = await connect(app.database.renderUrl)
    for (const sql of [`SELECT enter('session', '\\x${hash.toString('hex')}')`, `SELECT enter_as('${counsel.id}')`])
      await expect(render.query(sql)).rejects.toMatchObject({ code: '42501' })
    for (const url of [app.database.appUrl, app.database.workerUrl, app.database.doorUrl]) {
      const client = await connect(url)
      await expect(client.query('SELECT enter_for($1, $2)', [effect, 7])).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('one can change nothing, even in what the person may change', async () => {
    const client = await begin(app.database.renderUrl)
    await client.query('SELECT enter_for($1, $2)', [await anEffect(), 7])
    for (const sql of [
      `UPDATE directive SET title = 'Another'`,
      `INSERT INTO comment SELECT * FROM comment`,
      `SELECT * FROM ledger_append('person:${counsel.id}', 'person.signed_out', 'fact', NULL, NULL)`,
      `INSERT INTO outbox (id, kind, subject_id) VALUES (gen_random_uuid(), 'checker.run', gen_random_uuid())`,
    ]) {
      await client.query('SAVEPOINT tried')
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' })
      await client.query('ROLLBACK TO tried')
    }
  })
})
