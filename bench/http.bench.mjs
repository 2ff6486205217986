// The overhead of the product on a page of the worklist: its throughput compared with bare node:http + pg, on the same SQL under
// the same policies, with simple and with prepared queries. All run as separate processes on one database and take turns under
// the same load.
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { WorklistQuery } from '../dist/insight/insight.schema.js'
import { worklistSql } from '../dist/insight/worklist.js'
import { hashOfToken, newToken } from '../dist/people/token.js'
import { aCrowd, COUNSEL } from './crowd.mjs'
import { settingsOf, start } from './servers.mjs'
import { median, two } from './side-by-side.mjs'

const ROUNDS = 7
const ROUND_MS = 2_000
const AT_ONCE = 8

export async function run() {
  const crowd = await aCrowd(10_000)
  const servers = []
  try {
    const token = newToken()
    await crowd.superuser.query(
      `INSERT INTO session (id, person_id, token_hash, made_at, seen_at, ends_at) VALUES ($1, $2, $3, now(), now(), now() + interval '12 hours')`,
      [randomUUID(), COUNSEL, hashOfToken(token)],
    )
    const product = await start(servers, [join('dist', 'main.js')], /Edict is ready at (\S+)/, settingsOf(crowd))
    const statement = worklistSql(WorklistQuery.parse({}), { id: COUNSEL })
    const bare = (how) =>
      start(servers, [beside('bare-server.mjs'), crowd.urls.appUrl, JSON.stringify(statement), how], /listening on (\S+)/, {})
    const sides = [
      { address: `${product}/api/v1/directives`, cookie: `edict_session=${token}`, rates: [] },
      { address: await bare('plain'), cookie: '', rates: [] },
      { address: await bare('prepared'), cookie: '', rates: [] },
    ]
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const side of round % 2 === 0 ? sides : [...sides].reverse()) {
        const rate = await load(side)
        // The first round warms up both sides.
        if (round > 0) side.rates.push(rate)
      }
    }
    const [ours, plain, prepared] = sides.map((side) => median(side.rates))
    process.stdout.write(`A page of the worklist, ${AT_ONCE} requests at a time: ${two(ours)} a second.\n`)
    for (const [name, theirs] of [
      ['bare', plain],
      ['bare, with the page prepared as Edict does', prepared],
    ])
      process.stdout.write(`${name.padEnd(43)} ${two(theirs).padStart(7)} a second   ratio ${two(ours / theirs)}\n`)
  } finally {
    for (const server of servers) server.kill('SIGKILL')
    await crowd.stop()
  }
}

const beside = (file) => fileURLToPath(new URL(file, import.meta.url))

/** @returns responses per second */
async function load({ address, cookie }) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const begun = performance.now()
  let answers = 0
  const one = async () => {
    while (performance.now() - begun < ROUND_MS) {
      await get(agent, address, cookie)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  agent.destroy()
  return (answers * 1000) / (performance.now() - begun)
}

function get(agent, address, cookie) {
  return new Promise((resolve, reject) => {
    request(address, { agent, headers: { cookie } }, (response) => {
      let size = 0
      response.on('data', (chunk) => (size += chunk.length))
      response.on('end', () =>
        response.statusCode === 200 && size > 5_000
          ? resolve()
          : reject(new Error(`${address} answered ${response.statusCode} with ${size} bytes`)),
      )
    })
      .once('error', reject)
      .end()
  })
}
