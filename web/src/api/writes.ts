import { write } from './client.js'
import type {
  AddresseeView,
  AgencyView,
  Assignment,
  Comment,
  Commitment,
  ContactView,
  Deadline,
  Decision,
  Demand,
  DirectiveView,
  LetterView,
  Measure,
  MembersView,
  Obligation,
  PersonView,
  ProceedingView,
  Reading,
  Receipt,
  Task,
} from './types.js'

/** How a write is sent: its key, and the version of what it changes. */
export interface Sent {
  key: string
  version?: number
}
type Body = Record<string, unknown>

const of = (reference: string, path = '') => `/directives/${reference}${path}`

/** Everything that the screens write. */
export const api = {
  openDirective: (body: Body, sent: Sent) => write<DirectiveView>('POST', '/directives', { body, ...sent }),
  changeDetails: (reference: string, body: Body, sent: Sent) => write<unknown>('PATCH', of(reference), { body, ...sent }),
  changeVisibility: (reference: string, body: Body, sent: Sent) =>
    write<unknown>('POST', of(reference, '/visibility'), { body, ...sent }),
  recordReceipt: (reference: string, body: Body, sent: Sent) =>
    write<Receipt>('POST', of(reference, '/receipts'), { body, ...sent }),
  act: (reference: string, action: string, body: Body, sent: Sent) =>
    write<DirectiveView>('POST', of(reference, `/actions/${action}`), { body, ...sent }),
  comment: (reference: string, body: Body, sent: Sent) => write<Comment>('POST', of(reference, '/comments'), { body, ...sent }),
  voidComment: (reference: string, id: string, body: Body, sent: Sent) =>
    write<Comment>('POST', of(reference, `/comments/${id}/void`), { body, ...sent }),
  assign: (reference: string, body: Body, sent: Sent) =>
    write<Assignment>('POST', of(reference, '/assignments'), { body, ...sent }),
  acceptAssignment: (reference: string, id: string, sent: Sent) =>
    write<Assignment>('POST', of(reference, `/assignments/${id}/accept`), sent),
  returnAssignment: (reference: string, id: string, body: Body, sent: Sent) =>
    write<Assignment>('POST', of(reference, `/assignments/${id}/return`), { body, ...sent }),
  giveTask: (reference: string, body: Body, sent: Sent) => write<Task>('POST', of(reference, '/tasks'), { body, ...sent }),
  finishTask: (reference: string, id: string, sent: Sent) => write<Task>('POST', of(reference, `/tasks/${id}/done`), sent),
  cancelTask: (reference: string, id: string, body: Body, sent: Sent) =>
    write<Task>('POST', of(reference, `/tasks/${id}/cancel`), { body, ...sent }),
  addMember: (reference: string, body: Body, sent: Sent) =>
    write<MembersView>('POST', of(reference, '/members'), { body, ...sent }),
  endMember: (reference: string, personId: string, body: Body, sent: Sent) =>
    write<MembersView>('POST', of(reference, `/members/${personId}/end`), { body, ...sent }),
  wallOff: (reference: string, body: Body, sent: Sent) => write<MembersView>('POST', of(reference, '/walls'), { body, ...sent }),
  liftWall: (reference: string, personId: string, body: Body, sent: Sent) =>
    write<MembersView>('POST', of(reference, `/walls/${personId}/lift`), { body, ...sent }),
  setDeadline: (reference: string, body: Body, sent: Sent) =>
    write<Deadline>('POST', of(reference, '/deadlines'), { body, ...sent }),
  tellDeadline: (reference: string, id: string, body: Body, sent: Sent) =>
    write<Deadline>('POST', of(reference, `/deadlines/${id}/events`), { body, ...sent }),
  markDemand: (reference: string, body: Body, sent: Sent) => write<Demand>('POST', of(reference, '/demands'), { body, ...sent }),
  recordReading: (reference: string, body: Body, sent: Sent) =>
    write<Reading>('POST', of(reference, '/readings'), { body, ...sent }),
  adoptReading: (reference: string, id: string, body: Body, sent: Sent) =>
    write<Reading>('POST', of(reference, `/readings/${id}/adopt`), { body, ...sent }),
  holdObligation: (reference: string, body: Body, sent: Sent) =>
    write<Obligation>('POST', of(reference, '/obligations'), { body, ...sent }),
  waiveObligation: (reference: string, id: string, body: Body, sent: Sent) =>
    write<Obligation>('POST', of(reference, `/obligations/${id}/waive`), { body, ...sent }),
  decideScope: (reference: string, body: Body, sent: Sent) =>
    write<Decision>('POST', of(reference, '/decisions'), { body, ...sent }),
  approveDecision: (reference: string, id: string, sent: Sent) =>
    write<Decision>('POST', of(reference, `/decisions/${id}/approve`), sent),
  planMeasure: (reference: string, body: Body, sent: Sent) =>
    write<Measure>('POST', of(reference, '/measures'), { body, ...sent }),
  bringEvidence: (reference: string, id: string, body: Body, sent: Sent) =>
    write<Measure>('POST', of(reference, `/measures/${id}/evidence`), { body, ...sent }),
  acceptEvidence: (reference: string, id: string, sent: Sent) =>
    write<Measure>('POST', of(reference, `/evidence/${id}/accept`), sent),
  rejectEvidence: (reference: string, id: string, body: Body, sent: Sent) =>
    write<Measure>('POST', of(reference, `/evidence/${id}/reject`), { body, ...sent }),
  recordCommitment: (reference: string, body: Body, sent: Sent) =>
    write<Commitment>('POST', of(reference, '/commitments'), { body, ...sent }),
  openProceeding: (reference: string, body: Body, sent: Sent) =>
    write<ProceedingView>('POST', of(reference, '/proceedings'), { body, ...sent }),
  actOnProceeding: (reference: string, id: string, action: string, body: Body, sent: Sent) =>
    write<ProceedingView>('POST', of(reference, `/proceedings/${id}/actions/${action}`), { body, ...sent }),
  draftLetter: (reference: string, body: Body, sent: Sent) =>
    write<LetterView>('POST', of(reference, '/letters'), { body, ...sent }),
  changeLetter: (reference: string, id: string, body: Body, sent: Sent) =>
    write<LetterView>('PATCH', of(reference, `/letters/${id}`), { body, ...sent }),
  moveLetter: (
    reference: string,
    id: string,
    action: 'submit' | 'approve' | 'return' | 'send',
    body: Body | undefined,
    sent: Sent,
  ) => write<LetterView>('POST', of(reference, `/letters/${id}/${action}`), { body, ...sent }),
  invite: (body: Body, sent: Sent) => write<PersonView>('POST', '/people', { body, ...sent }),
  changePerson: (id: string, body: Body, sent: Sent) => write<PersonView>('PATCH', `/people/${id}`, { body, ...sent }),
  endPerson: (id: string, body: Body, sent: Sent) => write<PersonView>('POST', `/people/${id}/end`, { body, ...sent }),
  inviteAgain: (id: string, sent: Sent) => write<PersonView>('POST', `/people/${id}/invite-again`, sent),
  addAgency: (body: Body, sent: Sent) => write<AgencyView>('POST', '/agencies', { body, ...sent }),
  changeAgency: (id: string, body: Body, sent: Sent) => write<AgencyView>('PATCH', `/agencies/${id}`, { body, ...sent }),
  addInstrument: (id: string, body: Body, sent: Sent) =>
    write<AgencyView>('POST', `/agencies/${id}/instruments`, { body, ...sent }),
  addContact: (id: string, body: Body, sent: Sent) => write<ContactView>('POST', `/agencies/${id}/contacts`, { body, ...sent }),
  verifyContact: (id: string, contactId: string, body: Body, sent: Sent) =>
    write<ContactView>('POST', `/agencies/${id}/contacts/${contactId}/verify`, { body, ...sent }),
  addAddressee: (body: Body, sent: Sent) => write<AddresseeView>('POST', '/addressees', { body, ...sent }),
}

/** What a write in a directive may change on the screens. */
export const touchesOf = (reference: string) => [['directive', reference], ['directives'], ['my-work'], ['overview']] as const
