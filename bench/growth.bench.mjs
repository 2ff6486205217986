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
  const before = await measure(small, only)
  const after = await measure(large, only)
  let missed = 0
  say(`${small} and ${large} directives; lower quartiles of ${ROUNDS} requests in ms; rows shown`)
  for (const [name, one] of Object.entries(after.times)) {
    const was = before.times[name]
    const ratio = one.ms / was.ms
    // A screen that shows more rows may take longer in the same proportion.
    const fails = ratio > AIM * Math.max(1, one.rows / was.rows || 1)
    if (fails) missed += 1
    say(
      `${name.padEnd(42)} ${was.ms.toFixed(1).padStart(8)} ${one.ms.toFixed(1).padStart(8)}   ratio ${ratio.toFixed(2).padStart(6)}   rows ${was.rows} ${one.rows}${fails ? '   MISSED' : ''}`,
    )
  }
  if (after.beside) {
    const late = after.beside.worklist_ms > BESIDE_MS || after.beside.ready_ms > BESIDE_MS
    if (late) missed += 1
    say(
      `40 overviews at once: the slowest worklist beside them ${after.beside.worklist_ms.toFixed(0)} ms, readiness ${after.beside.ready_ms.toFixed(0)} ms, overviews answered ${after.beside.answered}${late ? '   MISSED' : ''}`,
    )
  }
  if (missed > 0) process.exitCode = 1
}

async function measure(directives, only) {
  const crowd = await aDatabase((superuser) => insertAll(superuser, rowsOf(directives)))
  const servers = []
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
    const agent = new Agent({ keepAlive: true, maxSockets: 100 })
    const ask = (name) => (path) => get(agent, `${address}/api/v1/${path}`, `edict_session=${tokens[name]}`)
    const subject = await subjectOf(crowd.superuser, directives)
    const times = {}
    for (const reader of Object.keys(tokens))
      for (const [screen, paths] of Object.entries(SCREENS)) {
        if (only && screen !== only) continue
        const asked = paths(subject)
        // An executive reads no sealed or restricted directive that they are not a member of.
        if (reader === 'executive' && ['restricted directive', 'my work'].includes(screen)) continue
        if (reader === 'counsel' && screen === 'overview') continue
        times[`${screen}, ${reader}`] = await timed(ask(reader), asked)
        process.stderr.write(`${directives} ${screen}, ${reader}: ${times[`${screen}, ${reader}`].ms.toFixed(1)} ms\n`)
      }
    const beside = only ? null : await overviewsAtOnce(ask, address, agent)
    agent.destroy()
    return { times, beside }
  } finally {
    for (const server of servers) server.kill('SIGKILL')
    await crowd.stop()
  }
}

async function subjectOf(superuser, directives) {
  const { open } = shapeOf(directives)
  const { rows } = await superuser.query(
    `SELECT next_act_by::text AS key, reference FROM directive WHERE visibility = 'open' AND stage <> 'closed' AND next_act_by IS NOT NULL
     ORDER BY next_act_by, reference OFFSET $1 LIMIT 1`,
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

async function timed(ask, paths) {
  const times = []
  let rows = 0
  for (let round = -3; round < ROUNDS; round += 1) {
    const begun = performance.now()
    const answers = await Promise.all(paths.map(ask))
    if (round >= 0) times.push(performance.now() - begun)
    rows = answers.reduce((sum, { status, body }) => {
      if (status !== 200) throw new Error(`${paths.join()} answered ${status} ${JSON.stringify(body)}`)
      return sum + rowsIn(body)
    }, 0)
  }
  // Other work on the machine only ever adds time, so the lower quartile says more than the median.
  return { ms: times.sort((a, b) => a - b)[Math.floor(ROUNDS / 4)], rows }
}

/** How many rows an answer shows: the entries of its lists. */
const rowsIn = (body) =>
  Object.values(body ?? {}).reduce(
    (sum, value) => sum + (Array.isArray(value) ? value.length : value && typeof value === 'object' ? rowsIn(value) : 0),
    0,
  )

async function overviewsAtOnce(ask, address, agent) {
  const overviews = Array.from({ length: 40 }, () => ask('executive')('overview'))
  const beside = { worklist_ms: 0, ready_ms: 0, answered: 0 }
  for (let round = 0; round < 5; round += 1) {
    const begun = performance.now()
    const [worklist, ready] = await Promise.all([
      ask('counsel')('directives?state=open').then(({ status }) => ({ status, ms: performance.now() - begun })),
      get(agent, `${address}/health/ready`, '').then(({ status }) => ({ status, ms: performance.now() - begun })),
    ])
    if (worklist.status !== 200 || ready.status !== 200)
      return { worklist_ms: Number.POSITIVE_INFINITY, ready_ms: Number.POSITIVE_INFINITY, answered: 0 }
    beside.worklist_ms = Math.max(beside.worklist_ms, worklist.ms)
    beside.ready_ms = Math.max(beside.ready_ms, ready.ms)
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
