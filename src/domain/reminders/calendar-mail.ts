/** What a person's calendar was last told of one deadline. */
export interface Told {
  readonly method: 'request' | 'cancel'
  readonly sequence: number
  readonly due_version: number
}

/** What it must be told now, or why nothing. */
export type Telling =
  | { readonly method: 'request' | 'cancel'; readonly sequence: number }
  | { readonly left: 'nothing_new' | 'nothing_to_take_back' }

/**
 * Compares what a calendar has with what it should have: the deadline as it is now while it is open and its owner wants it, and else
 * nothing. Each telling has a higher number than the one before, so that they may arrive in any order. Pure, so that a repeat tells the same.
 */
export function owedTelling(deadline: { status: string; due_version: number }, told: Told | null, wanted: boolean): Telling {
  const has = told?.method === 'request'
  const sequence = Math.max((told?.sequence ?? 0) + 1, deadline.due_version)
  if (wanted && deadline.status === 'open')
    return has && told.due_version === deadline.due_version ? { left: 'nothing_new' } : { method: 'request', sequence }
  return has ? { method: 'cancel', sequence } : { left: 'nothing_to_take_back' }
}
