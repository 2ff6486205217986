import type { DirectiveView } from '../api/types.js'
import { appeals } from '../appeals/room.js'
import { assurance } from '../assurance/room.js'
import type { May, RoomName } from '../case/case.js'
import type { DialogName, DialogProps } from '../case/dialogs.js'
import { ADD_GROUPS, type Add, type Tab } from '../case/room.js'
import { contacts } from '../contacts/room.js'
import { deadlines } from '../deadlines/room.js'
import { directives } from '../directives/room.js'
import { documents } from '../documents/room.js'
import { findings } from '../findings/room.js'
import { holds } from '../holds/room.js'
import { letters } from '../letters/room.js'
import { monitoring } from '../monitoring/room.js'
import type { Lazy } from '../parts/lazily.js'
import { playbooks } from '../playbooks/room.js'
import { remediation } from '../remediation/room.js'
import { review } from '../review/room.js'
import { scoping } from '../scoping/room.js'
import { casework } from './room.js'

const ROOMS = [
  directives,
  deadlines,
  review,
  documents,
  contacts,
  holds,
  assurance,
  scoping,
  remediation,
  monitoring,
  appeals,
  letters,
  findings,
  playbooks,
  casework,
]

const inOrder = <Ordered extends { order: number }>(all: readonly Ordered[]): readonly Ordered[] =>
  all.toSorted((a, b) => a.order - b.order)

export const TABS = inOrder(ROOMS.flatMap(({ tabs = [] }) => tabs))
export const PANELS = inOrder(ROOMS.flatMap(({ panels = [] }) => panels))
const ADDS = inOrder(ROOMS.flatMap(({ adds = [] }) => adds))

/** Every dialog by name. A dialog that a room declares but does not provide is a compile error. */
export const DIALOGS: { readonly [Name in DialogName]: Lazy<DialogProps<Name>> } = {
  ...directives.dialogs,
  ...deadlines.dialogs,
  ...review.dialogs,
  ...contacts.dialogs,
  ...holds.dialogs,
  ...scoping.dialogs,
  ...remediation.dialogs,
  ...monitoring.dialogs,
  ...appeals.dialogs,
  ...letters.dialogs,
  ...playbooks.dialogs,
  ...casework.dialogs,
}

/** Whether a room is shown on a directive. `asked` is the tab named in the page's URL. */
export function isShown({ rooms }: Pick<DirectiveView, 'rooms'>, room: RoomName | undefined, asked: string | undefined): boolean {
  return (
    room === undefined ||
    rooms.includes(room) ||
    (asked !== undefined && TABS.some((tab) => tab.name === asked && tab.room === room))
  )
}

export interface ShownTab {
  tab: Tab
  count: number | null
}

/** The tabs of a directive for one reader, with the number of items in each. */
export function tabsOf(directive: DirectiveView, may: May, asked: string | undefined): ShownTab[] {
  return TABS.filter((tab) => isShown(directive, tab.room, asked) && (tab.for?.(may) ?? true))
    .map((tab) => ({ tab, count: tab.count?.(directive) ?? null }))
    .filter(({ tab, count }) => tab.name === asked || (tab.shown?.(directive, count) ?? true))
}

/** The rooms that have a tab but are hidden, with the tab that shows each. */
export function hiddenRooms(directive: DirectiveView, asked: string | undefined): { room: RoomName; tab: string }[] {
  const hidden = TABS.flatMap(({ room, name }) => (room && !isShown(directive, room, asked) ? [{ room, tab: name }] : []))
  return hidden.filter(({ room }, at) => hidden.findIndex((one) => one.room === room) === at)
}

/** What the reader may add to a directive, by group. Empty groups are left out. */
export function addsOf(may: May, isRoomShown: (room: RoomName) => boolean): { group: Add['group']; adds: Add[] }[] {
  const offered = ADDS.filter(({ room, may: isAllowed }) => isAllowed(may) && (room === undefined || isRoomShown(room)))
  return ADD_GROUPS.map((group) => ({ group, adds: offered.filter((one) => one.group === group) })).filter(
    ({ adds }) => adds.length > 0,
  )
}
