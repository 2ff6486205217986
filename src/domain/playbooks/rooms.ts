/**
 * The optional sections of a directive's page (documents, letters, deadlines, tasks, comments, people and the record are always shown).
 * A playbook lists the ones that its cases do not use: they are hidden while they are empty.
 */
export const ROOMS = [
  'review',
  'contacts',
  'authenticity',
  'grounds',
  'hold',
  'notices',
  'notifications',
  'scope',
  'measures',
  'switches',
  'monitoring',
  'proceedings',
] as const

export type Room = (typeof ROOMS)[number]

/** What a routine matter does not use: a letter comes in, and an answer goes out. */
export const ALL_LEFT_OUT: Room[] = [...ROOMS]

/** The sections that a page shows: those that the playbook uses, and those that are not empty. */
export function roomsShown(leftOut: readonly Room[], filled: ReadonlySet<Room>): Room[] {
  return ROOMS.filter((room) => !leftOut.includes(room) || filled.has(room))
}
