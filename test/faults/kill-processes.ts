import { pick, type Random } from '../harness/random.js'
import type { Door } from './door.js'
import type { Processes } from './processes.js'

/** A kill happens within this many milliseconds of the start of the round. */
const WITHIN = 2_500
/** Past every lease, and past every reminder of the deadlines that were moved or met. */
const DAYS_AFTER = 9

/**
 * Kills the API, a worker or both, at a random moment of the round, and restarts the same processes.
 * @returns how many workers were killed
 */
export async function killSome(processes: Processes, random: Random, round: number): Promise<number> {
  const api = processes.apis[0] as Door
  const worker = pick(random, processes.workers)
  const victims = [[api, worker], [worker], [api]][round % 3] as Door[]
  await new Promise((resolve) => setTimeout(resolve, random() * WITHIN))
  await Promise.all(
    victims.map(async (door) => {
      await door.end('SIGKILL')
      await door.startAgain()
    }),
  )
  return victims.filter((door) => door !== api).length
}

/** No process is working when the clock is set forward: any remaining lease belongs to a killed process. */
export async function comeToRest(processes: Processes): Promise<void> {
  for (const worker of processes.workers) await worker.endInOrder()
  await processes.asSuperuser('UPDATE installation SET clock_offset = clock_offset + make_interval(days => $1)', [DAYS_AFTER])
  await Promise.all(processes.workers.map((worker) => worker.startAgain()))
  await processes.settled()
}
