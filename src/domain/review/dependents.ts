/** What can rest on a reading. */
export const RESTING_KINDS = ['obligation', 'scope_entry', 'decision', 'measure'] as const
export type RestingKind = (typeof RESTING_KINDS)[number]

/** What can be reopened, in the order in which it is looked at again: what others rest on first. */
export const REOPENED_KINDS = ['reading', ...RESTING_KINDS] as const
export type ReopenedKind = (typeof REOPENED_KINDS)[number]

/** One row of a case that another may rest on. */
export interface Part {
  readonly kind: 'demand' | ReopenedKind
  readonly id: string
}

/** That one part of a case rests on another: on its reading, on the demand that it comes from, on the obligation that it fulfils. */
export interface Rest {
  readonly part: Part
  readonly on: Part
}

/**
 * What must be looked at again when `changed` has changed: all that rests on it, directly or on through what rests on it, and nothing
 * else. What changed is not among its own dependents. In the order of the kinds, and in that of the rests.
 */
export function dependentsOf(rests: readonly Rest[], changed: readonly Part[]): Part[] {
  const resting = new Map<string, Part[]>()
  for (const { part, on } of rests) {
    const those = resting.get(keyOf(on))
    if (those) those.push(part)
    else resting.set(keyOf(on), [part])
  }
  const known = new Set(changed.map(keyOf))
  const found: Part[] = []
  const left = [...changed]
  for (let on = left.shift(); on; on = left.shift()) {
    for (const part of resting.get(keyOf(on)) ?? []) {
      if (known.has(keyOf(part))) continue
      known.add(keyOf(part))
      found.push(part)
      left.push(part)
    }
  }
  return REOPENED_KINDS.flatMap((kind) => found.filter((part) => part.kind === kind))
}

const keyOf = ({ kind, id }: Part): string => `${kind} ${id}`
