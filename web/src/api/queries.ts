import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, http, queryText } from './client.js'
import type { paths } from './schema.js'

/** Everything that the screens read, with the key under which it is kept. What belongs to a directive is kept under it. */

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/session', { signal })),
  staleTime: 5 * 60_000,
})
export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/status', { signal })),
  refetchInterval: 60_000,
})
export const myWorkQuery = queryOptions({
  queryKey: ['my-work'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/my-work', { signal })),
  refetchInterval: 60_000,
})
export const leftWorkQuery = queryOptions({
  queryKey: ['left-work'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/left-work', { signal })),
})
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/overview', { signal })),
  refetchInterval: 60_000,
})

export type ListQuery = NonNullable<paths['/api/v1/directives']['get']['parameters']['query']>

export const worklistQuery = (query: ListQuery) =>
  infiniteQueryOptions({
    queryKey: ['directives', queryText({ ...query })],
    queryFn: ({ pageParam, signal }) =>
      answer(http.GET('/api/v1/directives', { params: { query: { ...query, ...page(pageParam) } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: 60_000,
  })
export const sentToQuery = (agencyId: string) =>
  infiniteQueryOptions({
    queryKey: ['agencies', agencyId, 'letters'],
    queryFn: ({ pageParam, signal }) =>
      answer(http.GET('/api/v1/agencies/{id}/letters', { params: { path: { id: agencyId }, query: page(pageParam) }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  })
export const calendarQuery = (from: string, to: string, settled: boolean) =>
  queryOptions({
    queryKey: ['calendar', from, to, settled],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/calendar', { params: { query: { from, to, settled: settled ? 'true' : 'false' } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })
export const docketQuery = queryOptions({
  queryKey: ['calendar', 'docket'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/docket', { signal })),
  refetchInterval: 60_000,
})
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => answer(http.GET('/api/v1/search', { params: { query: { q } }, signal })),
    enabled: q.trim().length >= 2,
  })

export const ownSessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/account/sessions', { signal })),
})
export const ownFactorQuery = queryOptions({
  queryKey: ['account', 'second-factor'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/account/second-factor', { signal })),
})
export const ownTokensQuery = queryOptions({
  queryKey: ['account', 'tokens'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/account/tokens', { signal })),
})
export const calendarMailQuery = queryOptions({
  queryKey: ['account', 'calendar-mail'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/account/calendar-mail', { signal })),
})
export const ownFeedsQuery = queryOptions({
  queryKey: ['account', 'feeds'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/account/feeds', { signal })),
})
export const tokensOfQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', id, 'tokens'],
    queryFn: ({ signal }) => answer(http.GET('/api/v1/people/{id}/tokens', { params: { path: { id } }, signal })),
  })
export const signInRulesQuery = queryOptions({
  queryKey: ['sign-in-rules'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/sign-in-rules', { signal })),
})

export const peopleQuery = infiniteQueryOptions({
  queryKey: ['people'],
  queryFn: ({ pageParam, signal }) => answer(http.GET('/api/v1/people', { params: { query: page(pageParam) }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next_cursor,
})
export const assignableQuery = (q: string) =>
  queryOptions({
    queryKey: ['assignable', q],
    queryFn: ({ signal }) => answer(http.GET('/api/v1/people/assignable', { params: { query: q ? { q } : {} }, signal })),
    staleTime: 60_000,
  })
export const agenciesQuery = queryOptions({
  queryKey: ['agencies'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/agencies', { signal })),
  staleTime: 60_000,
})
export const agencyQuery = (id: string) =>
  queryOptions({
    queryKey: ['agencies', id],
    queryFn: ({ signal }) => answer(http.GET('/api/v1/agencies/{id}', { params: { path: { id } }, signal })),
  })
export const addresseesQuery = queryOptions({
  queryKey: ['addressees'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/addressees', { signal })),
  staleTime: 60_000,
})

/** A part of a directive, kept under it by its name. */
const part = <Data>(
  reference: string,
  name: string,
  get: (init: { params: { path: { reference: string } }; signal: AbortSignal }) => Got<Data>,
) =>
  queryOptions({
    queryKey: ['directive', reference, name],
    queryFn: ({ signal }) => answer(get({ params: { path: { reference } }, signal })),
  })
type Got<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>

export const directiveQuery = (reference: string) =>
  queryOptions({
    ...part(reference, 'view', (init) => http.GET('/api/v1/directives/{reference}', init)),
    refetchInterval: 60_000,
  })
/** The page of a directive without its tabs: the panels beside them each show a part of this one answer. */
export const pageQuery = (reference: string) =>
  queryOptions({
    ...part(reference, 'page', (init) => http.GET('/api/v1/directives/{reference}/page', init)),
    refetchInterval: 60_000,
  })
export const deadlinesQuery = (reference: string) =>
  part(reference, 'deadlines', (init) => http.GET('/api/v1/directives/{reference}/deadlines', init))
export const reviewQuery = (reference: string) =>
  part(reference, 'review', (init) => http.GET('/api/v1/directives/{reference}/review', init))
export const decisionsQuery = (reference: string) =>
  part(reference, 'decisions', (init) => http.GET('/api/v1/directives/{reference}/decisions', init))
export const measuresQuery = (reference: string) =>
  part(reference, 'measures', (init) => http.GET('/api/v1/directives/{reference}/measures', init))
export const traceQuery = (reference: string) =>
  part(reference, 'trace', (init) => http.GET('/api/v1/directives/{reference}/trace', init))
export const commitmentsQuery = (reference: string) =>
  part(reference, 'commitments', (init) => http.GET('/api/v1/directives/{reference}/commitments', init))
export const commentsQuery = (reference: string) =>
  part(reference, 'comments', (init) => http.GET('/api/v1/directives/{reference}/comments', init))
export const tasksQuery = (reference: string) =>
  part(reference, 'tasks', (init) => http.GET('/api/v1/directives/{reference}/tasks', init))
export const membersQuery = (reference: string) =>
  part(reference, 'members', (init) => http.GET('/api/v1/directives/{reference}/members', init))
export const lettersQuery = (reference: string) =>
  part(reference, 'letters', (init) => http.GET('/api/v1/directives/{reference}/letters', init))
export const documentsQuery = (reference: string) =>
  queryOptions({
    ...part(reference, 'documents', (init) => http.GET('/api/v1/directives/{reference}/documents', init)),
    // While a document is being read its text is on the way.
    refetchInterval: (query) => (query.state.data?.items.some(({ state }) => state === 'reading') ? 2_000 : false),
  })
export const documentQuery = (reference: string, id: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'documents', id],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/documents/{id}', { params: { path: { reference, id } }, signal })),
    refetchInterval: (query) => (query.state.data?.state === 'reading' ? 2_000 : false),
  })
export const pagesQuery = (reference: string, id: string, state: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'documents', id, 'pages', state],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/documents/{id}/pages', { params: { path: { reference, id } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
export const previewQuery = (reference: string, id: string, version: number) =>
  queryOptions({
    queryKey: ['directive', reference, 'letters', id, 'preview', version],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/letters/{id}/preview', { params: { path: { reference, id } }, signal })),
    placeholderData: keepPreviousData,
  })
export const timelineQuery = (reference: string) =>
  infiniteQueryOptions({
    queryKey: ['directive', reference, 'timeline'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        http.GET('/api/v1/directives/{reference}/timeline', {
          params: { path: { reference }, query: { limit: 40, ...page(pageParam) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  })

const page = (cursor: string | null) => (cursor === null ? {} : { cursor })
