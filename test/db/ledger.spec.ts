import pg from 'pg'
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

  it('refuses an event that misstates or omits a changed row', async () => {
    const { id } = await aDirective()
    const { people } = await app.cast()
    for (const rows of ['{}', `{"directive":{"${id}":{"title":"Something else"}}}`]) {
      const client = new pg.Client({ connectionString: app.database.appUrl })
      await client.connect()
      try {
        await client.query('BEGIN')
        await enterAs(app, client, people.counsel.id)
        await client.query(`UPDATE directive SET title = 'Another' WHERE id = $1`, [id])
        const body = Buffer.from(
          `{"kind":"k","class":"fact","at":"2026-01-01T00:00:00.000Z","actor_id":"${people.counsel.id}","rows":${rows}}`,
        )
        const append = client.query('SELECT ledger_append($1, $2, $3, $4, $5, $6)', [
          `directive:${id}`,
          'k',
          'fact',
          '2026-01-01T00:00:00.000Z',
          Buffer.alloc(32),
          body,
        ])
        await expect(append).rejects.toThrow(/does not hold the row of directive/)
      } finally {
        await client.end()
      }
    }
  })

  it('verifies if unchanged', async () => {
    await aDirective()
    expect(await app.verifyLedger()).toEqual([])
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
        `INSERT INTO ledger_event SELECT stream, 5, directive_id, kind, class, at, actor_id, hash, hash FROM ledger_event WHERE stream = $1 AND seq = 4`,
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
