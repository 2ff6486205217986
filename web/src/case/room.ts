import type { ComponentType } from 'react'
import type { DirectiveView } from '../api/types.js'
import type { Lazy } from '../parts/lazily.js'
import type { May, RoomName } from './case.js'
import type { DialogName, DialogOf, DialogProps } from './dialogs.js'

/** A tab of the directive's page. Its code is fetched when it is opened. */
export interface Tab {
  /** As it stands in the address of the page. */
  name: string
  label: () => string
  /** Its place among the tabs. */
  order: number
  /** The room whose tab it is. A tab without one is on every directive. */
  room?: RoomName
  /** How much is in it, where the reader may know. */
  count?: (directive: DirectiveView) => number | null
  /** Whether it is shown where its room is. Without this it always is. A tab that was asked for is shown unless `for` refuses. */
  shown?: (directive: DirectiveView, count: number | null) => boolean
  /** Which readers it is for. Without this: everyone who sees the directive. */
  for?: (may: May) => boolean
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
  /** Its place within the group. */
  order: number
  label: () => string
  room?: RoomName
  may: (may: May) => boolean
  opens: DialogOf | { tab: string }
}

/** What a room adds to the page of a directive. Each room declares it in its own `room.ts`. */
export interface Room<Names extends DialogName> {
  tabs?: readonly Tab[]
  panels?: readonly SidePanel[]
  adds?: readonly Add[]
  dialogs: { readonly [Name in Names]: Lazy<DialogProps<Name>> }
}

/** For a tab that stays out of the way while nothing is in it. What is put into it is found under Add. */
export const isFilled = (_: DirectiveView, count: number | null): boolean => Boolean(count)

/** Declares a room, and keeps the names of its dialogs for the registry. */
export const declareRoom = <Names extends DialogName>(room: Room<Names>): Room<Names> => room
