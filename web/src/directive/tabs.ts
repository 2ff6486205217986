import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { holdsQuery, noticesQuery } from '../api/holds.js'
import {
  commentsQuery,
  decisionsQuery,
  documentsQuery,
  lettersQuery,
  measuresQuery,
  reviewQuery,
  tasksQuery,
} from '../api/queries.js'
import { DocumentsTab } from '../documents/documents-tab.js'
import { words } from '../words/words.js'
import { useDirective } from './room.js'
import { MeasuresTab } from './tabs/measures.js'
import { ObligationsTab } from './tabs/obligations.js'
import { ProceedingsTab } from './tabs/proceedings.js'
import { ScopeTab } from './tabs/scope.js'

const named = <Name extends string>(load: () => Promise<Record<Name, React.ComponentType>>, name: Name) =>
  lazy(() => load().then((file) => ({ default: file[name] })))

/** The work, room by room. What is seldom opened is fetched when it is. */
export const TAB_PANELS = {
  obligations: ObligationsTab,
  scope: ScopeTab,
  measures: MeasuresTab,
  hold: named(() => import('../holds/hold-tab.js'), 'HoldTab'),
  documents: DocumentsTab,
  letters: named(() => import('../letters/letters-tab.js'), 'LettersTab'),
  proceedings: ProceedingsTab,
  tasks: named(() => import('./tabs/tasks.js'), 'TasksTab'),
  comments: named(() => import('./tabs/comments.js'), 'CommentsTab'),
  members: named(() => import('./tabs/members.js'), 'MembersTab'),
  record: named(() => import('./tabs/record.js'), 'RecordTab'),
  timeline: named(() => import('./tabs/timeline.js'), 'TimelineTab'),
}

export type TabName = keyof typeof TAB_PANELS

/** The tabs with how much is in each. Members are told to who works the whole case. */
export function useTabNames(isCase: boolean): { name: TabName; label: string }[] {
  const { directive } = useDirective()
  const { reference } = directive
  const review = useQuery(reviewQuery(reference))
  const decisions = useQuery(decisionsQuery(reference))
  const measures = useQuery(measuresQuery(reference))
  const documents = useQuery(documentsQuery(reference))
  const holds = useQuery(holdsQuery(reference))
  const notices = useQuery(noticesQuery(reference))
  // What is not used stays out of the way.
  const isHeld = (holds.data?.items.length ?? 0) + (notices.data?.items.length ?? 0) > 0
  const letters = useQuery(lettersQuery(reference))
  const tasks = useQuery(tasksQuery(reference))
  const comments = useQuery(commentsQuery(reference))
  const counts: Partial<Record<TabName, number | undefined>> = {
    obligations: review.data ? Math.max(review.data.demands.length, review.data.obligations.length) : undefined,
    scope: decisions.data?.items.length,
    measures: measures.data?.items.length,
    documents: documents.data?.items.length,
    letters: letters.data?.items.length,
    proceedings: directive.proceedings.length,
    tasks: tasks.data?.items.filter((task) => !task.done_at && !task.cancelled_at).length,
    comments: comments.data?.items.length,
  }
  return (Object.keys(TAB_PANELS) as TabName[])
    .filter((name) => (name !== 'members' || isCase) && (name !== 'hold' || isHeld))
    .map((name) => {
      const count = counts[name]
      return { name, label: count ? words.directive.tab_with(words.directive.tabs[name], count) : words.directive.tabs[name] }
    })
}
