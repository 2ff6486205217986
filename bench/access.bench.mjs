// The cost of the lower lock: the worklist as a lawyer who can see half of 10,000 directives, compared with the same SQL
// with an explicit WHERE and without policies (as the superuser, to whom no policy applies). Both sides prepare it once, as the
// product does.
import pg from 'pg'
import { WorklistQuery } from '../dist/insight/insight.schema.js'
import { worklistSql } from '../dist/insight/worklist.js'
import { preparedName } from '../dist/platform/database/prepared.js'
import { aCrowd, COUNSEL, SESSION } from './crowd.mjs'
import { sideBySide, two } from './side-by-side.mjs'

const say = (line) => process.stdout.write(`${line}\n`)

/** @param {string[]} words `--plans` prints the plans too; a number sets the number of directives */
export async function run(words) {
  const directives = Number(words.find((word) => /^\d+$/.test(word)) ?? 10_000)
  const crowd = await aCrowd(directives)
  const app = new pg.Client({ connectionString: crowd.urls.appUrl })
  try {
    await app.connect()
    const policies = (sql, parameters) => asCounsel(app, sql, parameters)
    const none = (sql, parameters) => asCounsel(crowd.superuser, sql, parameters)
    const worklist = (query) => worklistSql(WorklistQuery.parse(query), { id: COUNSEL })

    const first = worklist({})
    const deep = worklist({ cursor: await deepCursor(none, directives) })
    const late = worklist({ late: 'true' })

    say(`${directives} directives, half of them visible to the counsel. Medians; policies : none.`)
    for (const [name, one, other] of [
      ['worklist, first page', first, first],
      ['worklist, in the middle', deep, deep],
      ['worklist, overdue', late, late],
    ]) {
      const rows = [await policies(one.sql, one.parameters), await none(other.sql, other.parameters)]
      if (rows[0].length === 0 || rows[0].length !== rows[1].length)
        throw new Error(`${name}: ${rows[0].length} and ${rows[1].length} rows`)
      const { first_ms, second_ms, ratio } = await sideBySide(
        () => policies(one.sql, one.parameters),
        () => none(other.sql, other.parameters),
        60,
      )
      say(`${name.padEnd(26)} ${two(first_ms).padStart(8)} ms : ${two(second_ms).padStart(8)} ms   ratio ${two(ratio)}`)
      if (words.includes('--plans'))
        say(
          (await policies(`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF) ${one.sql}`, one.parameters))
            .map((row) => `    ${row['QUERY PLAN']}`)
            .join('\n'),
        )
    }
  } finally {
    await app.end()
    await crowd.stop()
  }
}

const BEGIN = `SELECT enter('session', $1), set_config('plan_cache_mode', 'force_generic_plan', true)`

async function asCounsel(client, sql, parameters) {
  await client.query('BEGIN READ ONLY')
  try {
    // Begins a read-only transaction as the product does.
    await client.query({ name: 'begin', text: BEGIN, values: [SESSION] })
    return (await client.query({ name: preparedName(sql), text: sql, values: parameters })).rows
  } finally {
    await client.query('ROLLBACK')
  }
}

/** The cursor of a page in the middle of the directives that the reader can see. */
async function deepCursor(none, directives) {
  const [row] = await none(
    `SELECT act_by::text AS key, reference FROM directive_next WHERE visibility = 'open' AND stage <> 'closed' AND act_by < 'infinity'
     ORDER BY act_by, reference OFFSET $1 LIMIT 1`,
    [Math.floor(directives / 5)],
  )
  const { cursorOf } = await import('../dist/platform/http/cursor.js')
  return cursorOf([row.key, row.reference])
}
