import pg from 'pg'
import { scopeLists } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'
import { enterAs } from '../harness/enter.js'

describe('the ledger', () => {
  let app: TestApp
  let counsel: Client
  beforeAll(async () => {
    app = await startApp({ worker: false })
    counsel = (await app.cast()).counsel
  })
  afterAll(() => app.stop())

  const aDirective = async (): Promise<{ id: string; reference: string }> => {
    const { body } = await counsel.post('directives', { via: 'nothing', title: 'A directive' })
    for (const text of ['one', 'two', 'three'])
      await counsel.post(`directives/${body.reference}/comments`, { body: text, class: 'fact' })
    const [row] = await app.asOwner<{ id: string }>('SELECT id FROM directive WHERE reference = $1', [body.reference])
    return { id: (row as { id: string }).id, reference: body.reference }
  }

  it('refuses a commit that changes rows of a directive without an event', async () => {
    const { id } = await aDirective()
    const { people } = await app.cast()
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      await client.query('BEGIN')
      await enterAs(app, client, people.counsel.id)
      const changed = await client.query(`UPDATE directive SET title = 'Another' WHERE id = $1`, [id])
      expect(changed.rowCount).toBe(1)
      await expect(client.query('COMMIT')).rejects.toThrow(/directive changed without an event/)
    } finally {
      await client.end()
    }
  })

  /** Runs statements in one transaction of a database role, for an actor or for nobody, and rolls back. */
  const as = async (url: string, actor: string | null, ...statements: [string, unknown[]?][]): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await client.query('BEGIN')
      if (actor) await enterAs(app, client, actor)
      let last: pg.QueryResult | undefined
      for (const [sql, parameters = []] of statements) last = await client.query(sql, parameters)
      return last as pg.QueryResult
    } finally {
      await client.end()
    }
  }
  const append = (stream: string, kind: string): [string, unknown[]] => [
    `SELECT * FROM ledger_append($1, $2, 'fact', NULL, NULL)`,
    [stream, kind],
  ]

  it('writes the rows, the time and the actor of an event itself, whatever the caller has set', async () => {
    const { id } = await aDirective()
    const { people } = await app.cast()
    const { rows } = await as(
      app.database.appUrl,
      people.counsel.id,
      [`SET LOCAL TimeZone = 'Asia/Tokyo'`],
      [`UPDATE directive SET title = 'Another' WHERE id = $1`, [id]],
      append(`directive:${id}`, 'directive.details_written'),
      // Counsel reads the bodies of a case.
      [
        `SELECT convert_from(b.body, 'UTF8')::jsonb AS body, e.at, abs(extract(epoch FROM e.at - edict_now())) < 5 AS now, e.format,
           to_jsonb(d) = convert_from(b.body, 'UTF8')::jsonb #> ARRAY['rows', 'directive', d.id::text] AS as_it_is
         FROM ledger_event e JOIN ledger_body b USING (stream, seq) JOIN directive d ON d.id = e.directive_id
         WHERE e.directive_id = $1 ORDER BY seq DESC LIMIT 1`,
        [id],
      ],
    )
    expect(rows).toMatchObject([
      { now: true, format: 1, as_it_is: false, body: { actor_id: people.counsel.id, kind: 'directive.details_written' } },
    ])
    const { body, at } = rows[0] as { body: { at: string; rows: object }; at: Date }
    expect(body.at).toBe(at.toISOString())
    // `to_jsonb` above was in the zone of the caller: the event is in UTC.
    expect(body.rows).toEqual({ directive: { [id]: expect.objectContaining({ title: 'Another' }) } })
    expect(JSON.stringify(body.rows)).not.toContain('+09:00')
  })

  describe('without a changed row', () => {
    let id: string
    let ids: Record<string, string>
    beforeAll(async () => {
      id = (await aDirective()).id
      const { people } = await app.cast()
      ids = Object.fromEntries(Object.entries(people).map(([name, person]) => [name, person.id]))
    })

    const of = (stream: string) =>
      stream.replace(/\{(\w+)\}/, (_, name: string) => (name === 'directive' ? id : (ids[name] as string)))

    it.each<[string, string | null, string, string, RegExp]>([
      ['a directive that the actor may not see', 'administrator', 'directive:{directive}', 'directive.closed', /no such stream/],
      ['a directive, for nobody', null, 'directive:{directive}', 'directive.closed', /no such stream/],
      ['a directive, even for its members', 'counsel', 'directive:{directive}', 'directive.closed', /needs a changed row/],
      ['a directive that is not there', 'counsel', 'directive:00000000-0000-4000-8000-000000000000', 'x.y', /no such stream/],
      ['another person', 'counsel', 'person:{executive}', 'person.signed_out', /needs a changed row/],
      ['the actor, of a kind that others report', 'counsel', 'person:{counsel}', 'person.invited_again', /needs a changed row/],
      [
        'another person, by an administrator, of a kind that is the person’s',
        'administrator',
        'person:{counsel}',
        'person.signed_out',
        /needs a changed row/,
      ],
      ['a person, for nobody, without the door', null, 'person:{counsel}', 'person.signed_in', /needs a changed row/],
      ['settings', 'counsel', 'settings:sign_in', 'sign_in.rules_changed', /needs a changed row/],
      [
        'settings, of a kind that belongs to other settings',
        'administrator',
        'settings:agencies',
        'sign_in.rules_changed',
        /needs a changed row/,
      ],
      ['settings that nobody knows', 'administrator', 'settings:anything', 'agency.added', /needs a changed row/],
    ])('refuses an event of %s', async (_, actor, stream, kind, refusal) => {
      const done = as(app.database.appUrl, actor && (ids[actor] as string), append(of(stream), kind))
      await expect(done).rejects.toThrow(refusal)
    })

    it.each<[string, string | null, string]>([
      ['person:{counsel}', 'counsel', 'person.signed_out'],
      ['person:{counsel}', null, 'person.sign_in_failed'],
      ['person:{counsel}', 'administrator', 'person.token_ended'],
      ['settings:sign_in', 'administrator', 'sign_in.rules_changed'],
    ])('accepts in %s, for %s, the event %s', async (stream, actor, kind) => {
      const { rows } = await as(app.database.doorUrl, actor && (ids[actor] as string), append(of(stream), kind))
      expect(rows).toEqual([{ seq: expect.anything(), at: expect.any(Date) }])
    })

    it('accepts the wishes that change nothing, through the routes', async () => {
      const { reference } = await aDirective()
      const { people } = await app.cast()
      const at = `directives/${reference}`
      const { product } = await scopeLists(counsel)
      for (const time of ['first', 'second']) {
        const member = await counsel.post(`${at}/members`, { person_id: people.executive.id, level: 'read' })
        const scope = await counsel.post(`${at}/scope/items`, { add: [product] })
        expect({ time, codes: [member.body.code, scope.body.code] }).toEqual({ time, codes: [undefined, undefined] })
      }
      expect(await app.verifyLedger()).toEqual([])
    })

    it('refuses the worker an event too', async () => {
      const done = as(app.database.workerUrl, null, append(`directive:${id}`, 'letter.sent'))
      await expect(done).rejects.toThrow(/needs a changed row/)
    })

    it('accepts another event after one that held a row', async () => {
      const { rows } = await as(
        app.database.appUrl,
        ids.counsel as string,
        [`UPDATE directive SET title = 'Another' WHERE id = $1`, [id]],
        append(`directive:${id}`, 'directive.details_written'),
        append(`directive:${id}`, 'deadline.proposed'),
      )
      expect(rows).toHaveLength(1)
    })
  })

  it('locks no stream for a person who may not see it', async () => {
    const { id } = await aDirective()
    const { people } = await app.cast()
    const lock = (actor: string | null, stream: string) => as(app.database.appUrl, actor, ['SELECT lock_stream($1)', [stream]])
    await expect(lock(people.administrator.id, `directive:${id}`)).rejects.toThrow('no such stream')
    await expect(lock(people.counsel.id, `person:${people.executive.id}`)).rejects.toThrow('no such stream')
    await lock(people.counsel.id, `directive:${id}`)
  })

  it('returns no content: these are the functions with other rights that the worker may call', async () => {
    const functions = await app.asOwner<{ name: string }>(
      `SELECT p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ') ' || pg_get_function_result(p.oid) AS name FROM pg_proc p
       WHERE p.prosecdef AND p.pronamespace = 'public'::regnamespace AND has_function_privilege('edict_worker', p.oid, 'EXECUTE') AND p.proname ~ 'ledger|stream'
       ORDER BY 1`,
    )
    expect(functions.map(({ name }) => name)).toEqual([
      'ledger_append(p_stream text, p_kind text, p_class text, p_reason text, p_details jsonb) TABLE(seq bigint, at timestamp with time zone)',
      'lock_stream(p_stream text) void',
    ])
  })

  it('refuses to move a row to another directive, and to give it another id', async () => {
    const [one, two] = [await aDirective(), await aDirective()]
    const { people } = await app.cast()
    const move = (set: string) =>
      as(app.database.ownerUrl, people.counsel.id, [`UPDATE comment SET ${set} WHERE directive_id = $2`, [two.id, one.id]])
    await expect(move('directive_id = $1')).rejects.toThrow('rows of comment stay with their directive')
    await expect(move('id = gen_random_uuid(), body = $1::text')).rejects.toThrow('rows of comment keep their id')
  })

  it('lets nobody change their own role, and no transaction without an actor change any', async () => {
    const { people } = await app.cast()
    const promote = (actor: string | null, person: string) =>
      as(app.database.doorUrl, actor, [`UPDATE person SET role = 'lead_counsel' WHERE id = $1`, [person]])
    const refusal = 'nobody changes their own role'
    await expect(promote(people.counsel.id, people.counsel.id)).rejects.toThrow(refusal)
    await expect(promote(people.administrator.id, people.administrator.id)).rejects.toThrow(refusal)
    await expect(promote(null, people.counsel.id)).rejects.toThrow(refusal)
    const { administrator } = await app.cast()
    const [row] = await app.asOwner('SELECT version FROM person WHERE id = $1', [people.administrator.id])
    const own = await administrator.patch(`people/${people.administrator.id}`, { role: 'counsel' }, { version: row?.version })
    expect(own.body.code).toMatch(/^(access\/forbidden|person\/last_administrator)$/)
  })

  // With the change of a row came the right to append any event to that person's stream.
  it('lets nobody choose the calendar mails of another person', async () => {
    const { people } = await app.cast()
    const choose = (actor: string | null, person: string) =>
      as(app.database.appUrl, actor, [`UPDATE person SET calendar_mail_at = edict_now() WHERE id = $1`, [person]])
    const refusal = 'people choose their own calendar mails'
    await expect(choose(people.counsel.id, people.lead.id)).rejects.toThrow(refusal)
    await expect(choose(null, people.counsel.id)).rejects.toThrow(refusal)
    expect((await choose(people.counsel.id, people.counsel.id)).rowCount).toBe(1)
  })

  it('verifies if unchanged', async () => {
    await aDirective()
    expect(await app.verifyLedger()).toEqual([])
  })

  it('verifies while people write: what changes meanwhile is no false alarm', async () => {
    const { reference } = await aDirective()
    const writing = (async () => {
      for (let n = 0; n < 25; n += 1)
        await counsel.post(`directives/${reference}/comments`, { body: `Remark ${n}`, class: 'fact' })
    })()
    const found: unknown[] = []
    let done = false
    const verifying = (async () => {
      while (!done) found.push(...(await app.verifyLedger()))
    })()
    await writing
    done = true
    await verifying
    expect(found).toEqual([])
  })

  // What the owner of the schema can do to a stream, each with the event that must be named.
  const TAMPERINGS: [string, number, string[]][] = [
    [
      'a body changed',
      2,
      [`UPDATE ledger_body SET body = convert_to('{"kind":"directive.lifted"}', 'UTF8') WHERE stream = $1 AND seq = 2`],
    ],
    ['a salt changed', 3, [`UPDATE ledger_body SET salt = decode(repeat('00', 32), 'hex') WHERE stream = $1 AND seq = 3`]],
    ['a kind changed', 2, [`UPDATE ledger_event SET kind = 'comment.voided' WHERE stream = $1 AND seq = 2`]],
    [
      'a time changed by a millisecond',
      3,
      [`UPDATE ledger_event SET at = at + interval '1 millisecond' WHERE stream = $1 AND seq = 3`],
    ],
    ['an actor changed', 2, [`UPDATE ledger_event SET actor_id = NULL WHERE stream = $1 AND seq = 2`]],
    [
      'two events swapped',
      2,
      [
        `ALTER TABLE ledger_body DROP CONSTRAINT IF EXISTS ledger_body_stream_seq_fkey`,
        ...['ledger_event', 'ledger_body'].flatMap((table) => [
          `UPDATE ${table} SET seq = 1002 WHERE stream = $1 AND seq = 2`,
          `UPDATE ${table} SET seq = 2 WHERE stream = $1 AND seq = 3`,
          `UPDATE ${table} SET seq = 3 WHERE stream = $1 AND seq = 1002`,
        ]),
      ],
    ],
    [
      'an event dropped from the middle',
      2,
      ['DELETE FROM ledger_body WHERE stream = $1 AND seq = 2', 'DELETE FROM ledger_event WHERE stream = $1 AND seq = 2'],
    ],
    [
      'the last event dropped',
      4,
      ['DELETE FROM ledger_body WHERE stream = $1 AND seq = 4', 'DELETE FROM ledger_event WHERE stream = $1 AND seq = 4'],
    ],
    [
      'an event inserted at the end',
      5,
      [
        `INSERT INTO ledger_event SELECT stream, 5, directive_id, kind, class, at, actor_id, hash, hash, format FROM ledger_event WHERE stream = $1 AND seq = 4`,
        `INSERT INTO ledger_body SELECT stream, 5, directive_id, salt, body FROM ledger_body WHERE stream = $1 AND seq = 4`,
      ],
    ],
    ['a body taken away', 3, ['DELETE FROM ledger_body WHERE stream = $1 AND seq = 3']],
  ]

  it.each(TAMPERINGS)('names the wrong event after %s', async (_, seq, statements) => {
    const { id } = await aDirective()
    const stream = `directive:${id}`
    for (const statement of statements) await app.asOwner(statement, statement.includes('$1') ? [stream] : [])
    expect((await app.verifyLedger()).filter((fault) => fault.stream === stream)).toMatchObject([{ stream, seq }])
  })

  it('detects a head that was moved back together with its events', async () => {
    const { id } = await aDirective()
    const stream = `directive:${id}`
    await app.asOwner('DELETE FROM ledger_body WHERE stream = $1', [stream])
    await app.asOwner('DELETE FROM ledger_event WHERE stream = $1', [stream])
    expect((await app.verifyLedger()).filter((fault) => fault.stream === stream)).toMatchObject([
      { stream, seq: 1, code: 'audit/gap' },
    ])
  })
})
