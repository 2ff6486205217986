// Whether a test fails once a guard is gone.

/** At most so many specs are run for a mutant: the most likely first. */
const MOST = 12

/** Specs that compare every declared route with a table written by hand. */
const OF_ROUTES = ['test/http/routes.spec.ts']

/** The specs that reach a guard, the likeliest to miss it first. */
export function specsOf(mutant, map) {
  // A guard of the database brings its own.
  if (mutant.specs) return mutant.specs
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

/**
 * @param {{ also?: string }} mutant `also`: a second guard to remove with it
 * @returns {Promise<{ by: string | null, ran: string[] }>}
 */
export async function killed(mutant, map, worker) {
  const ran = []
  const { id, sql, fixed } = mutant
  const on = [sql ? '' : id, mutant.also ?? ''].filter(Boolean).join('\n')
  for (const spec of specsOf(mutant, map)) {
    ran.push(spec)
    const { failures } = await worker.run({ spec, mutant: on, sql, fixed, limit: 60 + (map[spec]?.seconds ?? 20) * 6 })
    if (failures.length) return { by: `${spec}: ${failures[0]}`, ran }
  }
  return { by: null, ran }
}
