import { type DirectiveView } from '../api/types.js'

export type Room = DirectiveView['rooms'][number]

/** The tabs of a directive's page, by the names that stand in its address. */
export type TabName =
  | 'obligations'
  | 'scope'
  | 'measures'
  | 'hold'
  | 'monitoring'
  | 'documents'
  | 'letters'
  | 'proceedings'
  | 'contacts'
  | 'notifications'
  | 'tasks'
  | 'comments'
  | 'members'
  | 'record'
  | 'timeline'

/** Which room a tab is of. Those that every matter has are of none. */
export const ROOM_OF_TAB: Partial<Record<TabName, Room>> = {
  obligations: 'review',
  scope: 'scope',
  measures: 'measures',
  proceedings: 'proceedings',
  contacts: 'contacts',
  notifications: 'notifications',
  hold: 'hold',
  monitoring: 'monitoring',
}

/** The first tab of a room. */
export const tabOf = (room: Room): TabName | null =>
  (Object.entries(ROOM_OF_TAB).find(([, of]) => of === room)?.[0] as TabName | undefined) ?? null

/**
 * Whether a room is shown on a directive: its playbook uses it, something is in it, or the reader has brought it in by opening it. What
 * is put into it then keeps it there, for everybody.
 */
export function isShown({ rooms }: Pick<DirectiveView, 'rooms'>, room: Room | undefined, opened: string | undefined): boolean {
  return room === undefined || rooms.includes(room) || (opened !== undefined && ROOM_OF_TAB[opened as TabName] === room)
}
