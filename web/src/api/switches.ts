import { queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'
import type { MeasureSwitch, SwitchView } from './types.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

/** While someone waits for an answer, it is looked for every other second. */
const WAITING_MS = 2_000
const CALM_MS = 60_000

const isTested = ({ test }: SwitchView) => test !== null && test.ended_at === null
const isUnderWay = ({ calls }: MeasureSwitch) =>
  calls.some(({ state, asked_by }) => asked_by !== null && (state === 'waiting' || state === 'calling'))

export const switchesQuery = queryOptions({
  queryKey: ['switches'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/switches', { signal })),
  refetchInterval: ({ state }) => (state.data?.items.some(isTested) ? WAITING_MS : CALM_MS),
})

export const measureSwitchesQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'switches'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/switches', { params: { path: { reference } }, signal })),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? WAITING_MS : CALM_MS),
  })

export const switchesApi = {
  add: (body: BodyOf<'/api/v1/switches', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/switches', { params: { header: once(sent) }, body })),
  renewSecret: (id: string, sent: Sent) =>
    answer(http.POST('/api/v1/switches/{id}/secret', { params: { path: { id }, header: change(sent) } })),
  test: (id: string, sent: Sent) =>
    answer(http.POST('/api/v1/switches/{id}/test', { params: { path: { id }, header: change(sent) } })),
  retire: (id: string, body: BodyOf<'/api/v1/switches/{id}/retire', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/switches/{id}/retire', { params: { path: { id }, header: change(sent) }, body })),
  attach: (reference: string, id: string, switch_id: string | null, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/measures/{id}/switch', {
        params: { path: { reference, id }, header: change(sent) },
        body: { switch_id },
      }),
    ),
  verify: (reference: string, id: string, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/measures/{id}/switch/verify', {
        params: { path: { reference, id }, header: once(sent) },
      }),
    ),
  dryRun: (reference: string, id: string, act: 'do' | 'undo', sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/measures/{id}/switch/dry-run', {
        params: { path: { reference, id }, header: once(sent) },
        body: { act },
      }),
    ),
}
