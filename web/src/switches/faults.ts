import { wordFor, words } from '../words/words.js'

/** Why a call failed, with the status if the other system returned one. */
export function faultWords(code: string, status: number | null = null): string {
  const fault = wordFor(words.switches.faults, code)
  return status === null ? fault : words.switches.with_status({ fault, status })
}
