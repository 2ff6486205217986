import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { queryText, read } from './client.js'
import type {
  AddresseeView,
  AgencyRow,
  AgencyView,
  AssignablePerson,
  Comment,
  Commitment,
  Deadline,
  Decision,
  DirectiveView,
  DocumentView,
  LetterView,
  List,
  Me,
  Measure,
  MembersView,
  MyWork,
  Overview,
  Page,
  PageText,
  PersonView,
  Review,
  SearchItem,
  Status,
  Task,
  TimelineEntry,
  WorklistRow,
} from './types.js'

/** Everything that the screens read, with the key under which it is kept. What belongs to a directive is kept under it. */

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => read<Me>('/session', {}, signal),
  staleTime: 5 * 60_000,
})
export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => read<Status>('/status', {}, signal),
  refetchInterval: 60_000,
})
export const myWorkQuery = queryOptions({
  queryKey: ['my-work'],
  queryFn: ({ signal }) => read<MyWork>('/my-work', {}, signal),
  refetchInterval: 60_000,
})
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => read<Overview>('/overview', {}, signal),
  refetchInterval: 60_000,
})

export type ListQuery = Record<string, string | undefined>

export const worklistQuery = (query: ListQuery) =>
  infiniteQueryOptions({
    queryKey: ['directives', queryText(query)],
    queryFn: ({ pageParam, signal }) => read<Page<WorklistRow>>('/directives', { ...query, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: 60_000,
  })
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => read<List<SearchItem>>('/search', { q }, signal),
    enabled: q.trim().length >= 2,
  })

export const peopleQuery = infiniteQueryOptions({
  queryKey: ['people'],
  queryFn: ({ pageParam, signal }) => read<Page<PersonView>>('/people', { cursor: pageParam }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next_cursor,
})
export const assignableQuery = (q: string) =>
  queryOptions({
    queryKey: ['assignable', q],
    queryFn: ({ signal }) => read<List<AssignablePerson>>('/people/assignable', { q: q || undefined }, signal),
    staleTime: 60_000,
  })
export const agenciesQuery = queryOptions({
  queryKey: ['agencies'],
  queryFn: ({ signal }) => read<List<AgencyRow>>('/agencies', {}, signal),
  staleTime: 60_000,
})
export const agencyQuery = (id: string) =>
  queryOptions({ queryKey: ['agencies', id], queryFn: ({ signal }) => read<AgencyView>(`/agencies/${id}`, {}, signal) })
export const addresseesQuery = queryOptions({
  queryKey: ['addressees'],
  queryFn: ({ signal }) => read<List<AddresseeView>>('/addressees', {}, signal),
  staleTime: 60_000,
})

const part = <T>(reference: string, name: string) =>
  queryOptions({
    queryKey: ['directive', reference, name],
    queryFn: ({ signal }) => read<T>(`/directives/${reference}/${name}`, {}, signal),
  })

export const directiveQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'view'],
    queryFn: ({ signal }) => read<DirectiveView>(`/directives/${reference}`, {}, signal),
    refetchInterval: 60_000,
  })
export const deadlinesQuery = (reference: string) => part<List<Deadline>>(reference, 'deadlines')
export const reviewQuery = (reference: string) => part<Review>(reference, 'review')
export const decisionsQuery = (reference: string) => part<List<Decision>>(reference, 'decisions')
export const measuresQuery = (reference: string) => part<List<Measure>>(reference, 'measures')
export const commitmentsQuery = (reference: string) => part<List<Commitment>>(reference, 'commitments')
export const commentsQuery = (reference: string) => part<List<Comment>>(reference, 'comments')
export const tasksQuery = (reference: string) => part<List<Task>>(reference, 'tasks')
export const membersQuery = (reference: string) => part<MembersView>(reference, 'members')
export const lettersQuery = (reference: string) => part<List<LetterView>>(reference, 'letters')
export const documentsQuery = (reference: string) =>
  queryOptions({
    ...part<List<DocumentView>>(reference, 'documents'),
    // While a document is being read its text is on the way.
    refetchInterval: (query) => (query.state.data?.items.some(({ state }) => state === 'reading') ? 2_000 : false),
  })
export const documentQuery = (reference: string, id: string) =>
  queryOptions({
    ...part<DocumentView>(reference, `documents/${id}`),
    refetchInterval: (query) => (query.state.data?.state === 'reading' ? 2_000 : false),
  })
export const pagesQuery = (reference: string, id: string, state: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'documents', id, 'pages', state],
    queryFn: ({ signal }) => read<List<PageText>>(`/directives/${reference}/documents/${id}/pages`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
export const timelineQuery = (reference: string) =>
  infiniteQueryOptions({
    queryKey: ['directive', reference, 'timeline'],
    queryFn: ({ pageParam, signal }) =>
      read<Page<TimelineEntry>>(`/directives/${reference}/timeline`, { cursor: pageParam, limit: 40 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
  })
