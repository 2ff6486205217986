import type { ComponentType } from 'react'
import type { DirectiveTabName, DirectiveView } from '../api/types.js'
import type { Lazy } from '../parts/lazily.js'
import type { May, RoomName } from './case.js'
import type { DialogName, DialogOf, DialogProps } from './dialogs.js'

/** A tab of the directive's page. Its code is loaded when it is opened. */
export interface Tab {
  /** The tab's name in the page's URL. */
  name: string
  label: () => string
  /** Its position among the tabs. */
  order: number
  /** The room that the tab belongs to. A tab without a room is shown on every directive. */
  room?: RoomName
  /** The number of items in it, if the reader may know that. */
  count?: (directive: DirectiveView) => number | null
  /**
   * Whether the tab is shown when its room is shown. Defaults to always. A tab named in the URL is shown unless `for` refuses.
   */
  shown?: (directive: DirectiveView, count: number | null) => boolean
  /** Which readers the tab is for. Defaults to everyone who can see the directive. */
  for?: (may: May) => boolean
  /** The response that contains everything this tab reads. For a tab that reads more than one list. */
  answer?: DirectiveTabName
  Panel: Lazy<object>
}

/** A panel beside the tabs. */
export interface SidePanel {
  order: number
  Panel: ComponentType
}

export const ADD_GROUPS = ['often', 'review', 'work', 'people'] as const

/** An entry of the Add menu. */
export interface Add {
  group: (typeof ADD_GROUPS)[number]
  /** Its position within the group. */
  order: number
  label: () => string
  room?: RoomName
  may: (may: May) => boolean
  opens: DialogOf | { tab: string }
}

/** What a room adds to a directive's page. Each room declares this in its own `room.ts`. */
export interface Room<Names extends DialogName> {
  tabs?: readonly Tab[]
  panels?: readonly SidePanel[]
  adds?: readonly Add[]
  dialogs: { readonly [Name in Names]: Lazy<DialogProps<Name>> }
}

/** For a tab that stays hidden while it is empty. Its items are added from the Add menu. */
export const isFilled = (_: DirectiveView, count: number | null): boolean => Boolean(count)

/** Declares a room and keeps the names of its dialogs in the type, for the registry. */
export const declareRoom = <Names extends DialogName>(room: Room<Names>): Room<Names> => room
