import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { hashOfToken, newToken } from '../../dist/people/token.js'
import { aCrowd, COUNSEL } from '../crowd.mjs'
import { two } from '../side-by-side.mjs'
import { judge } from './ground.mjs'

const DIRECTIVES = 10_000
const RUNGS = ['a', 'b', 'c', 'd', 'e']
const COLLEAGUE = '00000000-0000-4000-8000-000000000002'
const PAUSE_MS = 200
/** The API's p99 while the reminders are sent may be this many times its p99 in the pauses. */
const AIM = 2
/** The sides take turns: the worker is suspended for a few seconds every half minute, shorter than any of its time limits. */
const BUSY_MS = 30_000
const PAUSE_WORKER_MS = 5_000
const SAY_MS = 60_000
/** A drain that makes no progress for this long has failed. */
const STUCK_MS = 60_000

/** Reminders that are all due at once, sent by the product to a server that accepts at once. @returns how many aims were missed */
export async function drain({ reminders }) {
  const crowd = await aCrowd(DIRECTIVES)
  const sink = await anInstantServer()
  const processes = []
  try {
    const token = newToken()
    await crowd.superuser.query(
      `INSERT INTO session (id, person_id, token_hash, made_at, seen_at, ends_at) VALUES ($1, $2, $3, now(), now(), now() + interval '12 hours')`,
      [randomUUID(), COUNSEL, hashOfToken(token)],
    )
    await fill(crowd.superuser, reminders)
    const env = settingsOf(crowd, sink.port)
    const address = await start(processes, 'main.js', { ...env, RUN_WORKER: 'false' }, /Edict is ready at (\S+)/)
    const cookie = `edict_session=${token}`
    await times(address, cookie, 50)
    const [busy, idle] = [[], []]
    const began = performance.now()
    await start(processes, 'worker.js', env, /The worker is running/)
    const worker = processes.at(-1)
    let [paused, pausedAt] = [0, Number.NEGATIVE_INFINITY]
    let left = reminders
    let said = began
    for (let moved = began; left > 0; ) {
      busy.push(...(await times(address, cookie, 5)))
      if (performance.now() - pausedAt > BUSY_MS) {
        worker.kill('SIGSTOP')
        pausedAt = performance.now()
        while (performance.now() - pausedAt < PAUSE_WORKER_MS) idle.push(...(await times(address, cookie, 1)))
        paused += performance.now() - pausedAt
        worker.kill('SIGCONT')
        pausedAt = performance.now()
      }
      const now = await waiting(crowd.superuser)
      if (now < left) moved = performance.now()
      if (performance.now() - moved > STUCK_MS) break
      left = now
      if (performance.now() - said < SAY_MS) continue
      said = performance.now()
      process.stderr.write(`${left} left after ${two((said - began) / 60_000)} min, API p99 ${two(p99(busy))} ms\n`)
    }
    const seconds = (performance.now() - began - paused) / 1_000
    const [{ sent }] = (await crowd.superuser.query(`SELECT count(*)::int AS sent FROM reminder WHERE state = 'sent'`)).rows
    process.stdout.write(`       ${reminders} reminders in ${two(seconds / 60)} min: ${two(sent / seconds)} a second\n`)
    process.stdout.write(
      `       the API meanwhile: p99 ${two(p99(busy))} ms in ${busy.length} requests, in pauses ${two(p99(idle))} ms in ${idle.length}\n`,
    )
    for (const id of sink.repeated) process.stdout.write(`       sent twice: ${id}\n`)
    const ratio = p99(busy) / p99(idle)
    return (
      judge(
        `all reminders sent, and none twice: ${sent} sent, ${sink.repeated.length} repeats`,
        sent === reminders && sink.repeated.length === 0,
      ) + judge(`the API's p99 at most ${AIM} times its p99 in pauses: ${two(ratio)}`, ratio <= AIM)
    )
  } finally {
    for (const one of processes) one.kill('SIGKILL')
    sink.server.close()
    await crowd.stop()
  }
}

/** Reminders to the owner of every directive, all due at the same instant. Without events: only their sending is recorded. */
async function fill(superuser, reminders) {
  await superuser.query(`SET session_replication_role = replica`)
  await superuser.query(
    `INSERT INTO reminder (id, directive_id, deadline_id, due_version, rung, person_id, fire_at, state)
     SELECT gen_random_uuid(), l.directive_id, l.id, l.due_version, r.rung, '${COLLEAGUE}', edict_now() - interval '1 second', 'planned'
     FROM deadline l CROSS JOIN unnest($1::text[]) AS r (rung) ORDER BY l.id, r.rung LIMIT $2`,
    [Array.from({ length: Math.ceil(reminders / (DIRECTIVES * 1.7)) }, (_, n) => `${RUNGS[n % RUNGS.length]}_${n}`), reminders],
  )
  await superuser.query('SET session_replication_role = origin')
  await superuser.query(
    `INSERT INTO outbox (id, kind, subject_id, directive_id, due_at) SELECT gen_random_uuid(), 'reminder.send', id, directive_id, fire_at FROM reminder`,
  )
  await superuser.query('VACUUM ANALYZE')
  const there = await waiting(superuser)
  if (there !== reminders) throw new Error(`${there} reminders are due, not ${reminders}`)
}

async function waiting(superuser) {
  const { rows } = await superuser.query(`SELECT count(*)::int AS many FROM outbox WHERE kind = 'reminder.send'`)
  return rows[0].many
}

/** As small as an SMTP server can be: accepts everything at once. */
async function anInstantServer() {
  // The hourly check may send a mail too, so messages are told apart by their ids.
  const ids = new Set()
  const sink = {
    repeated: [],
    take(id) {
      if (ids.has(id)) sink.repeated.push(id)
      ids.add(id)
    },
  }
  sink.server = createServer((socket) => {
    let inData = false
    let text = ''
    socket.on('error', () => {})
    socket.write('220 sink\r\n')
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      for (;;) {
        const end = inData ? '\r\n.\r\n' : '\r\n'
        const at = text.indexOf(end)
        if (at < 0) return
        const line = text.slice(0, at)
        text = text.slice(at + end.length)
        if (inData) sink.take(/^Message-ID: (\S+)/im.exec(line)?.[1] ?? line)
        const isData = !inData && /^DATA$/i.test(line)
        socket.write(isData ? '354 go on\r\n' : /^EHLO/i.test(line) && !inData ? '250 sink\r\n' : '250 ok\r\n')
        inData = isData
      }
    })
  })
  sink.server.listen(0, '127.0.0.1')
  await once(sink.server, 'listening')
  sink.port = sink.server.address().port
  return sink
}

const settingsOf = ({ urls, folder }, port) => ({
  DATABASE_URL: urls.appUrl,
  DATABASE_OWNER_URL: urls.ownerUrl,
  DATABASE_WORKER_URL: urls.workerUrl,
  DATABASE_DOOR_URL: urls.doorUrl,
  DATABASE_RENDER_URL: urls.renderUrl,
  DATABASE_VERIFIER_URL: urls.verifierUrl,
  SECRET_KEY: randomBytes(32).toString('base64'),
  EDICT_DATA: join(folder, 'product'),
  PORT: String(20_000 + Math.floor(Math.random() * 20_000)),
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: 'edict@crowd.example',
  LOG_LEVEL: 'warn',
})

async function start(processes, file, env, ready) {
  const child = spawn(process.execPath, [join('dist', file)], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  processes.push(child)
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${said}`)))
    child.stdout.on('data', (text) => {
      said += text
      const found = ready.exec(said)
      if (found) resolve(found[1])
      // What it warns about while it works explains a repeat.
      for (const line of String(text).split('\n')) if (/"level":[45]0/.test(line)) process.stderr.write(`${line}\n`)
    })
  })
}

/** How long pages of the worklist take, one after another, with pauses as between a person's clicks. */
async function times(address, cookie, many) {
  const taken = []
  for (let n = 0; n < many; n += 1) {
    const began = performance.now()
    await page(address, cookie)
    taken.push(performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return taken
}

const page = (address, cookie) =>
  new Promise((resolve, reject) => {
    const asked = request(`${address}/api/v1/directives`, { headers: { cookie } }, (answer) => {
      answer
        .resume()
        .on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`answered ${answer.statusCode}`))))
    })
    asked.on('error', reject)
    asked.end()
  })

const p99 = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.99)] ?? 0
