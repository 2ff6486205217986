// The speed of `audit verify`, compared with reading the same bytes in batches and hashing them, and nothing else: every event with
// its body, and every row as JSON. Both sides take turns in one run. With a number, it makes a ledger of that many events and measures the memory of one verification in a
// process of its own: `npm run -s bench -- audit 2000000`.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { verifyLedger } from '../dist/ledger/verify/verify-ledger.js'
import { aDatabase } from './crowd.mjs'
import { sideBySide, two } from './side-by-side.mjs'

/** At least half the speed of the bare loop. */
const SPEED = 0.5
const MEMORY_MIB = 300
const EVENTS = 40_000
const PER_STREAM = 20
const BATCH = 2_000

const say = (line) => process.stdout.write(`${line}\n`)

/** @param {string[]} words a number of events, for the measurement of memory */
export async function run(words) {
  const size = Number(words.find((word) => /^\d+$/.test(word)) ?? 0)
  const { urls, stop } = await aDatabase((superuser) => fill(superuser, size || EVENTS))
  try {
    process.exitCode = (await (size ? memory(urls.verifierUrl) : speed(urls.verifierUrl))) ? 0 : 1
  } finally {
    await stop()
  }
}

async function speed(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found = await verifyLedger(url)
    if (found.faults.length > 0) throw new Error(`The ledger of the bench is wrong: ${JSON.stringify(found.faults[0])}`)
    const tables = await ledgeredTables(client)
    const { first_ms, second_ms } = await sideBySide(
      () => verifyLedger(url),
      async () => {
        await bareEvents(client)
        for (const table of tables) await bareRows(client, table)
      },
      9,
    )
    const events = await sideBySide(
      () => verifyLedger(url),
      () => bareEvents(client),
      5,
    )
    const ratio = second_ms / first_ms
    say(`${found.events} events and ${found.rows} rows. Medians.`)
    say(`audit verify                        ${two(first_ms).padStart(8)} ms`)
    say(`bare loop over events and rows      ${two(second_ms).padStart(8)} ms   ratio of the speeds ${two(ratio)}, aim ${SPEED}`)
    say(
      `bare loop over events alone         ${two(events.second_ms).padStart(8)} ms   ratio of the speeds ${two(1 / events.ratio)}`,
    )
    return ratio >= SPEED
  } finally {
    await client.end()
  }
}

/** Reads every event with its body once, in batches, and hashes it. */
async function bareEvents(client) {
  let place = ['', 0]
  for (;;) {
    const { rows } = await client.query(
      `SELECT e.*, b.salt, convert_from(b.body, 'UTF8') AS body FROM ledger_event e JOIN ledger_body b USING (stream, seq)
       WHERE (e.stream, e.seq) > ($1, $2::bigint) ORDER BY e.stream, e.seq LIMIT ${BATCH}`,
      place,
    )
    for (const { salt, body } of rows) createHash('sha256').update(salt).update(body).digest()
    if (rows.length < BATCH) return
    place = [rows.at(-1).stream, rows.at(-1).seq]
  }
}

/** Reads every row of a table once, in batches, and hashes it. */
async function bareRows(client, table) {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await client.query(
      `SELECT x.id, to_jsonb(x)::text AS row FROM ${table} x WHERE x.id > $1 ORDER BY x.id LIMIT ${BATCH}`,
      [after],
    )
    for (const { row } of rows) createHash('sha256').update(row).digest()
    if (rows.length < BATCH) return
    after = rows.at(-1).id
  }
}

async function ledgeredTables(client) {
  const { rows } = await client.query(
    `SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgfoid = to_regproc('ledger_note')`,
  )
  return rows.map(({ name }) => name)
}

async function memory(url) {
  const child = fileURLToPath(new URL('verify-once.mjs', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [child, url], { maxBuffer: 1e8 })
  const { events, rows, faults, seconds, peak_mib } = JSON.parse(stdout)
  say(
    `${events} events and ${rows} rows, ${faults} wrong, in ${seconds.toFixed(0)} s: ${Math.round(events / seconds)} events a second.`,
  )
  say(`Peak memory ${peak_mib.toFixed(0)} MiB, aim ${MEMORY_MIB}.`)
  return faults === 0 && peak_mib <= MEMORY_MIB
}

const PERSON = '00000000-0000-4000-8000-000000000001'
const id = (kind, of) => `('${kind}0000000-0000-4000-8000-' || lpad(to_hex(${of}), 12, '0'))::uuid`

/**
 * Directives whose first event holds their row, and each further one a comment. One of them, with a tenth of all events, changes the
 * same row again and again.
 */
async function fill(superuser, events) {
  const long = Math.floor(events / 10)
  const streams = Math.ceil((events - long) / PER_STREAM)
  await superuser.query(`BEGIN; INSERT INTO person (id, email, name, role, joined_at) VALUES ('${PERSON}', 'ada@bench.example', 'Ada Mbeki', 'counsel', now());
    SELECT ledger_append('person:${PERSON}', 'person.invited', 'fact', NULL, NULL); COMMIT`)
  await superuser.query('SET session_replication_role = replica')
  await superuser.query(
    `INSERT INTO directive (id, reference, title, summary, visibility, stage, opened_via, opened_at, opened_by)
     SELECT ${id('d', 'n')}, 'D-' || upper(lpad(to_hex(n), 6, '0')), 'Directive ' || n, repeat('What it says. ', 20), 'open', 'intake', 'file', now(), '${PERSON}'
     FROM generate_series(0, $1::int) n`,
    [streams],
  )
  for (let seq = 1; seq <= PER_STREAM; seq += 1) {
    if (seq > 1)
      await superuser.query(
        `INSERT INTO comment (id, directive_id, author_id, body, class, written_at)
         SELECT ${id('c', `n * ${PER_STREAM} + $2::int`)}, ${id('d', 'n')}, '${PERSON}', repeat('A remark. ', 40), 'fact', now() FROM generate_series(1, $1::int) n`,
        [streams, seq],
      )
    const row = seq === 1 ? 'directive' : 'comment'
    const of = seq === 1 ? id('d', 'n') : id('c', `n * ${PER_STREAM} + ${seq}`)
    await superuser.query(
      APPEND(
        `SELECT 'directive:' || ${id('d', 'n')} AS stream, ${seq}::bigint AS seq, ${id('d', 'n')} AS directive_id, '${row}' AS name, x.id, to_jsonb(x) AS state
         FROM generate_series(1, ${streams}) n JOIN ${row} x ON x.id = ${of}`,
      ),
    )
    // Plans that were made for an empty table would be kept otherwise.
    await superuser.query(`VACUUM ANALYZE ${row}, ledger_head`)
  }
  // In a loop with the last hash in a variable: a head that is updated so often in one transaction would become slow to find.
  await superuser.query(`DO $$ DECLARE
      v_row jsonb := (SELECT to_jsonb(x) FROM directive x WHERE x.id = ${id('d', '0')});
      v_stream text := 'directive:' || ${id('d', '0')}; v_body bytea := ${BODY("'directive'", id('d', '0'), 'v_row')};
      v_salt bytea; v_hash bytea := ''; v_previous bytea;
    BEGIN FOR number IN 1..${long} LOOP
      v_salt := sha256(uuid_send(gen_random_uuid())); v_previous := v_hash; v_hash := ${HASH('v_stream', 'number', 'v_previous', 'v_salt', 'v_body')};
      INSERT INTO ledger_event (stream, seq, directive_id, format, kind, class, at, actor_id, previous, hash)
        VALUES (v_stream, number, ${id('d', '0')}, 1, 'bench.done', 'fact', '2026-06-12T12:00:00Z', NULL, v_previous, v_hash);
      INSERT INTO ledger_body (stream, seq, directive_id, salt, body) VALUES (v_stream, number, ${id('d', '0')}, v_salt, v_body);
    END LOOP; INSERT INTO ledger_head VALUES (v_stream, ${long}, v_hash); END $$`)
  await superuser.query('SET session_replication_role = origin')
  await superuser.query('VACUUM ANALYZE')
}

const BODY = (name, row, state) =>
  `convert_to('{"actor_id":null,"at":"2026-06-12T12:00:00.000Z","class":"fact","kind":"bench.done","rows":' || jsonb_build_object(${name}, jsonb_build_object(${row}, ${state}))::text || '}', 'UTF8')`
const HASH = (stream, seq, previous, salt, body) =>
  `sha256('\\x00'::bytea || convert_to(E'edict-ledger/1\\n' || (SELECT origin FROM installation) || E'\\n' || ${stream} || E'\\n' || ${seq} || E'\\n', 'UTF8') || ${previous} || sha256(${salt} || ${body}))`

/** Appends one event for each row, at the end of its stream, as `ledger_append` hashes it. */
const APPEND = (rows) => `
  WITH told AS (${rows}),
  body AS (
    SELECT told.*, COALESCE(h.hash, '') AS previous, sha256(uuid_send(gen_random_uuid())) AS salt, ${BODY('name', 'id', 'state')} AS body
    FROM told LEFT JOIN ledger_head h ON h.stream = told.stream),
  kept AS (INSERT INTO ledger_body (stream, seq, directive_id, salt, body) SELECT stream, seq, directive_id, salt, body FROM body),
  added AS (
    INSERT INTO ledger_event (stream, seq, directive_id, format, kind, class, at, actor_id, previous, hash)
    SELECT stream, seq, directive_id, 1, 'bench.done', 'fact', '2026-06-12T12:00:00Z', NULL, previous, ${HASH('stream', 'seq', 'previous', 'salt', 'body')}
    FROM body RETURNING stream, seq, hash)
  INSERT INTO ledger_head SELECT stream, seq, hash FROM added ON CONFLICT (stream) DO UPDATE SET seq = EXCLUDED.seq, hash = EXCLUDED.hash`
