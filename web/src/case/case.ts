import { createContext, useContext } from 'react'
import type { DirectiveView } from '../api/types.js'
import { useCan, useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment, todayIn } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import type { DialogOf } from './dialogs.js'

/** A room that a playbook can leave out. The server says which ones a reader is shown. */
export type RoomName = DirectiveView['rooms'][number]

/** The directive whose page this is, and how its rooms reach each other. */
export interface Case {
  directive: DirectiveView
  /** Opens a dialog over the page. */
  open: (dialog: DialogOf) => void
  /** Shows another tab. */
  goTo: (tab: string) => void
  /**
   * Whether a room is shown: its playbook uses it, something is in it, or the reader has opened it. What is put into it then keeps it
   * there for everyone.
   */
  isShown: (room: RoomName) => boolean
}

export const DirectiveContext = createContext<Case | null>(null)

/** For a page that shows one thing of a directive, and neither its tabs nor its dialogs. */
export const onItsOwnPage = (directive: DirectiveView): Case => ({
  directive,
  open: () => undefined,
  goTo: () => undefined,
  isShown: (room) => directive.rooms.includes(room),
})

/** The directive whose page this is. */
export function useDirective(): Case {
  const room = useContext(DirectiveContext)
  if (!room) throw new Error('used outside of a directive')
  return room
}

/** What the reader may do here: their role's abilities, where they work the whole case. */
export function useMay() {
  const { directive } = useDirective()
  const can = useCan()
  const isCase = directive.my_levels.includes('case')
  return {
    isCase,
    edit: isCase && can('directive.edit'),
    act: isCase && can('directive.act'),
    comment: isCase && can('directive.comment'),
    contest: isCase && can('proceeding.act'),
    deadlines: isCase && can('deadline.manage'),
    members: isCase && can('member.manage'),
    draft: isCase && can('letter.draft'),
    contacts: isCase && can('contact.record'),
    complete: can('task.complete'),
  }
}

export type May = ReturnType<typeof useMay>

/** The zone in which the directive's events are told, and what its place is called: the office's, or else the reader's. */
export function officeOf(directive: DirectiveView, readerZone: string): { zone: string; place: string } {
  return directive.agency ?? { zone: readerZone, place: cityOf(readerZone) }
}

/** The place of a zone, by the name that the agency's own has. */
export function placeOf(directive: DirectiveView, zone: string): string {
  return directive.agency?.zone === zone ? directive.agency.place : cityOf(zone)
}

/**
 * The time in which a directive's page tells what happened: the office's, whose place stands at the foot of the page.
 * What is due says its own place beside it.
 */
export function useOffice() {
  const { directive } = useDirective()
  const me = useMe()
  const now = useNow()
  const { zone, place } = officeOf(directive, me.person.zone)
  return { zone, place, now, today: todayIn(now, zone), when: (at: string) => nearMoment(at, zone, now) }
}
