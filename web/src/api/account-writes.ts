import { answer, http } from './client.js'
import { type BodyOf, once, type Sent } from './writes.js'

/** What is written about how one signs in: one's own account, and those of others. */
export const accountApi = {
  endSession: (id: string, sent: Sent) =>
    answer(http.POST('/api/v1/account/sessions/{id}/end', { params: { path: { id }, header: once(sent) } })),
  // What answers a secret takes no key.
  beginFactor: () => answer(http.POST('/api/v1/account/second-factor')),
  confirmFactor: (body: { code: string }) => answer(http.POST('/api/v1/account/second-factor/confirm', { body })),
  removeFactor: (body: { code: string }, sent: Sent) =>
    answer(http.POST('/api/v1/account/second-factor/remove', { params: { header: once(sent) }, body })),
  makeToken: (body: BodyOf<'/api/v1/account/tokens', 'post'>) => answer(http.POST('/api/v1/account/tokens', { body })),
  endToken: (id: string, sent: Sent) =>
    answer(http.POST('/api/v1/account/tokens/{id}/end', { params: { path: { id }, header: once(sent) } })),
  chooseCalendarMail: (body: { wanted: boolean }, sent: Sent) =>
    answer(http.PUT('/api/v1/account/calendar-mail', { params: { header: once(sent) }, body })),
  makeFeed: (body: BodyOf<'/api/v1/account/feeds', 'post'>) => answer(http.POST('/api/v1/account/feeds', { body })),
  endFeed: (id: string, sent: Sent) =>
    answer(http.POST('/api/v1/account/feeds/{id}/end', { params: { path: { id }, header: once(sent) } })),
  addService: (body: BodyOf<'/api/v1/people/service-accounts', 'post'>, sent: Sent) =>
    answer(http.POST('/api/v1/people/service-accounts', { params: { header: once(sent) }, body })),
  makeTokenFor: (id: string, body: BodyOf<'/api/v1/account/tokens', 'post'>) =>
    answer(http.POST('/api/v1/people/{id}/tokens', { params: { path: { id } }, body })),
  endTokenOf: (id: string, token_id: string, sent: Sent) =>
    answer(http.POST('/api/v1/people/{id}/tokens/{token_id}/end', { params: { path: { id, token_id }, header: once(sent) } })),
  removeFactorOf: (id: string, body: { reason: string }, sent: Sent) =>
    answer(http.POST('/api/v1/people/{id}/second-factor/remove', { params: { path: { id }, header: once(sent) }, body })),
  changeRules: (body: { second_factor_required: boolean }, sent: Sent) =>
    answer(http.PUT('/api/v1/sign-in-rules', { params: { header: once(sent) }, body })),
}
