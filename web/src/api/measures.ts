import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'
import type { paths } from './schema.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

/** Measures and their releases, possible breaches, authenticity and overrides. */

type In = '/api/v1/directives/{reference}'
type Got<Path extends keyof paths> = paths[Path]['get'] extends {
  responses: Record<200, { content: { 'application/json': infer Body } }>
}
  ? Body
  : never

export type Authenticity = Got<`${In}/authenticity`>
export type AuthenticityCheck = Authenticity['checks'][number]
export type Breaches = Got<`${In}/breaches`>
export type Breach = Breaches['items'][number]
export type ProposedBreach = Breaches['proposed'][number]
export type Override = Got<'/api/v1/overrides'>['items'][number]

export const authenticityQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'authenticity'],
    queryFn: ({ signal }) =>
      answer(http.GET(`/api/v1/directives/{reference}/authenticity`, { params: { path: { reference } }, signal })),
  })
export const breachesQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'breaches'],
    queryFn: ({ signal }) =>
      answer(http.GET(`/api/v1/directives/{reference}/breaches`, { params: { path: { reference } }, signal })),
  })
export const overridesOfQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'overrides'],
    queryFn: ({ signal }) =>
      answer(http.GET(`/api/v1/directives/{reference}/overrides`, { params: { path: { reference } }, signal })),
  })
export const overridesQuery = (state: 'to_review' | 'all') =>
  infiniteQueryOptions({
    queryKey: ['overrides', state],
    queryFn: ({ pageParam, signal }) =>
      answer(
        http.GET('/api/v1/overrides', { params: { query: { state, ...(pageParam ? { cursor: pageParam } : {}) } }, signal }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: 60_000,
  })

const at = (reference: string, id: string, header: ReturnType<typeof change>) => ({ params: { path: { reference, id }, header } })

export const measuresApi = {
  drop: (reference: string, id: string, body: BodyOf<`${In}/measures/{id}/drop`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/measures/{id}/drop', { ...at(reference, id, change(sent)), body })),
  changeVerifier: (reference: string, id: string, body: BodyOf<`${In}/measures/{id}/verifier`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/measures/{id}/verifier', { ...at(reference, id, change(sent)), body })),
  dependOn: (reference: string, id: string, body: BodyOf<`${In}/measures/{id}/dependencies`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/measures/{id}/dependencies', { ...at(reference, id, change(sent)), body })),
  askRelease: (reference: string, id: string, body: BodyOf<`${In}/measures/{id}/releases`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/measures/{id}/releases', {
        params: { path: { reference, id }, header: once(sent) },
        body,
      }),
    ),
  confirmRelease: (reference: string, id: string, body: BodyOf<`${In}/releases/{id}/confirm`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/releases/{id}/confirm', { ...at(reference, id, change(sent)), body })),
  refuseRelease: (reference: string, id: string, body: BodyOf<`${In}/releases/{id}/refuse`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/releases/{id}/refuse', { ...at(reference, id, change(sent)), body })),
  withdrawRelease: (reference: string, id: string, body: BodyOf<`${In}/releases/{id}/withdraw`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/releases/{id}/withdraw', { ...at(reference, id, change(sent)), body })),
  recordBreach: (reference: string, body: BodyOf<`${In}/breaches`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/breaches', { params: { path: { reference }, header: once(sent) }, body })),
  assessBreach: (reference: string, id: string, body: BodyOf<`${In}/breaches/{id}/assess`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/breaches/{id}/assess', { ...at(reference, id, change(sent)), body })),
  decideBreach: (reference: string, id: string, body: BodyOf<`${In}/breaches/{id}/decide`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/breaches/{id}/decide', { ...at(reference, id, change(sent)), body })),
  checkAuthenticity: (reference: string, body: BodyOf<`${In}/authenticity`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/authenticity', { params: { path: { reference }, header: once(sent) }, body }),
    ),
  voidCheck: (reference: string, id: string, body: BodyOf<`${In}/authenticity/{id}/void`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/authenticity/{id}/void', { ...at(reference, id, change(sent)), body })),
  reviewOverride: (reference: string, id: string, body: BodyOf<`${In}/overrides/{id}/review`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/overrides/{id}/review', { ...at(reference, id, change(sent)), body })),
}
