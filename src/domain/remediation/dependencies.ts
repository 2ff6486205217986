/** That one measure needs another: by their ids. */
export interface Needs {
  readonly measure_id: string
  readonly needs_id: string
}

/** Whether the measures, taken together, wait for each other in a circle: then none of them could ever be released. Pure. */
export function hasCircle(edges: readonly Needs[]): boolean {
  const open = new Map<string, Set<string>>()
  for (const { measure_id, needs_id } of edges) open.set(measure_id, (open.get(measure_id) ?? new Set()).add(needs_id))
  // What needs nothing that is still open can go first; where nothing can, what is left is a circle.
  for (let before = -1; before !== open.size; ) {
    before = open.size
    for (const [measure, needs] of open) if (![...needs].some((one) => open.has(one))) open.delete(measure)
  }
  return open.size > 0
}
