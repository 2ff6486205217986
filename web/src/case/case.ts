import { createContext, useContext } from 'react'
import {
  type ActionView,
  type Assignment,
  type AssignmentKind,
  type Comment,
  type Contact,
  type ContactNote,
  type Deadline,
  type Decision,
  type DirectivePlaybookItem,
  type DirectiveView,
  type Evidence,
  type Ground,
  type Hypothesis,
  type Measure,
  type Notification,
  type Obligation,
  type Occurrence,
  type Option,
  type PersonRef,
  type ProceedingView,
  type Proposal,
  type Reading,
  type Standing,
  type Task,
  type WaitingDeadline,
} from '../api/types.js'
import { useCan, useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment, todayIn } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import type { ReviewDialogOf } from './review-dialog-of.js'

/** What may be said to stay in force: what does already, or an obligation that does not yet. */
export type ToStand = Pick<Standing, 'kind' | 'id' | 'subject' | 'version'> & Partial<Standing>

/** What a person may say of a deadline. */
export type DeadlineAct =
  | 'corrected'
  | 'facts_corrected'
  | 'extension_requested'
  | 'extension_agreed'
  | 'extension_denied'
  | 'extended'
  | 'paused'
  | 'resumed'
  | 'checked'
  | 'met'
  | 'missed'
  | 'waived'

/** The actions on an agency communication, the stated grounds and notifications. */
export type ContactsDialogOf =
  | { of: 'contact' | 'hypothesis' | 'notification' }
  | { of: 'confirm' | 'deny' | 'void' | 'note'; contact: Contact }
  | { of: 'void_note'; note: ContactNote }
  | { of: 'ground'; ground: Ground | null }
  | { of: 'drop'; hypothesis: Hypothesis }
  | { of: 'change' | 'sent' | 'not_needed' | 'void_notification'; notification: Notification }

/** What can be opened over a directive's page. */
export type DialogOf =
  | { kind: 'act'; action: ActionView; proceeding?: ProceedingView }
  | {
      kind: 'receipt' | 'details' | 'visibility' | 'task' | 'reading' | 'commitment' | 'member' | 'wall' | 'letter'
    }
  | { kind: 'hold' }
  | { kind: 'instruct'; measure_id?: string }
  | { kind: 'assign'; as?: AssignmentKind }
  | { kind: 'return'; assignment: Assignment }
  | { kind: 'cancel_task'; task: Task }
  | { kind: 'deadline'; waiting?: WaitingDeadline }
  | { kind: 'deadline_event'; deadline: Deadline; event: DeadlineAct }
  | { kind: 'deadline_removal'; deadline: Deadline; seq: number; event: string; entry: string }
  | { kind: 'explanation'; deadline: Deadline }
  | { kind: 'accept_dates'; proposals: Proposal[] }
  | { kind: 'decline_date'; proposal: Proposal }
  | { kind: 'demand'; document_id?: string; page?: number; quote?: string }
  | { kind: 'adopt'; reading: Reading }
  | { kind: 'review'; of: ReviewDialogOf }
  | { kind: 'obligation'; demand_id?: string }
  | { kind: 'waive'; obligation: Obligation }
  | { kind: 'option'; option?: Option }
  | { kind: 'withdraw_option'; option: Option }
  | { kind: 'decision'; replaces_id?: string }
  | { kind: 'approve_decision' | 'review_decision'; decision: Decision }
  | { kind: 'measure'; obligation_id?: string }
  | { kind: 'evidence'; measure: Measure }
  | { kind: 'judge'; evidence: Evidence; verdict: 'accept' | 'reject' }
  | { kind: 'proceeding'; previous_id?: string }
  | { kind: 'end_member' | 'lift_wall'; person: PersonRef }
  | { kind: 'choose_playbook' }
  | { kind: 'bring_in' | 'decline_member'; item: DirectivePlaybookItem }
  | { kind: 'void_comment'; comment: Comment }
  | { kind: 'stand'; standing: ToStand }
  | { kind: 'end_standing'; standing: Standing }
  | { kind: 'kept'; occurrence: Occurrence }
  | { kind: 'contacts'; dialog: ContactsDialogOf }

export interface DirectiveRoom {
  directive: DirectiveView
  open: (dialog: DialogOf) => void
  goTo: (tab: string) => void
}

export const DirectiveContext = createContext<DirectiveRoom | null>(null)

/** The directive whose page this is. */
export function useDirective(): DirectiveRoom {
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
