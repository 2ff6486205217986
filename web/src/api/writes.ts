import { answer, http } from './client.js'
import type { paths } from './schema.js'

/** How a write is sent: its key, and the version of what it changes. */
export interface Sent {
  key: string
  version?: number
}

export const once = ({ key }: Sent) => ({ 'Idempotency-Key': key })
export const change = ({ key, version }: Sent) => ({ 'Idempotency-Key': key, 'If-Match': `"${version}"` })

/** What a write takes, by its path. */
export type BodyOf<Path extends keyof paths, Method extends 'post' | 'patch'> = paths[Path][Method] extends {
  requestBody: { content: { 'application/json': infer Body } }
}
  ? Body
  : never

/** What one of the writes beneath takes as its body. */
export type BodyFor<Write extends (...given: never[]) => unknown> = Exclude<Parameters<Write>[number], string | Sent>

type Path<Of extends keyof paths> = paths[Of]['post'] extends { parameters: { path: infer Given } } ? Given : never
type Acted = Path<'/api/v1/directives/{reference}/actions/{action}'>['action']
type Contested = Path<'/api/v1/directives/{reference}/proceedings/{id}/actions/{action}'>['action']

/** What is written into directives. The server lists the actions, so their names are its own. */
export const api = {
  openDirective: (body: BodyOf<'/api/v1/directives', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives', { params: { header: once(sent) }, body })),
  changeDetails: (reference: string, body: BodyOf<'/api/v1/directives/{reference}', 'patch'>, sent: Sent) =>
    answer(http.PATCH('/api/v1/directives/{reference}', { params: { path: { reference }, header: change(sent) }, body })),
  changeVisibility: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/visibility', 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/visibility', { params: { path: { reference }, header: change(sent) }, body }),
    ),
  recordReceipt: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/receipts', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/receipts', { params: { path: { reference }, header: once(sent) }, body })),
  act: (reference: string, action: string, body: BodyOf<'/api/v1/directives/{reference}/actions/{action}', 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/actions/{action}', {
        params: { path: { reference, action: action as Acted }, header: change(sent) },
        body,
      }),
    ),
  comment: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/comments', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/comments', { params: { path: { reference }, header: once(sent) }, body })),
  voidComment: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/comments/{id}/void', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/comments/{id}/void', {
        params: { path: { reference, id }, header: once(sent) },
        body,
      }),
    ),
  assign: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/assignments', 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/assignments', { params: { path: { reference }, header: once(sent) }, body }),
    ),
  acceptAssignment: (reference: string, id: string, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/assignments/{id}/accept', {
        params: { path: { reference, id }, header: once(sent) },
      }),
    ),
  returnAssignment: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/assignments/{id}/return', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/assignments/{id}/return', {
        params: { path: { reference, id }, header: once(sent) },
        body,
      }),
    ),
  giveTask: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/tasks', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/tasks', { params: { path: { reference }, header: once(sent) }, body })),
  finishTask: (reference: string, id: string, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/tasks/{id}/done', { params: { path: { reference, id }, header: change(sent) } }),
    ),
  cancelTask: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/tasks/{id}/cancel', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/tasks/{id}/cancel', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  addMember: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/members', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/members', { params: { path: { reference }, header: once(sent) }, body })),
  endMember: (
    reference: string,
    person_id: string,
    body: BodyOf<'/api/v1/directives/{reference}/members/{person_id}/end', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/members/{person_id}/end', {
        params: { path: { reference, person_id }, header: once(sent) },
        body,
      }),
    ),
  wallOff: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/walls', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/walls', { params: { path: { reference }, header: once(sent) }, body })),
  liftWall: (
    reference: string,
    person_id: string,
    body: BodyOf<'/api/v1/directives/{reference}/walls/{person_id}/lift', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/walls/{person_id}/lift', {
        params: { path: { reference, person_id }, header: once(sent) },
        body,
      }),
    ),
  setDeadline: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/deadlines', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/deadlines', { params: { path: { reference }, header: once(sent) }, body })),
  tellDeadline: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/deadlines/{id}/events', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/deadlines/{id}/events', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  markDemand: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/demands', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/demands', { params: { path: { reference }, header: once(sent) }, body })),
  recordReading: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/readings', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/readings', { params: { path: { reference }, header: once(sent) }, body })),
  adoptReading: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/readings/{id}/adopt', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/readings/{id}/adopt', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  holdObligation: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/obligations', 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/obligations', { params: { path: { reference }, header: once(sent) }, body }),
    ),
  waiveObligation: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/obligations/{id}/waive', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/obligations/{id}/waive', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  decideScope: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/decisions', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/decisions', { params: { path: { reference }, header: once(sent) }, body })),
  approveDecision: (reference: string, id: string, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/decisions/{id}/approve', {
        params: { path: { reference, id }, header: change(sent) },
      }),
    ),
  planMeasure: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/measures', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/measures', { params: { path: { reference }, header: once(sent) }, body })),
  bringEvidence: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/measures/{id}/evidence', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/measures/{id}/evidence', {
        params: { path: { reference, id }, header: once(sent) },
        body,
      }),
    ),
  acceptEvidence: (reference: string, id: string, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/evidence/{id}/accept', {
        params: { path: { reference, id }, header: change(sent) },
      }),
    ),
  rejectEvidence: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/evidence/{id}/reject', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/evidence/{id}/reject', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  recordCommitment: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/commitments', 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/commitments', { params: { path: { reference }, header: once(sent) }, body }),
    ),
  openProceeding: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/proceedings', 'post'>, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/proceedings', { params: { path: { reference }, header: once(sent) }, body }),
    ),
  actOnProceeding: (
    reference: string,
    id: string,
    action: string,
    body: BodyOf<'/api/v1/directives/{reference}/proceedings/{id}/actions/{action}', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/proceedings/{id}/actions/{action}', {
        params: { path: { reference, id, action: action as Contested }, header: change(sent) },
        body,
      }),
    ),
  draftLetter: (reference: string, body: BodyOf<'/api/v1/directives/{reference}/letters', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/directives/{reference}/letters', { params: { path: { reference }, header: once(sent) }, body })),
  changeLetter: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/letters/{id}', 'patch'>,
    sent: Sent,
  ) =>
    answer(
      http.PATCH('/api/v1/directives/{reference}/letters/{id}', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  submitLetter: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/letters/{id}/submit', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/letters/{id}/submit', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  approveLetter: (reference: string, id: string, sent: Sent) =>
    answer(
      http.POST('/api/v1/directives/{reference}/letters/{id}/approve', {
        params: { path: { reference, id }, header: change(sent) },
      }),
    ),
  returnLetter: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/letters/{id}/return', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/letters/{id}/return', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
  sendLetter: (
    reference: string,
    id: string,
    body: BodyOf<'/api/v1/directives/{reference}/letters/{id}/send', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/directives/{reference}/letters/{id}/send', {
        params: { path: { reference, id }, header: change(sent) },
        body,
      }),
    ),
}

/** What a write in a directive may change on the screens. */
export const touchesOf = (reference: string) =>
  [['directive', reference], ['directives'], ['my-work'], ['overview'], ['calendar'], ['status']] as const
