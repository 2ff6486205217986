// Put beside the copy of the product that holds every mutant; never part of a build that is shipped. One mutant at a time is on: the runner
// sets `edictMutant` in its own process, and the environment says it to processes and threads that a spec starts.
import { appendFileSync } from 'node:fs'

declare global {
  var edictMutant: string | undefined
  var edictSeen: Set<string> | undefined
}

const recorded = process.env.EDICT_MUTANTS_SEEN

// `EDICT_MUTANT` may name two, separated by a line feed: a guard and the second one behind it.
const isOn = (id: string) => {
  const on = globalThis.edictMutant ?? process.env.EDICT_MUTANT
  return on !== undefined && on !== '' && (on === id || (on.includes('\n') && on.split('\n').includes(id)))
}

/** That a guard was reached, once for each spec. */
export function seen$(id: string): void {
  if (globalThis.edictSeen) globalThis.edictSeen.add(id)
  else if (recorded) appendFileSync(recorded, `${id}\n`)
}

/** That a guard turned someone away. */
export const refused$ = (id: string): void => seen$(`!${id}`)

export function mutant$(id: string): boolean {
  seen$(id)
  return isOn(id)
}

/** An allow-list: with its mutant on, it allows everything. */
export function allowed$(id: string, ask: () => boolean): boolean {
  seen$(id)
  if (isOn(id)) return true
  const answer = ask()
  if (!answer) refused$(id)
  return answer
}
