// Processes that run specs, each with a cluster to clone from.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from './compile.mjs'

/** The PostgreSQL of the run; ends with it. */
export async function startCluster(folder) {
  const env = { ...process.env, EDICT_BUILT: join(folder, 'dist') }
  const child = fork(join(root, 'test/harness/typescript.cjs'), [join(root, 'test/harness/hold-cluster.ts')], { cwd: root, env })
  const [address] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (typeof address !== 'string') throw new Error('The PostgreSQL of the mutation run did not start.')
  return { address, stop: () => child.disconnect() }
}

export class Worker {
  constructor(address, folder, nth) {
    this.address = address
    this.folder = folder
    this.nth = nth
    this.child = null
    this.done = 0
    /** The mutants that were noticed in this process. */
    this.kills = []
  }

  /** A process that ran so many specs is due to be replaced. */
  get worn() {
    return this.done >= 25
  }

  /**
   * Runs a spec. A fixed mutant gets a fresh process, which ends afterwards; `fresh` gives one to any other.
   * @param {{ spec: string, mutant?: string, sql?: string, fixed?: boolean, fresh?: boolean, limit?: number }} task
   */
  async run({ fixed = false, fresh = false, limit = 600, ...task }) {
    if (fixed || fresh) this.stop()
    this.child ??= this.start(fixed ? task.mutant : '')
    this.done++
    let timer
    const child = this.child
    const late = new Promise((resolve) => {
      timer = setTimeout(
        () => resolve({ ran: 0, failures: [`Did not end within ${limit} s.`], seconds: limit, seen: [], ended: true }),
        limit * 1_000,
      )
    })
    const gone = once(child, 'exit').then(([code]) => ({
      ran: 0,
      failures: [`The process ended with ${code}.`],
      seconds: 0,
      seen: [],
      ended: true,
    }))
    child.send(task)
    const answer = await Promise.race([once(child, 'message').then(([said]) => said), late, gone])
    clearTimeout(timer)
    if (fixed || answer.ended || answer.failed) this.stop()
    if (answer.failed) throw new Error(answer.failed)
    return answer
  }

  start(mutant) {
    this.done = 0
    const child = fork(join(root, 'scripts/mutants/worker.cjs'), {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'test',
        EDICT_BUILT: join(this.folder, 'dist'),
        EDICT_MUTANT: mutant,
        EDICT_TEST_CLUSTER: this.address,
        EDICT_MUTANTS_WORKER: `mutants_${this.nth}`,
      },
    })
    child.setMaxListeners(0)
    return child
  }

  stop() {
    this.child?.kill('SIGKILL')
    this.child = null
    this.done = 0
  }
}

/** Works through `tasks` with so many workers. A task may add others. */
export async function each(left, workers, work) {
  await Promise.all(
    workers.map(async (worker) => {
      for (let task = left.shift(); task !== undefined; task = left.shift()) await work(task, worker)
    }),
  )
}
