// Many people who write on one directive at the same time: how long a comment takes, with its lock, its event and its commit, compared
// with the least that keeps a number: an update of one narrow row and an insert. Both sides have the same connections and take turns.
import { randomBytes, randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { aDatabase } from './crowd.mjs'
import { median, two } from './side-by-side.mjs'

const WRITERS = 32
const WRITES = 20
const ROUNDS = 5
/** A comment may take this many times as long as the plain write, in the 99th percentile. */
const AIM = 12

const PERSON = '00000000-0000-4000-8000-000000000001'
const DIRECTIVE = 'd0000000-0000-4000-8000-000000000001'

export async function run() {
  const { urls, superuser, stop } = await aDatabase(fill)
  try {
    process.exitCode = (await compare(urls.appUrl, superuser)) ? 0 : 1
  } finally {
    await stop()
  }
}

export async function compare(url, superuser) {
  const token = randomBytes(32)
  await superuser.query(
    `INSERT INTO session (id, person_id, token_hash, made_at, seen_at, ends_at) VALUES ($1, $2, $3, now(), now(), now() + interval '1 hour')`,
    [randomUUID(), PERSON, token],
  )
  const clients = Array.from({ length: WRITERS }, () => new pg.Client({ connectionString: url }))
  try {
    await Promise.all(clients.map((client) => client.connect()))
    const sides = [(client) => comment(client, token), plain].map((write) => ({ write, p50: [], p99: [], rate: [] }))
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const side of round % 2 === 0 ? sides : [...sides].reverse()) {
        const taken = await all(clients, side.write)
        // The first round warms up both sides.
        if (round === 0) continue
        side.p50.push(taken.p50)
        side.p99.push(taken.p99)
        side.rate.push(taken.rate)
      }
    for (const [name, side] of [
      ['a comment', sides[0]],
      ['the plain write', sides[1]],
    ])
      process.stdout.write(
        `${name.padEnd(16)} ${two(median(side.rate)).padStart(8)} a second   p50 ${two(median(side.p50)).padStart(7)} ms   p99 ${two(median(side.p99)).padStart(7)} ms\n`,
      )
    const ratio = median(sides[0].p99) / median(sides[1].p99)
    process.stdout.write(`${WRITERS} writers on one directive. Ratio of the p99: ${two(ratio)}, aim at most ${AIM}\n`)
    return ratio <= AIM
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
}

async function all(clients, write) {
  const taken = []
  const begun = performance.now()
  await Promise.all(
    clients.map(async (client) => {
      for (let done = 0; done < WRITES; done += 1) {
        const start = performance.now()
        await write(client)
        taken.push(performance.now() - start)
      }
    }),
  )
  const rate = (taken.length * 1000) / (performance.now() - begun)
  taken.sort((a, b) => a - b)
  return { rate, p50: taken[Math.floor(taken.length * 0.5)], p99: taken[Math.floor(taken.length * 0.99)] }
}

/** The statements of `WriteComment` that write. */
async function comment(client, token) {
  await client.query('BEGIN')
  await client.query(`SELECT enter('session', $1)`, [token])
  await client.query('SELECT lock_directive($1)', [DIRECTIVE])
  await client.query(
    `INSERT INTO comment (id, directive_id, author_id, body, class, written_at) VALUES ($1, $2, $3, 'A remark.', 'fact', edict_now())`,
    [randomUUID(), DIRECTIVE, PERSON],
  )
  await client.query(`SELECT seq, at FROM ledger_append($1, 'comment.written', 'fact', NULL, NULL)`, [`directive:${DIRECTIVE}`])
  await client.query('COMMIT')
}

async function plain(client) {
  await client.query('BEGIN')
  await client.query('UPDATE plain_head SET seq = seq + 1 WHERE id = 1')
  await client.query(`INSERT INTO plain_log (id, body) VALUES ($1, 'A remark.')`, [randomUUID()])
  await client.query('COMMIT')
}

export async function fill(superuser) {
  await superuser.query(`
    CREATE TABLE plain_head (id integer PRIMARY KEY, seq bigint NOT NULL);
    CREATE TABLE plain_log (id uuid PRIMARY KEY, body text NOT NULL);
    INSERT INTO plain_head VALUES (1, 0);
    GRANT SELECT, INSERT, UPDATE ON plain_head, plain_log TO edict_app;
    SET session_replication_role = replica;
    INSERT INTO person (id, email, name, role, joined_at) VALUES ('${PERSON}', 'ada@bench.example', 'Ada Mbeki', 'counsel', now());
    INSERT INTO directive (id, reference, title, summary, visibility, stage, opened_via, opened_at, opened_by)
      VALUES ('${DIRECTIVE}', 'D-000001', 'A directive', repeat('What it says. ', 100), 'open', 'intake', 'file', now(), '${PERSON}');
    SET session_replication_role = origin`)
  await superuser.query('VACUUM ANALYZE')
}
