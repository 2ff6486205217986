import { queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'
import type { paths } from './schema.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

type Got<Path extends keyof paths> = paths[Path]['get'] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never
export type Findings = Got<'/api/v1/findings'>
export type Finding = Findings['items'][number]
export type Standing = Got<'/api/v1/directives/{reference}/monitoring'>['items'][number]
export type Occurrence = Standing['series'][number]

/** What the checker found lacking, over all directives. */
export const findingsQuery = queryOptions({
  queryKey: ['findings'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/findings', { signal })),
  refetchInterval: 60_000,
})
export const findingsOfQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'findings'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/findings', { params: { path: { reference } }, signal })),
  })
/** What stays in force, and when it is kept. */
export const monitoringQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'monitoring'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/monitoring', { params: { path: { reference } }, signal })),
  })

export type StandBody = BodyOf<'/api/v1/directives/{reference}/obligations/{id}/stand', 'post'>
export type EndBody = BodyOf<'/api/v1/directives/{reference}/obligations/{id}/end', 'post'>
type Which = Pick<Standing, 'kind' | 'id'>

export const monitoringApi = {
  lookAgain: (reference: string, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/findings/look-again', { params: { path: { reference }, header: once(sent) } }),
    ),
  stand: (reference: string, { kind, id }: Which, body: StandBody, sent: Sent) => {
    const params = { path: { reference, id }, header: change(sent) }
    return answer(
      kind === 'obligation'
        ? http.POST('/api/v1/directives/{reference}/obligations/{id}/stand', { params, body })
        : http.POST('/api/v1/directives/{reference}/commitments/{id}/stand', { params, body }),
    )
  },
  end: (reference: string, { kind, id }: Which, body: EndBody, sent: Sent) => {
    const params = { path: { reference, id }, header: change(sent) }
    return answer(
      kind === 'obligation'
        ? http.POST('/api/v1/directives/{reference}/obligations/{id}/end', { params, body })
        : http.POST('/api/v1/directives/{reference}/commitments/{id}/end', { params, body }),
    )
  },
}
