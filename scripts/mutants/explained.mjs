// Survivors that were looked at: test/mutants/explained.json says why nothing notices, and names the second guard that catches it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './compile.mjs'

/**
 * @param {import('./guards.mjs').Mutant[] | null} mutants of the code; null if they are not run
 * @returns {{ explained: Map<string, { because: string, second?: string }>, stale: string[] }}
 */
export function explanations(mutants) {
  const written = JSON.parse(readFileSync(join(root, 'test/mutants/explained.json'), 'utf8'))
  const known = mutants && new Set(mutants.map(({ id }) => id))
  const ofCode = (id) => id.includes('.ts:')
  const stale = Object.keys(written).filter((id) => known && ofCode(id) && !known.has(id))
  return { explained: new Map(Object.entries(written)), stale }
}
