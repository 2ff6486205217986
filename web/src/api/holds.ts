import { queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'
import type { paths } from './schema.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

type In = '/api/v1/directives/{reference}'
type Answer<Path extends keyof paths> = paths[Path]['get'] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Hold = Answer<`${In}/holds`>['items'][number]
export type HoldRecord = NonNullable<Hold['record']>
export type HoldSystem = HoldRecord['systems'][number]
export type Notice = Answer<`${In}/notices`>['items'][number]
export type NoticeRecipient = Notice['recipients'][number]

export const holdsQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'holds'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/holds', { params: { path: { reference } }, signal })),
  })
export const noticesQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'notices'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/notices', { params: { path: { reference } }, signal })),
    // They acknowledge while someone looks on.
    refetchInterval: 60_000,
  })

/** Every write of holds and notices. */
export const holdsApi = {
  open: (reference: string, body: BodyOf<`${In}/holds`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/holds', { params: { path: { reference }, header: once(sent) }, body })),
  release: (reference: string, id: string, body: BodyOf<`${In}/holds/{id}/release`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/holds/{id}/release', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  addSystem: (reference: string, id: string, body: BodyOf<`${In}/holds/{id}/systems`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/holds/{id}/systems', {
        params: { path: { reference, id }, header: once(sent) },
        body,
      }),
    ),
  recordDeletion: (reference: string, id: string, body: BodyOf<`${In}/hold-systems/{id}/deletion`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/hold-systems/{id}/deletion', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  voidSystem: (reference: string, id: string, body: BodyOf<`${In}/hold-systems/{id}/void`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/hold-systems/{id}/void', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  preview: (reference: string, body: BodyOf<`${In}/notices/preview`, 'post'>) =>
    answer(http.POST('/api/v1/directives/{reference}/notices/preview', { params: { path: { reference } }, body })),
  send: (reference: string, body: BodyOf<`${In}/notices`, 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/notices', { params: { path: { reference }, header: once(sent) }, body })),
  addRecipients: (reference: string, id: string, body: BodyOf<`${In}/notices/{id}/recipients`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/notices/{id}/recipients', {
        params: { path: { reference, id }, header: once(sent) },
        body,
      }),
    ),
  withdraw: (reference: string, id: string, body: BodyOf<`${In}/notices/{id}/withdraw`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/notices/{id}/withdraw', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  withdrawFrom: (reference: string, id: string, body: BodyOf<`${In}/notice-recipients/{id}/withdraw`, 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/notice-recipients/{id}/withdraw', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
}
