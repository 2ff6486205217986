import { createContext, useContext } from 'react'
import type { DirectiveView } from '../api/types.js'
import { useCan, useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment, todayIn } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import type { DialogOf } from './dialogs.js'

/** A room that a playbook can leave out. The server says which ones the reader is shown. */
export type RoomName = DirectiveView['rooms'][number]

/** The directive whose page is open, and how its rooms reach each other. */
export interface Case {
  directive: DirectiveView
  /** Opens a dialog over the page. */
  open: (dialog: DialogOf) => void
  /** Switches to another tab. */
  goTo: (tab: string) => void
  /**
   * Whether a room is shown: because its playbook uses it, it has content, or the reader has opened it. Once it has content,
   * everyone sees it.
   */
  isShown: (room: RoomName) => boolean
}

export const DirectiveContext = createContext<Case | null>(null)

/** For a page that shows one item of a directive, without its tabs or dialogs. */
export const onItsOwnPage = (directive: DirectiveView): Case => ({
  directive,
  open: () => undefined,
  goTo: () => undefined,
  isShown: (room) => directive.rooms.includes(room),
})

/** The directive whose page is open. */
export function useDirective(): Case {
  const room = useContext(DirectiveContext)
  if (!room) throw new Error('used outside of a directive')
  return room
}

/** What the reader may do here. If they work on the whole case, this is everything their role allows. */
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

/** The zone in which the directive's events are shown, and the name of its place: the office's, otherwise the reader's. */
export function officeOf(directive: DirectiveView, readerZone: string): { zone: string; place: string } {
  return directive.agency ?? { zone: readerZone, place: cityOf(readerZone) }
}

/** The place name of a zone: the agency's own place name, if the zone is the agency's. */
export function placeOf(directive: DirectiveView, zone: string): string {
  return directive.agency?.zone === zone ? directive.agency.place : cityOf(zone)
}

/**
 * The zone in which a directive's page shows past events: the office's, whose place is named at the bottom of the page. Each due
 * date names its place separately.
 */
export function useOffice() {
  const { directive } = useDirective()
  const me = useMe()
  const now = useNow()
  const { zone, place } = officeOf(directive, me.person.zone)
  return { zone, place, now, today: todayIn(now, zone), when: (at: string) => nearMoment(at, zone, now) }
}
