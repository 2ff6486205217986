/** A dependency of one measure on another, by id. */
export interface Needs {
  readonly measure_id: string
  readonly needs_id: string
}

/** Whether the dependencies of the measures form a cycle, so that none of them could ever be released. Pure. */
export function hasCircle(edges: readonly Needs[]): boolean {
  const open = new Map<string, Set<string>>()
  for (const { measure_id, needs_id } of edges) open.set(measure_id, (open.get(measure_id) ?? new Set()).add(needs_id))
  // A measure without open dependencies can go first; if there is none, the rest form a cycle.
  for (let before = -1; before !== open.size; ) {
    before = open.size
    for (const [measure, needs] of open) if (![...needs].some((one) => open.has(one))) open.delete(measure)
  }
  return open.size > 0
}
