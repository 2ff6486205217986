import { queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

/** How dates are counted: the calculator, rules, calendars, explanations, proposed dates; of a directive and of none. */

/** What a rule or a count comes to. @param question as the calculator takes it, in JSON; null while there is nothing to ask */
export const calculatorQuery = (question: string | null) =>
  queryOptions({
    queryKey: ['calculator', question],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/deadline-calculator', { params: { query: { question: question ?? '' } }, signal })),
    enabled: question !== null,
  })
export const rulesQuery = queryOptions({
  queryKey: ['rules', 'all'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/rules', { signal })),
  staleTime: 60_000,
})
export const ruleQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'one', id],
    queryFn: ({ signal }) => answer(http.GET('/api/v1/rules/{id}', { params: { path: { id } }, signal })),
  })
export const calendarsQuery = queryOptions({
  queryKey: ['calendars'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/calendars', { signal })),
  staleTime: 60_000,
})
export const calendarQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: ['calendars', id, year],
    queryFn: ({ signal }) => answer(http.GET('/api/v1/calendars/{id}', { params: { path: { id }, query: { year } }, signal })),
  })
/** New dates that wait for a person, over every directive that the reader sees. */
export const proposalsQuery = queryOptions({
  queryKey: ['deadline-proposals'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/deadline-proposals', { signal })),
  staleTime: 60_000,
  refetchInterval: 5 * 60_000,
})

/** Those of one directive. */
export const proposalsOfQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'proposals'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/deadline-proposals', { params: { query: { directive: reference, state: 'waiting' } }, signal })),
  })
/** What the playbook of a directive brings, and nobody could begin yet. */
export const waitingQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'deadlines', 'waiting'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/deadlines/waiting', { params: { path: { reference } }, signal })),
  })
/** How the date of a deadline came about, in the version that is shown. */
export const explanationQuery = (reference: string, id: string, version: number) =>
  queryOptions({
    queryKey: ['directive', reference, 'deadlines', id, 'explanation', version],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/directives/{reference}/deadlines/{id}/explanation', { params: { path: { reference, id } }, signal }),
      ),
  })

/** What a decision on new dates may change on the screens: of whichever directives they are. */
export const DECISION_TOUCHES = [
  ['deadline-proposals'],
  ['directive'],
  ['directives'],
  ['my-work'],
  ['overview'],
  ['calendar'],
] as const

export const datesApi = {
  addRule: (body: BodyOf<'/api/v1/rules', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/rules', { params: { header: once(sent) }, body })),
  changeRule: (id: string, body: BodyOf<'/api/v1/rules/{id}', 'patch'>, sent: Sent) =>
    answer(http.PATCH('/api/v1/rules/{id}', { params: { path: { id }, header: change(sent) }, body })),
  retireRule: (id: string, note: string, sent: Sent) =>
    answer(http.POST('/api/v1/rules/{id}/retire', { params: { path: { id }, header: change(sent) }, body: { note } })),
  addCalendar: (body: BodyOf<'/api/v1/calendars', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/calendars', { params: { header: once(sent) }, body })),
  addDay: (id: string, body: BodyOf<'/api/v1/calendars/{id}/days', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/calendars/{id}/days', { params: { path: { id }, header: once(sent) }, body })),
  removeDay: (id: string, on: string, note: string, sent: Sent) =>
    answer(
      http.POST('/api/v1/calendars/{id}/days/{on}/remove', {
        params: { path: { id, on }, header: once(sent) },
        body: { note },
      }),
    ),
  /** Accepts or declines new dates, one or many. */
  decideProposals: (body: BodyOf<'/api/v1/deadline-proposals/decide', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/deadline-proposals/decide', { params: { header: once(sent) }, body })),
}
