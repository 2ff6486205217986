import { answer, http } from './client.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

const In = '/api/v1/directives/{reference}' as const
type In = typeof In

/** What legal review writes: readings that two people settle, questions, modifications, and what was reopened. */
export const reviewApi = {
  changeObligation: (reference: string, id: string, body: BodyOf<`${In}/obligations/{id}`, 'patch'>, sent: Sent) =>
    answer(http.PATCH(`${In}/obligations/{id}`, { params: { path: { reference, id }, header: change(sent) }, body })),
  addAlternative: (reference: string, id: string, body: BodyOf<`${In}/readings/{id}/alternatives`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/readings/{id}/alternatives`, { params: { path: { reference, id }, header: change(sent) }, body })),
  approveReading: (reference: string, id: string, sent: Sent) =>
    answer(http.POST(`${In}/readings/{id}/approve`, { params: { path: { reference, id }, header: change(sent) } })),
  settleReopening: (reference: string, id: string, body: BodyOf<`${In}/reopenings/{id}/settle`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/reopenings/{id}/settle`, { params: { path: { reference, id }, header: change(sent) }, body })),
  writeQuestion: (reference: string, body: BodyOf<`${In}/questions`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/questions`, { params: { path: { reference }, header: once(sent) }, body })),
  askQuestion: (reference: string, id: string, body: BodyOf<`${In}/questions/{id}/ask`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/questions/{id}/ask`, { params: { path: { reference, id }, header: change(sent) }, body })),
  recordAnswer: (reference: string, id: string, body: BodyOf<`${In}/questions/{id}/answer`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/questions/{id}/answer`, { params: { path: { reference, id }, header: change(sent) }, body })),
  withdrawQuestion: (reference: string, id: string, body: BodyOf<`${In}/questions/{id}/withdraw`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/questions/{id}/withdraw`, { params: { path: { reference, id }, header: change(sent) }, body })),
  agreeModification: (reference: string, body: BodyOf<`${In}/modifications`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/modifications`, { params: { path: { reference }, header: once(sent) }, body })),
  confirmModification: (reference: string, id: string, body: BodyOf<`${In}/modifications/{id}/confirm`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/modifications/{id}/confirm`, { params: { path: { reference, id }, header: change(sent) }, body })),
  voidModification: (reference: string, id: string, body: BodyOf<`${In}/modifications/{id}/void`, 'post'>, sent: Sent) =>
    answer(http.POST(`${In}/modifications/{id}/void`, { params: { path: { reference, id }, header: change(sent) }, body })),
}
