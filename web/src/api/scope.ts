import { queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'
import type { paths } from './schema.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

const In = '/api/v1/directives/{reference}' as const
type In = typeof In
type Answer<Path extends keyof paths> = paths[Path]['get'] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Scope = Answer<`${In}/scope`>
export type ScopeEntry = Scope['entries'][number]
export type ScopeItem = Scope['items'][number]
export type ScopeCell = Scope['grid'][number]
export type ScopeTally = Scope['tally']
export type ListItem = Answer<'/api/v1/scope-lists'>['items'][number]
export type Axis = ListItem['axis']
/** The access path and the place that the grid is shown for; any of them where they are left out. */
export interface ScopeAt {
  path_id?: string
  place_id?: string
}

export const scopeQuery = (reference: string, at: ScopeAt = {}) =>
  queryOptions({
    queryKey: ['directive', reference, 'scope', at.path_id ?? null, at.place_id ?? null],
    queryFn: ({ signal }) => answer(http.GET(`${In}/scope`, { params: { path: { reference }, query: at }, signal })),
  })
export const scopeListsQuery = queryOptions({
  queryKey: ['scope-lists'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/scope-lists', { signal })),
})

/** What is written of a directive's scope, and into the lists that every matrix is made of. */
export const scopeApi = {
  setItems: (reference: string, body: BodyOf<`${In}/scope/items`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/scope/items`, { params: { path: { reference }, header: once(sent) }, body })),
  answerCells: (reference: string, body: BodyOf<`${In}/scope/entries`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/scope/entries`, { params: { path: { reference }, header: once(sent) }, body })),
  addItem: (body: BodyOf<'/api/v1/scope-lists', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/scope-lists', { params: { header: once(sent) }, body })),
  changeItem: (id: string, body: BodyOf<'/api/v1/scope-lists/{id}', 'patch'>, sent: Sent) =>
    answer(http.PATCH('/api/v1/scope-lists/{id}', { params: { path: { id }, header: change(sent) }, body })),
  retireItem: (id: string, body: BodyOf<'/api/v1/scope-lists/{id}/retire', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/scope-lists/{id}/retire', { params: { path: { id }, header: change(sent) }, body })),
}
