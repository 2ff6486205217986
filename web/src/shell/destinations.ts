import { useQuery } from '@tanstack/react-query'
import { setupQuery, statusQuery } from '../api/queries.js'
import { useCan, useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { addDays, instantsOf, wallOf } from '../time/zone.js'
import { words } from '../words/words.js'

export interface Destination {
  to:
    | '/my-work'
    | '/needs-attention'
    | '/directives'
    | '/calendar'
    | '/overview'
    | '/agencies'
    | '/access-requests'
    | '/people'
    | '/queue'
    | '/setup'
    | '/dates'
    | '/overrides'
    | '/switches'
    | '/readiness'
    | '/scope-lists'
    | '/playbooks'
  search?: Record<string, string>
  label: string
  count?: number
}

/** The API stops counting at 1,000. */
export const shownCount = (count: number) => (count > 999 ? '999+' : String(count))

export interface Destinations {
  main: Destination[]
  views: Destination[]
  settings: Destination[]
}

/** The pages in the navigation that the reader may open, with the number of items waiting in each. For executives the overview comes first. */
export function useDestinations(): Destinations {
  const me = useMe()
  const can = useCan()
  const status = useQuery({ ...statusQuery, enabled: me.person.id !== '' }).data
  const setup = useQuery({ ...setupQuery, enabled: me.person.role === 'administrator' }).data
  const waiting = status?.waiting
  const givenUp = (status?.delivery.undeliverable ?? 0) + (status?.delivery.failed ?? 0)
  const access: Destination[] = can('access.see')
    ? [{ to: '/access-requests', label: words.accessRequests.title, count: waiting?.access_requests || undefined }]
    : []
  const isExecutive = me.person.role === 'executive'
  const overview: Destination[] = can('overview.read') ? [{ to: '/overview', label: words.shell.overview }] : []
  const work: Destination = { to: '/my-work', label: words.shell.my_work, count: waiting?.my_work }
  const directives: Destination = { to: '/directives', label: words.shell.directives, count: waiting?.open ?? undefined }
  const calendar: Destination = { to: '/calendar', label: words.calendar.title }
  // A count is shown only if it is above zero, because an empty list needs no attention.
  const dates: Destination = { to: '/dates', label: words.dates.title, count: waiting?.proposed_dates || undefined }
  const needsAttention: Destination = {
    to: '/needs-attention',
    label: words.needsAttention.title,
    count: waiting?.findings || undefined,
  }
  const switches: Destination[] = can('switch.manage') ? [{ to: '/switches', label: words.switches.title }] : []
  const readiness: Destination[] = can('readiness.read') ? [{ to: '/readiness', label: words.readiness.title }] : []
  const lists: Destination[] = can('scope_list.manage') ? [{ to: '/scope-lists', label: words.scope.lists.title }] : []
  // Administrators do not read directives: they see accounts and agencies.
  if (me.person.role === 'administrator') {
    const left = setup ? setup.total - setup.done : 0
    const checklist: Destination = { to: '/setup', label: words.setup.title, count: left || undefined }
    return {
      main: [
        ...(left > 0 ? [checklist] : []),
        { to: '/people', label: words.shell.people },
        ...access,
        { to: '/agencies', label: words.shell.agencies },
        dates,
        ...readiness,
        ...switches,
        ...lists,
        { to: '/queue', label: words.queue.title, count: givenUp || undefined },
        ...(left > 0 ? [] : [checklist]),
      ],
      views: [],
      settings: [],
    }
  }
  return {
    main: [
      ...(isExecutive ? [...overview, directives, work, calendar] : [work, directives, calendar, ...overview]),
      dates,
      needsAttention,
    ],
    views: [
      { to: '/directives', label: words.shell.due_this_week, search: { due_before: weekEnd(me.person.zone) } },
      { to: '/directives', label: words.shell.past_date, search: { late: 'true' }, count: waiting?.late ?? undefined },
      {
        to: '/directives',
        label: words.shell.in_appeal,
        search: { appeal: 'true', state: 'all' },
        count: waiting?.in_appeal ?? undefined,
      },
      ...(isExecutive
        ? []
        : [{ to: '/directives' as const, label: words.shell.mine_no_next, search: { mine: 'true', no_next: 'true' } }]),
    ],
    settings: [
      ...access,
      ...(can('directive.act') ? [{ to: '/overrides' as const, label: words.measures.overrides.title }] : []),
      { to: '/agencies', label: words.shell.agencies },
      ...readiness,
      { to: '/playbooks', label: words.shell.playbooks },
      ...switches,
      ...lists,
      ...(can('person.manage') ? [{ to: '/people' as const, label: words.shell.people }] : []),
    ],
  }
}

/** The end of the seventh day from now, in the reader's zone. It is constant all day, so the link does not change. */
export function weekEnd(zone: string): string {
  const day = addDays(wallOf(now(), zone).day, 8)
  return instantsOf(day, '00:00', zone)[0] ?? new Date(Date.parse(`${day}T00:00:00Z`)).toISOString()
}
