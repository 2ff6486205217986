/** The state of a measure. `proved` is for a measure that needs no release and is therefore never "in force". */
export const MEASURE_STATES = [
  'planned',
  'asked',
  'released',
  'in_force',
  'undo_asked',
  'undo_released',
  'undone',
  'proved',
  'dropped',
] as const
export type MeasureState = (typeof MEASURE_STATES)[number]

/** What is known about a measure and its releases. */
export interface MeasureFacts {
  readonly restricts: boolean
  readonly dropped: boolean
  readonly in_force: boolean
  readonly restored: boolean
  readonly proved: boolean
  /** Which releases are waiting, and which were confirmed. */
  readonly waiting: 'do' | 'undo' | null
  readonly released: { readonly do: boolean; readonly undo: boolean }
}

/** The state in one word, the most advanced that applies. Pure. */
export function stateOf(facts: MeasureFacts): MeasureState {
  if (facts.dropped) return 'dropped'
  if (facts.restored) return 'undone'
  if (facts.released.undo) return 'undo_released'
  if (facts.waiting === 'undo') return 'undo_asked'
  if (facts.in_force) return 'in_force'
  if (facts.proved && !facts.restricts) return 'proved'
  if (facts.released.do) return 'released'
  return facts.waiting === 'do' ? 'asked' : 'planned'
}
