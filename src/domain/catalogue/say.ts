import { HAPPENINGS, WORK } from './happenings.js'
import { REFUSALS } from './refusals.js'
import type { Sentences } from './sentence.js'

const SENTENCES: Sentences = { ...REFUSALS, ...HAPPENINGS, ...WORK }

/** The sentence for a code. A code without one is said as it is, so that nothing is ever silent. */
export function say(code: string, params: Readonly<Record<string, unknown>>): string {
  const sentence = SENTENCES[code]
  if (sentence === undefined) return code
  return typeof sentence === 'string' ? sentence : sentence(params)
}
