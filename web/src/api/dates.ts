import { queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

/** What the pages of dates read and write: the calculator, rules, calendars, proposed dates. */

/** @param question the calculator's question as the address has it */
export const calculatorQuery = (question: string) =>
  queryOptions({
    queryKey: ['calculator', question],
    queryFn: ({ signal }) => answer(http.GET('/api/v1/deadline-calculator', { params: { query: { question } }, signal })),
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
export const proposalsQuery = queryOptions({
  queryKey: ['deadline-proposals'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/deadline-proposals', { signal })),
  staleTime: 60_000,
  refetchInterval: 5 * 60_000,
})

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
  decideProposals: (body: BodyOf<'/api/v1/deadline-proposals/decide', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/deadline-proposals/decide', { params: { header: once(sent) }, body })),
}
