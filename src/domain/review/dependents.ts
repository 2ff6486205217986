/** What can be based on a reading. */
export const RESTING_KINDS = ['obligation', 'scope_entry', 'decision', 'measure'] as const
export type RestingKind = (typeof RESTING_KINDS)[number]

/** What can be reopened, in the order in which it is checked: dependencies first. */
export const REOPENED_KINDS = ['reading', ...RESTING_KINDS] as const
export type ReopenedKind = (typeof REOPENED_KINDS)[number]

/** A row of a case that others can depend on. */
export interface Part {
  readonly kind: 'demand' | ReopenedKind
  readonly id: string
}

/** A dependency of one part of a case on another: its reading, the demand it comes from, the obligation it fulfils. */
export interface Rest {
  readonly part: Part
  readonly on: Part
}

/**
 * What must be checked again when `changed` has changed: everything that depends on it, directly or indirectly, and nothing
 * else. The change itself is not included. In the order of the kinds, then of the dependencies.
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
