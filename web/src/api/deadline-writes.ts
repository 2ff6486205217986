import { answer, http } from './client.js'
import { type BodyOf, once, type Sent, touchesOf } from './writes.js'

/** Accepts or declines new dates, one or many. */
export const decideProposals = (body: BodyOf<'/api/v1/deadline-proposals/decide', 'post'>, sent: Sent) =>
  answer(http.POST('/api/v1/deadline-proposals/decide', { params: { header: once(sent) }, body }))

/** What a decision on a directive's new dates may change on the screens. */
export const touchesOfProposals = (reference: string) => [...touchesOf(reference), ['deadline-proposals']] as const
