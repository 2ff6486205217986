import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  calculateDeadlineOptions,
  explainDeadlineOptions,
  getCalendarOptions,
  getDirectiveOptions,
  getDocketOptions,
  getDocumentOptions,
  getMyWorkOptions,
  getOverviewOptions,
  getPlaybookVersionOptions,
  getScopeOptions,
  getSessionOptions,
  getSetupOptions,
  getStatusOptions,
  listAccessRequestsOptions,
  listAddresseesOptions,
  listAgenciesOptions,
  listAllOverridesInfiniteOptions,
  listAssignablePeopleOptions,
  listCalendarItemsOptions,
  listCalendarsOptions,
  listDirectivesInfiniteOptions,
  listDocumentsOptions,
  listFindingsOptions,
  listLettersToAgencyInfiniteOptions,
  listMeasureSwitchesOptions,
  listNoticesOptions,
  listNotificationsOptions,
  listPagesOptions,
  listPeopleInfiniteOptions,
  listPlaybooksOptions,
  listProposalsOptions,
  listQueueOptions,
  listRulesOptions,
  listSwitchesOptions,
  listTimelineInfiniteOptions,
  previewLetterOptions,
  searchOptions,
  showDirectivePageOptions,
} from './generated/@tanstack/react-query.gen.js'
import type { GetScopeData, ListDirectivesData, MeasureSwitchView, SwitchView } from './generated/types.gen.js'

/**
 * Queries that need more than a single read: refetching, longer caching, pagination, or waiting until there is something to
 * query.
 */

const MINUTE = 60_000
const pages = { initialPageParam: {} as never, getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor }

/**
 * The same query under a separate key for each version of its subject, so that an older answer is never shown for a newer
 * version.
 */
const inVersion = <Options extends { queryKey: readonly [object] }>(options: Options, version: number | string): Options => ({
  ...options,
  queryKey: [{ ...options.queryKey[0], version }],
})

export const sessionQuery = queryOptions({ ...getSessionOptions(), staleTime: 5 * MINUTE })
export const statusQuery = queryOptions({ ...getStatusOptions(), refetchInterval: MINUTE })
export const myWorkQuery = queryOptions({ ...getMyWorkOptions(), refetchInterval: MINUTE })
export const overviewQuery = queryOptions({ ...getOverviewOptions(), refetchInterval: MINUTE })
export const docketQuery = queryOptions({ ...getDocketOptions(), refetchInterval: MINUTE })
export const findingsQuery = queryOptions({ ...listFindingsOptions(), refetchInterval: MINUTE })
export const agenciesQuery = queryOptions({ ...listAgenciesOptions(), staleTime: MINUTE })
export const addresseesQuery = queryOptions({ ...listAddresseesOptions(), staleTime: MINUTE })
export const rulesQuery = queryOptions({ ...listRulesOptions(), staleTime: MINUTE })
export const calendarsQuery = queryOptions({ ...listCalendarsOptions(), staleTime: MINUTE })
export const playbooksQuery = queryOptions({ ...listPlaybooksOptions(), staleTime: MINUTE })
export const proposalsQuery = queryOptions({ ...listProposalsOptions(), staleTime: MINUTE, refetchInterval: 5 * MINUTE })

export type ListQuery = NonNullable<ListDirectivesData['query']>

export const worklistQuery = (query: ListQuery) =>
  infiniteQueryOptions({ ...listDirectivesInfiniteOptions({ query }), ...pages, refetchInterval: MINUTE })
export const sentToQuery = (id: string) =>
  infiniteQueryOptions({ ...listLettersToAgencyInfiniteOptions({ path: { id } }), ...pages })
export const overridesQuery = (state: 'to_review' | 'all') =>
  infiniteQueryOptions({ ...listAllOverridesInfiniteOptions({ query: { state } }), ...pages, refetchInterval: MINUTE })
export const accessRequestsQuery = queryOptions({ ...listAccessRequestsOptions(), refetchInterval: MINUTE })
export const queueQuery = queryOptions({ ...listQueueOptions(), refetchInterval: MINUTE / 6 })
/** Looks again soon while a test of the mail server is on its way. */
export const setupQuery = queryOptions({
  ...getSetupOptions(),
  refetchInterval: (query) => (query.state.data?.mail.test?.mail.state === 'waiting' ? 1_500 : MINUTE),
})
export const peopleQuery = infiniteQueryOptions({ ...listPeopleInfiniteOptions(), ...pages })
export const timelineQuery = (reference: string) =>
  infiniteQueryOptions({ ...listTimelineInfiniteOptions({ path: { reference }, query: { limit: 40 } }), ...pages })

export const calendarItemsQuery = (from: string, to: string, settled: boolean) =>
  queryOptions({
    ...listCalendarItemsOptions({ query: { from, to, settled: settled ? 'true' : 'false' } }),
    placeholderData: keepPreviousData,
    refetchInterval: MINUTE,
  })
export const calendarQuery = (id: string, year: number) => getCalendarOptions({ path: { id }, query: { year } })
export const searchQuery = (q: string) => queryOptions({ ...searchOptions({ query: { q } }), enabled: q.trim().length >= 2 })
export const assignableQuery = (q: string) =>
  queryOptions({ ...listAssignablePeopleOptions({ query: q ? { q } : {} }), staleTime: MINUTE })
/** @param question as the calculator takes it, in JSON; null while there is nothing to calculate */
export const calculatorQuery = (question: string | null) =>
  queryOptions({ ...calculateDeadlineOptions({ query: { question: question ?? '' } }), enabled: question !== null })
export const playbookVersionQuery = (id: string | null, against: string | null) =>
  queryOptions({
    ...getPlaybookVersionOptions({ path: { id: id ?? '' }, query: against ? { against } : {} }),
    enabled: id !== null,
  })

export const directiveQuery = (reference: string) =>
  queryOptions({ ...getDirectiveOptions({ path: { reference } }), refetchInterval: MINUTE })
/** The data of a directive's page without its tabs. Each panel beside the tabs shows a part of this one response. */
export const pageQuery = (reference: string) =>
  queryOptions({ ...showDirectivePageOptions({ path: { reference } }), refetchInterval: MINUTE })
export const notificationsQuery = (reference: string) =>
  // A notification becomes overdue without any write.
  queryOptions({ ...listNotificationsOptions({ path: { reference } }), refetchInterval: MINUTE })
export const noticesQuery = (reference: string) =>
  // Recipients may acknowledge while the reader is watching.
  queryOptions({ ...listNoticesOptions({ path: { reference } }), refetchInterval: MINUTE })
export type ScopeAt = NonNullable<GetScopeData['query']>
export const scopeQuery = (reference: string, at: ScopeAt = {}) => getScopeOptions({ path: { reference }, query: at })
export const explanationQuery = (reference: string, id: string, version: number) =>
  inVersion(explainDeadlineOptions({ path: { reference, id } }), version)
export const documentsQuery = (reference: string) =>
  queryOptions({
    ...listDocumentsOptions({ path: { reference } }),
    // The text of a document becomes available while the document is being processed.
    refetchInterval: (query) => (query.state.data?.items.some(({ state }) => state === 'reading') ? 2_000 : false),
  })
export const documentQuery = (reference: string, id: string) =>
  queryOptions({
    ...getDocumentOptions({ path: { reference, id } }),
    refetchInterval: (query) => (query.state.data?.state === 'reading' ? 2_000 : false),
  })
export const pagesQuery = (reference: string, id: string, state: string) =>
  queryOptions({ ...inVersion(listPagesOptions({ path: { reference, id } }), state), staleTime: Number.POSITIVE_INFINITY })
export const previewQuery = (reference: string, id: string, version: number) =>
  queryOptions({ ...inVersion(previewLetterOptions({ path: { reference, id } }), version), placeholderData: keepPreviousData })

/** While the reader waits for a switch to answer, poll every two seconds. */
const isTested = ({ test }: SwitchView) => test !== null && test.ended_at === null
const isUnderWay = ({ calls }: MeasureSwitchView) =>
  calls.some(({ state, asked_by }) => asked_by !== null && (state === 'waiting' || state === 'calling'))

export const switchesQuery = queryOptions({
  ...listSwitchesOptions(),
  refetchInterval: ({ state }) => (state.data?.items.some(isTested) ? 2_000 : MINUTE),
})
export const measureSwitchesQuery = (reference: string) =>
  queryOptions({
    ...listMeasureSwitchesOptions({ path: { reference } }),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 2_000 : MINUTE),
  })
