/** What a person's calendar was last sent about one deadline. */
export interface Told {
  readonly method: 'request' | 'cancel'
  readonly sequence: number
  readonly due_version: number
}

/** What to send now, or why nothing is sent. */
export type Telling =
  | { readonly method: 'request' | 'cancel'; readonly sequence: number }
  | { readonly left: 'nothing_new' | 'nothing_to_take_back' }

/**
 * Compares what a calendar has with what it should have: the current deadline while it is open and its owner wants it, and otherwise
 * nothing. Each message has a higher sequence than the previous one, so that they can arrive in any order. Pure, so a repeat
 * gives the same result.
 */
export function owedTelling(deadline: { status: string; due_version: number }, told: Told | null, wanted: boolean): Telling {
  const has = told?.method === 'request'
  const sequence = Math.max((told?.sequence ?? 0) + 1, deadline.due_version)
  if (wanted && deadline.status === 'open')
    return has && told.due_version === deadline.due_version ? { left: 'nothing_new' } : { method: 'request', sequence }
  return has ? { method: 'cancel', sequence } : { left: 'nothing_to_take_back' }
}
