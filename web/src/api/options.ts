import { queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'
import type { paths } from './schema.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

/** What is weighed before it is decided how wide to comply, what comes of a decision, and what we are able to do. */

type In = '/api/v1/directives/{reference}'
type Got<Path extends keyof paths> = paths[Path]['get'] extends {
  responses: Record<200, { content: { 'application/json': infer Body } }>
}
  ? Body
  : never

export type Option = Got<`${In}/options`>['items'][number]
export type OptionBody = BodyOf<`${In}/options`, 'post'>
export type ReadyProduct = Got<'/api/v1/readiness'>['items'][number]
export type ReadyWay = ReadyProduct['ways'][number]
export type ReadinessBody = paths['/api/v1/readiness/{id}/{way}']['put']['requestBody']['content']['application/json']

export const optionsQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'options'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/options', { params: { path: { reference } }, signal })),
  })
export const readinessQuery = queryOptions({
  queryKey: ['readiness'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/readiness', { signal })),
})

const at = (reference: string, id: string, sent: Sent) => ({ params: { path: { reference, id }, header: change(sent) } })

export const optionsApi = {
  add: (reference: string, body: OptionBody, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/options', { params: { path: { reference }, header: once(sent) }, body })),
  change: (reference: string, id: string, body: OptionBody, sent: Sent) =>
    answer(http.PATCH('/api/v1/directives/{reference}/options/{id}', { ...at(reference, id, sent), body })),
  withdraw: (reference: string, id: string, body: BodyOf<`${In}/options/{id}/withdraw`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/options/{id}/withdraw', { ...at(reference, id, sent), body })),
  reviewDecision: (reference: string, id: string, body: BodyOf<`${In}/decisions/{id}/reviews`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/decisions/{id}/reviews', { ...at(reference, id, sent), body })),
  recordReadiness: (id: string, way: ReadyWay['way'], body: ReadinessBody, sent: Sent) =>
    answer(http.PUT('/api/v1/readiness/{id}/{way}', { params: { path: { id, way }, header: change(sent) }, body })),
}
