import { queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'

/** What a deadline is counted by, and how it was counted. */

export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/rules', { signal })),
  staleTime: 60_000,
})
export const calendarsQuery = queryOptions({
  queryKey: ['calendars'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/calendars', { signal })),
  staleTime: 60_000,
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
/** New dates that wait for a person, of one directive. */
export const proposalsQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'proposals'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/deadline-proposals', { params: { query: { directive: reference, state: 'waiting' } }, signal })),
  })
/** What a rule comes to. @param question as the calculator takes it, in JSON; null while there is nothing to ask */
export const calculatorQuery = (question: string | null) =>
  queryOptions({
    queryKey: ['deadline-calculator', question],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/deadline-calculator', { params: { query: { question: question ?? '' } }, signal })),
    enabled: question !== null,
    // What it asks for is the answer, not the line: a refusal is shown at once.
    retry: false,
  })
