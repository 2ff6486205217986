// Removes each guard alone and runs what should notice: a guard that no test misses is a survivor (docs/decisions/0041-mutants.md).
//
//   npm run -s mutants                          every guard, of the server's code and of the database
//   EDICT_MUTANTS=20:SEED npm run -s mutants    a twentieth, chosen by the seed
//   npm run -s mutants -- people/session        the guards whose id contains this, or that are of this kind
//   npm run -s mutants -- --code | --database   one half
//   … -- people/session --specs=test/http/session.spec.ts    only these specs, whatever the map says
//   npm run -s mutants -- --record              record again which spec reaches which guard
//   npm run -s mutants -- --write               after a migration: find rows for new constraints, and list the grants
import './runtime.mjs'
import { compile } from './mutants/compile.mjs'
import { coverage } from './mutants/coverage.mjs'
import { databaseGuards, writeProbes } from './mutants/database.mjs'
import { explanations } from './mutants/explained.mjs'
import { each, startCluster, Worker } from './mutants/pool.mjs'
import { killed } from './mutants/run.mjs'
import sampling from './mutants/sample.cjs'

const say = (line) => process.stdout.write(`${line}\n`)
const began = Date.now()
const seconds = () => Math.round((Date.now() - began) / 1_000)
const words = process.argv.slice(2)
const flag = (name) => words.includes(`--${name}`)
const wanted = words.filter((word) => !word.startsWith('--'))
const only = words
  .find((word) => word.startsWith('--specs='))
  ?.slice('--specs='.length)
  .split(',')
const part = process.env.EDICT_MUTANTS ?? '1'
const { sample } = sampling

const mutants = await compile()
const cluster = await startCluster()
const workers = Array.from(
  { length: Number(process.env.EDICT_MUTANTS_WORKERS ?? 2) },
  (_, nth) => new Worker(cluster.address, nth),
)
const survivors = []
try {
  if (flag('write')) process.exitCode = await writeProbes(cluster.address)
  else await run()
} finally {
  for (const worker of workers) worker.stop()
  cluster.stop()
}

async function run() {
  const { explained, stale } = explanations(flag('database') ? null : mutants)
  const left = []
  let map = {}
  if (!flag('code')) {
    const guards = await databaseGuards(cluster.address, part, wanted)
    say(`${guards.length} guards of the database, ${guards.filter(({ by }) => by).length} noticed by rows after ${seconds()} s.`)
    left.push(...guards.filter(({ by }) => !by))
  }
  if (!flag('database')) {
    const chosen = sample(mutants, wanted, part)
    say(`${chosen.length} of ${mutants.length} guards of the code.`)
    if (only) left.push(...chosen.map((mutant) => ({ ...mutant, specs: only })))
    else {
      map = await coverage(mutants, chosen, workers, { all: flag('record'), say })
      left.push(...chosen)
    }
  }
  let done = 0
  await each(left, workers, async (mutant, worker) => {
    const { by, ran } = await killed(mutant, map, worker)
    done++
    if (done % 25 === 0) say(`${done} of ${left.length} after ${seconds()} s`)
    const because = explained.get(mutant.id)
    if (by !== null) {
      // What a test now notices needs no explanation.
      if (because) stale.push(mutant.id)
      return
    }
    const second =
      because && (because.second ? await killed({ ...mutant, also: because.second }, map, worker) : { by: because.because })
    if (second?.by) return
    survivors.push(mutant.id)
    const where = mutant.file ? `src/${mutant.file}:${mutant.line}` : 'database'
    say(
      `SURVIVED ${where}  ${mutant.id}  (${ran.join(', ') || 'no spec reaches it'})${because ? '  also with its second guard removed' : ''}`,
    )
  })
  for (const id of stale) say(`STALE ${id}: explained in test/mutants/explained.json, but it is gone, or a test notices it.`)
  say(`${survivors.length} survivors and ${stale.length} stale explanations after ${seconds()} s.`)
  process.exitCode = survivors.length + stale.length ? 1 : 0
}
