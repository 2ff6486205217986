// How each screen grows: its requests over HTTP, as a counsel with many grants and as an executive, with 1,000 and with 100,000
// directives. Ends with 1 if a screen takes more than twice as long, or if 40 overviews at once keep the worklist or the readiness
// check from answering.
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { hashOfToken, newToken } from '../dist/people/token.js'
import { aDatabase, insertAll } from './crowd.mjs'
import { COUNSEL, EXECUTIVE, referenceOf, rowsOf, shapeOf } from './growth-rows.mjs'
import { settingsOf, start } from './servers.mjs'

const say = (line) => process.stdout.write(`${line}\n`)
const AIM = 2
const READERS = ['counsel', 'executive']
const ROUNDS = 15
/** How long a worklist and the readiness check may take while 40 overviews are asked for. */
const BESIDE_MS = 5_000

/** The screens with the requests that each of them sends, besides the session. */
const SCREENS = {
  'every screen': () => ['status'],
  worklist: () => ['directives?state=open'],
  'worklist, page at 80 %': ({ deep }) => [`directives?state=open&cursor=${deep}`],
  'worklist, newest': () => ['directives?state=all&sort=opened'],
  'worklist, mine': () => ['directives?state=open&mine=true'],
  'worklist, mine in all states': () => ['directives?state=all&mine=true'],
  'worklist, overdue': () => ['directives?state=open&late=true'],
  'my work': () => ['my-work'],
  overview: () => ['overview'],
  'directive page': ({ open }) => [`directives/${open}/page`],
  'restricted directive': ({ restricted }) => [`directives/${restricted}/page`],
  timeline: ({ open }) => [`directives/${open}/timeline?limit=40`],
  'calendar month': ({ from, to }) => [`calendar?from=${from}&to=${to}`],
  docket: () => ['docket'],
  findings: () => ['findings'],
  'search, rare word': () => ['search?q=word17'],
  'search, common word': () => ['search?q=everyday'],
}

/** @param {string[]} words two numbers: other sizes; `--only NAME`: one screen */
export async function run(words) {
  const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number)
  const [small, large] = sizes.length === 2 ? sizes : [1_000, 100_000]
  const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : null
  const sides = []
  try {
    for (const directives of [small, large]) sides.push(await aSide(directives))
    let missed = 0
    say(`${small} and ${large} directives, in turns; lower quartiles of ${ROUNDS} requests in ms; rows shown`)
    for (const reader of READERS)
      for (const [screen, paths] of Object.entries(SCREENS)) {
        if (only && screen !== only) continue
        // An executive reads no sealed or restricted directive that they are not a member of.
        if (reader === 'executive' && ['restricted directive', 'my work'].includes(screen)) continue
        if (reader === 'counsel' && screen === 'overview') continue
        const [was, one] = await inTurns(sides, reader, paths)
        const ratio = one.ms / was.ms
        // A screen that shows more rows may take longer in the same proportion.
        const fails = ratio > AIM * Math.max(1, one.rows / was.rows || 1)
        if (fails) missed += 1
        say(
          `${`${screen}, ${reader}`.padEnd(42)} ${was.ms.toFixed(1).padStart(8)} ${one.ms.toFixed(1).padStart(8)}   ratio ${ratio.toFixed(2).padStart(6)}   rows ${was.rows} ${one.rows}${fails ? '   MISSED' : ''}`,
        )
      }
    if (!only) {
      const beside = await overviewsAtOnce(sides[1])
      const late = beside.worklist_ms > BESIDE_MS || beside.ready_ms > BESIDE_MS
      if (late) missed += 1
      say(
        `40 overviews at once: the slowest worklist beside them ${beside.worklist_ms.toFixed(0)} ms, readiness ${beside.ready_ms.toFixed(0)} ms, overviews answered ${beside.answered}${late ? '   MISSED' : ''}`,
      )
    }
    if (missed > 0) process.exitCode = 1
  } finally {
    for (const side of sides) await side.stop()
  }
}

/** A server on a database of its own with that many directives. */
async function aSide(directives) {
  const crowd = await aDatabase((superuser) => insertAll(superuser, rowsOf(directives)))
  const servers = []
  const agent = new Agent({ keepAlive: true, maxSockets: 100 })
  const stop = async () => {
    agent.destroy()
    for (const server of servers) server.kill('SIGKILL')
    await crowd.stop()
  }
  try {
    const tokens = {}
    for (const [name, id] of [
      ['counsel', COUNSEL],
      ['executive', EXECUTIVE],
    ]) {
      tokens[name] = newToken()
      await crowd.superuser.query(
        `INSERT INTO session (id, person_id, token_hash, made_at, seen_at, ends_at) VALUES ($1, $2, $3, now(), now(), now() + interval '12 hours')`,
        [randomUUID(), id, hashOfToken(tokens[name])],
      )
    }
    const address = await start(servers, [join('dist', 'main.js')], /Edict is ready at (\S+)/, settingsOf(crowd))
    const ask = (name) => (path) => get(agent, `${address}/api/v1/${path}`, `edict_session=${tokens[name]}`)
    const subject = await subjectOf(crowd.superuser, directives)
    return { ask, subject, ready: () => get(agent, `${address}/health/ready`, ''), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function subjectOf(superuser, directives) {
  const { open } = shapeOf(directives)
  const { rows } = await superuser.query(
    `SELECT act_by::text AS key, reference FROM directive_next WHERE visibility = 'open' AND stage <> 'closed' AND act_by < 'infinity'
     ORDER BY act_by, reference OFFSET $1 LIMIT 1`,
    [Math.floor(open * 0.8 * 0.8)],
  )
  const { cursorOf } = await import('../dist/platform/http/cursor.js')
  const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
  return {
    deep: encodeURIComponent(cursorOf([rows[0].key, rows[0].reference])),
    open: referenceOf(3),
    restricted: referenceOf(10),
    from: day(0),
    to: day(30),
  }
}

/** The time and the rows of a screen on each side. The sides take turns, so that other work on the machine slows both. */
async function inTurns(sides, reader, paths) {
  const found = sides.map(() => ({ times: [], rows: 0 }))
  for (let round = -3; round < ROUNDS; round += 1)
    for (const [n, { ask, subject }] of sides.entries()) {
      const begun = performance.now()
      const answers = await Promise.all(paths(subject).map(ask(reader)))
      if (round >= 0) found[n].times.push(performance.now() - begun)
      found[n].rows = answers.reduce((sum, { status, body }) => {
        if (status !== 200) throw new Error(`${paths(subject).join()} answered ${status} ${JSON.stringify(body)}`)
        return sum + rowsIn(body)
      }, 0)
    }
  // Other work on the machine only ever adds time, so the lower quartile says more than the median.
  return found.map(({ times, rows }) => ({ ms: times.sort((a, b) => a - b)[Math.floor(ROUNDS / 4)], rows }))
}

/** How many rows an answer shows: the entries of its lists. */
const rowsIn = (body) =>
  Object.values(body ?? {}).reduce(
    (sum, value) => sum + (Array.isArray(value) ? value.length : value && typeof value === 'object' ? rowsIn(value) : 0),
    0,
  )

async function overviewsAtOnce({ ask, ready }) {
  const overviews = Array.from({ length: 40 }, () => ask('executive')('overview'))
  const beside = { worklist_ms: 0, ready_ms: 0, answered: 0 }
  for (let round = 0; round < 5; round += 1) {
    const begun = performance.now()
    const [worklist, readiness] = await Promise.all([
      ask('counsel')('directives?state=open').then(({ status }) => ({ status, ms: performance.now() - begun })),
      ready().then(({ status }) => ({ status, ms: performance.now() - begun })),
    ])
    if (worklist.status !== 200 || readiness.status !== 200)
      return { worklist_ms: Number.POSITIVE_INFINITY, ready_ms: Number.POSITIVE_INFINITY, answered: 0 }
    beside.worklist_ms = Math.max(beside.worklist_ms, worklist.ms)
    beside.ready_ms = Math.max(beside.ready_ms, readiness.ms)
  }
  beside.answered = (await Promise.all(overviews)).filter(({ status }) => status === 200).length
  return beside
}

function get(agent, address, cookie) {
  return new Promise((resolve, reject) => {
    request(address, { agent, headers: { cookie } }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, body: JSON.parse(Buffer.concat(chunks).toString() || 'null') }),
      )
    })
      .once('error', reject)
      .end()
  })
}
