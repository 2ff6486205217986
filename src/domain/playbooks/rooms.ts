/**
 * What a directive's page may hold besides what every matter has (documents, letters, deadlines, tasks, comments, people, the record).
 * A playbook says which of these its matters do not use: they stay out of the way while there is nothing in them.
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

/** What a routine matter leaves out: a letter comes, it is answered, and the answer is sent. */
export const ALL_LEFT_OUT: Room[] = [...ROOMS]

/** The rooms that a page shows: those that the playbook uses, and those in which there is something. */
export function roomsShown(leftOut: readonly Room[], filled: ReadonlySet<Room>): Room[] {
  return ROOMS.filter((room) => !leftOut.includes(room) || filled.has(room))
}
