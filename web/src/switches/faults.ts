import { wordFor, words } from '../words/words.js'

/** Why a call came to nothing, with the status where another system gave one. */
export function faultWords(code: string, status: number | null = null): string {
  const fault = wordFor(words.switches.faults, code)
  return status === null ? fault : words.switches.with_status({ fault, status })
}
