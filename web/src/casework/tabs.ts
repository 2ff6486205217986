import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import {
  getReviewOptions,
  listCommentsOptions,
  listContactsOptions,
  listDecisionsOptions,
  listHoldsOptions,
  listLettersOptions,
  listMeasuresOptions,
  listStandingOptions,
  listTasksOptions,
} from '../api/generated/@tanstack/react-query.gen.js'
import { documentsQuery, noticesQuery, notificationsQuery } from '../api/queries.js'
import { ProceedingsTab } from '../appeals/proceedings-tab.js'
import { useDirective } from '../case/case.js'
import { isShown, ROOM_OF_TAB, type TabName } from '../case/shown.js'
import { DocumentsTab } from '../documents/documents-tab.js'
import { MeasuresTab } from '../remediation/measures-tab.js'
import { ObligationsTab } from '../review/obligations-tab.js'
import { ScopeTab } from '../scoping/scope-tab.js'
import { words } from '../words/words.js'

const named = <Name extends string>(load: () => Promise<Record<Name, React.ComponentType>>, name: Name) =>
  lazy(() => load().then((file) => ({ default: file[name] })))

/** The work, room by room. What is seldom opened is fetched when it is. */
export const TAB_PANELS = {
  obligations: ObligationsTab,
  scope: ScopeTab,
  measures: MeasuresTab,
  hold: named(() => import('../holds/hold-tab.js'), 'HoldTab'),
  monitoring: named(() => import('../monitoring/monitoring-tab.js'), 'MonitoringTab'),
  documents: DocumentsTab,
  letters: named(() => import('../letters/letters-tab.js'), 'LettersTab'),
  proceedings: ProceedingsTab,
  contacts: named(() => import('../contacts/contacts-tab.js'), 'ContactsTab'),
  notifications: named(() => import('../contacts/notifications-tab.js'), 'NotificationsTab'),
  tasks: named(() => import('../directives/tasks-tab.js'), 'TasksTab'),
  comments: named(() => import('../directives/comments-tab.js'), 'CommentsTab'),
  members: named(() => import('../directives/members-tab.js'), 'MembersTab'),
  record: named(() => import('./record-tab.js'), 'RecordTab'),
  timeline: named(() => import('../directives/timeline-tab.js'), 'TimelineTab'),
}

/** Rooms that stay out of the way while nothing is in them. What is put into one is found under Add. */
const ONLY_WITH_SOMETHING: readonly TabName[] = ['hold', 'monitoring', 'contacts', 'notifications']

/**
 * The tabs with how much is in each, and the one asked for; without those of rooms that the playbook leaves out, while they are empty.
 * Members are shown only to people who work on the whole case.
 */
export function useTabNames(isCase: boolean, asked: string | undefined): { name: TabName; label: string }[] {
  const { directive } = useDirective()
  const { reference } = directive
  const review = useQuery(getReviewOptions({ path: { reference } }))
  const decisions = useQuery(listDecisionsOptions({ path: { reference } }))
  const measures = useQuery(listMeasuresOptions({ path: { reference } }))
  const standing = useQuery(listStandingOptions({ path: { reference } }))
  const documents = useQuery(documentsQuery(reference))
  const holds = useQuery(listHoldsOptions({ path: { reference } }))
  const notices = useQuery(noticesQuery(reference))
  const letters = useQuery(listLettersOptions({ path: { reference } }))
  const contacts = useQuery(listContactsOptions({ path: { reference } }))
  const notifications = useQuery(notificationsQuery(reference))
  const tasks = useQuery(listTasksOptions({ path: { reference } }))
  const comments = useQuery(listCommentsOptions({ path: { reference } }))
  const counts: Partial<Record<TabName, number | undefined>> = {
    obligations: review.data ? Math.max(review.data.demands.length, review.data.obligations.length) : undefined,
    scope: decisions.data?.items.length,
    measures: measures.data?.items.length,
    hold: (holds.data?.items.length ?? 0) + (notices.data?.items.filter(({ kind }) => kind === 'instruction').length ?? 0),
    monitoring: standing.data?.items.filter(({ ended_at }) => !ended_at).length,
    documents: documents.data?.items.length,
    letters: letters.data?.items.length,
    proceedings: directive.proceedings.length,
    contacts: contacts.data?.items.length,
    notifications: notifications.data?.items.length,
    tasks: tasks.data?.items.filter((task) => !task.done_at && !task.cancelled_at).length,
    comments: comments.data?.items.length,
  }
  // Ended entries can still be read, but no longer count.
  const stands = (standing.data?.items.length ?? 0) > 0 || directive.stage === 'monitoring'
  return (Object.keys(TAB_PANELS) as TabName[])
    .filter((name) => (name !== 'members' || isCase) && isShown(directive, ROOM_OF_TAB[name], asked))
    .filter((name) => !ONLY_WITH_SOMETHING.includes(name) || counts[name] || name === asked || (name === 'monitoring' && stands))
    .map((name) => {
      const count = counts[name]
      return {
        name,
        label: count ? words.directive.tab_with({ name: words.directive.tabs[name], count }) : words.directive.tabs[name],
      }
    })
}
