// Whether a test fails once a guard is gone.

/** At most so many specs are run for a mutant: the most likely first. */
const MOST = 12

/** Specs that compare every declared route with a table written by hand. */
const OF_ROUTES = ['test/http/routes.spec.ts']

/** Specs for guards that every application sets up, and that only these try. */
const KNOWN = { refuseOtherTypes: ['test/http/cross-site.spec.ts'] }

/** The specs that reach a guard, the likeliest to miss it first. */
export function specsOf(mutant, map) {
  // A guard of the database brings its own.
  if (mutant.specs) return mutant.specs
  if (KNOWN[mutant.what]) return KNOWN[mutant.what]
  const reach = Object.entries(map).filter(
    ([spec, { seen }]) => seen.includes(mutant.id) || (isOfRoute(mutant) && OF_ROUTES.includes(spec)),
  )
  const turned = (spec) => map[spec].seen.includes(`!${mutant.id}`)
  // A call that turned nobody away in any spec guards nothing that a test knows.
  const able = mutant.refuses ? reach.filter(([spec]) => turned(spec)) : reach
  const words = mutant.file.split(/[/.-]/).filter((word) => word.length > 3)
  const likely = (spec) =>
    (OF_ROUTES.includes(spec) ? 9 : 0) + words.filter((word) => spec.includes(word.replace(/s$/, ''))).length
  const weight = ([spec, { seconds }]) => seconds / (1 + (likely(spec) + (spec.startsWith('src/') ? 1 : 0)) * 2)
  return able
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, MOST)
    .map(([spec]) => spec)
}

const isOfRoute = ({ kind }) => kind === 'route' || kind === 'asks'

/** Failures that a busy machine, or what an earlier mutant left behind, may cause as well. They count only if they happen again alone. */
const DOUBTFUL =
  /exceeded timeout|did not end within|process ended|timed? ?out|ECONNRE|EPIPE|EADDR|socket hang up|connection (?:terminated|ended|closed)|terminating connection|deadlock|too many clients|out of memory|ENOSPC|could not (?:open|access) file|being accessed by other users/i

/**
 * @param {{ id: string, also?: string, sql?: string }} mutant `also`: a second guard of the code to remove with it
 * @param {(spec: string) => Promise<boolean>} green whether the spec passes without any mutant
 * @param {{ alone?: boolean }} how alone: nothing else runs, so that every failure counts
 * @returns {Promise<{ by: string | null, ran: string[], doubtful?: string }>} `doubtful`: to be tried again alone
 */
export async function killed(mutant, { specs, map }, worker, green, { alone = false } = {}) {
  const ran = []
  let doubtful
  const { id, sql, fixed } = mutant
  const on = [sql ? '' : id, mutant.also ?? ''].filter(Boolean).join('\n')
  for (const spec of specs) {
    if (!(await green(spec))) {
      doubtful ??= `${spec}: fails without any mutant`
      continue
    }
    ran.push(spec)
    const limit = (60 + (map[spec]?.seconds ?? 20) * 6) * (alone ? 3 : 1)
    const { failures, seen } = await worker.run({ spec, mutant: on, sql, fixed, fresh: alone, limit })
    if (failures.length === 0) continue
    // A failure in a run that never reached the guard has another cause. What was decided as the product loaded is not seen here.
    const reached = sql || fixed || mutant.also || seen.includes(id) || !map[spec]?.seen.includes(id)
    if (!alone && (!reached || DOUBTFUL.test(failures[0]))) {
      doubtful ??= `${spec}: ${failures[0]}`
      continue
    }
    return { by: `${spec}: ${failures[0]}`, ran }
  }
  return { by: null, ran, doubtful }
}
