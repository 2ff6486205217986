// Removes each guard alone and runs what should notice: a guard that no test misses is a survivor (docs/decisions/0041-mutants.md).
//
//   npm run -s mutants                          every guard, of the server's code and of the database
//   EDICT_MUTANTS=20:SEED npm run -s mutants    a twentieth, chosen by the seed
//   npm run -s mutants -- people/session        the guards whose id contains this; kind:route for those of a kind
//   npm run -s mutants -- --code | --database   one half
//   … -- people/session --specs=test/http/session.spec.ts    only these specs, whatever the map says
//   npm run -s mutants -- --record              record which spec reaches which guard, and keep it in test/mutants/coverage.json
//   npm run -s mutants -- --write               after a migration: find rows for new constraints, and list the grants
//
// A run that was ended goes on where it was if it is started again with the same words, on the same commit.
import './runtime.mjs'
import { Campaign } from './mutants/campaign.mjs'
import { compile } from './mutants/compile.mjs'
import { writeProbes } from './mutants/database.mjs'
import { Kept } from './mutants/kept.mjs'
import { startCluster, Worker } from './mutants/pool.mjs'

const words = process.argv.slice(2)
const flag = (name) => words.includes(`--${name}`)
const part = process.env.EDICT_MUTANTS ?? '1'

const { mutants, folder } = await compile()
const cluster = await startCluster(folder)
const workers = Array.from(
  { length: Number(process.env.EDICT_MUTANTS_WORKERS ?? 2) },
  (_, nth) => new Worker(cluster.address, folder, nth),
)
try {
  if (flag('write')) process.exitCode = await writeProbes(cluster.address, folder)
  else
    process.exitCode = await new Campaign({
      mutants,
      folder,
      cluster,
      workers,
      kept: new Kept([part, ...words].join(' ')),
      part,
      record: flag('record'),
      halves: { code: !flag('database'), database: !flag('code') },
      wanted: words.filter((word) => !word.startsWith('--')),
      only: words
        .find((word) => word.startsWith('--specs='))
        ?.slice('--specs='.length)
        .split(','),
    }).run()
} finally {
  for (const worker of workers) worker.stop()
  cluster.stop()
}
