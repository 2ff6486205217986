import { queryOptions } from '@tanstack/react-query'
import { answer, http } from './client.js'
import type { paths } from './schema.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

/** What kinds of directive start: playbooks in their versions, and what they brought on one directive. */

type Get<Path extends keyof paths> = paths[Path] extends {
  get: { responses: Record<200, { content: { 'application/json': infer Body } }> }
}
  ? Body
  : never

export type PlaybookRow = Get<'/api/v1/playbooks'>['items'][number]
export type PlaybookView = Get<'/api/v1/playbooks/{agency}/{instrument}'>
export type Playbook = PlaybookView['playbook']
export type PlaybookVersionRow = PlaybookView['versions'][number]
export type PlaybookVersionView = Get<'/api/v1/playbook-versions/{id}'>
export type Difference = PlaybookVersionView['differences'][number]
export type DirectivePlaybook = Get<'/api/v1/directives/{reference}/playbook'>
export type DirectivePlaybookItem = DirectivePlaybook['items'][number]
export type Section = DirectivePlaybookItem['section']
type PreviewBody = BodyOf<'/api/v1/playbook-previews', 'post'>

/** In the address, that of any agency is `any`. */
export interface NamedPlaybook {
  agency: string
  instrument: string
}
export const nameInPath = ({ agency, instrument }: { agency: string | null; instrument: string }): NamedPlaybook => ({
  agency: agency ?? 'any',
  instrument,
})

export const playbooksQuery = queryOptions({
  queryKey: ['playbooks', 'all'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/playbooks', { signal })),
  staleTime: 60_000,
})
export const playbookQuery = (of: NamedPlaybook) =>
  queryOptions({
    queryKey: ['playbooks', 'one', of.agency, of.instrument],
    queryFn: ({ signal }) => answer(http.GET('/api/v1/playbooks/{agency}/{instrument}', { params: { path: { ...of } }, signal })),
  })
export const playbookVersionQuery = (id: string | null, against: string | null) =>
  queryOptions({
    queryKey: ['playbooks', 'version', id, against],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/playbook-versions/{id}', {
          params: { path: { id: id ?? '' }, query: against ? { against } : {} },
          signal,
        }),
      ),
    enabled: id !== null,
  })
export const directivePlaybookQuery = (reference: string) =>
  queryOptions({
    queryKey: ['directive', reference, 'playbook'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/directives/{reference}/playbook', { params: { path: { reference } }, signal })),
  })

/** What may show playbooks: their own pages, and each directive that may go by one. */
export const PLAYBOOK_TOUCHES = [['playbooks'], ['directive']] as const

export const playbooksApi = {
  preview: (body: PreviewBody) => answer(http.POST('/api/v1/playbook-previews', { body })),
  add: (body: BodyOf<'/api/v1/playbooks', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/playbooks', { params: { header: once(sent) }, body })),
  change: (of: NamedPlaybook, body: BodyOf<'/api/v1/playbooks/{agency}/{instrument}', 'patch'>, sent: Sent) =>
    answer(http.PATCH('/api/v1/playbooks/{agency}/{instrument}', { params: { path: { ...of }, header: change(sent) }, body })),
  retire: (of: NamedPlaybook, note: string, sent: Sent) =>
    answer(
      http.POST('/api/v1/playbooks/{agency}/{instrument}/retire', {
        params: { path: { ...of }, header: change(sent) },
        body: { note },
      }),
    ),
  choose: (reference: string, playbook_version_id: string | null, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/playbook', {
        params: { path: { reference }, header: change(sent) },
        body: { playbook_version_id },
      }),
    ),
  acceptMember: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/playbook/proposed-members/{id}/accept', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/playbook/proposed-members/{id}/accept', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  declineMember: (reference: string, id: string, reason: string, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/playbook/proposed-members/{id}/decline', {
        params: { path: { reference, id }, header: change(sent) },
        body: { reason },
      }),
    ),
}
