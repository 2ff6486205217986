import { answer, http } from './client.js'
import { type BodyOf, change, once, type Sent } from './writes.js'

/** What is written outside of directives: accounts, agencies, entities of ours. */
export const houseApi = {
  invite: (body: BodyOf<'/api/v1/people', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/people', { params: { header: once(sent) }, body })),
  changePerson: (id: string, body: BodyOf<'/api/v1/people/{id}', 'patch'>, sent: Sent) =>
    answer(http.PATCH('/api/v1/people/{id}', { params: { path: { id }, header: change(sent) }, body })),
  endPerson: (id: string, body: BodyOf<'/api/v1/people/{id}/end', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/people/{id}/end', { params: { path: { id }, header: change(sent) }, body })),
  inviteAgain: (id: string, sent: Sent) =>
    answer(http.POST('/api/v1/people/{id}/invite-again', { params: { path: { id }, header: once(sent) } })),
  addAgency: (body: BodyOf<'/api/v1/agencies', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/agencies', { params: { header: once(sent) }, body })),
  changeAgency: (id: string, body: BodyOf<'/api/v1/agencies/{id}', 'patch'>, sent: Sent) =>
    answer(http.PATCH('/api/v1/agencies/{id}', { params: { path: { id }, header: change(sent) }, body })),
  addInstrument: (id: string, body: BodyOf<'/api/v1/agencies/{id}/instruments', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/agencies/{id}/instruments', { params: { path: { id }, header: once(sent) }, body })),
  addContact: (id: string, body: BodyOf<'/api/v1/agencies/{id}/contacts', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/agencies/{id}/contacts', { params: { path: { id }, header: once(sent) }, body })),
  verifyContact: (
    id: string,
    contact_id: string,
    body: BodyOf<'/api/v1/agencies/{id}/contacts/{contact_id}/verify', 'post'>,
    sent: Sent,
  ) =>
    answer(
      http.POST('/api/v1/agencies/{id}/contacts/{contact_id}/verify', {
        params: { path: { id, contact_id }, header: change(sent) },
        body,
      }),
    ),
  handOver: (body: BodyOf<'/api/v1/left-work/hand-over', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/left-work/hand-over', { params: { header: once(sent) }, body })),
  addAddressee: (body: BodyOf<'/api/v1/addressees', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/addressees', { params: { header: once(sent) }, body })),
}
