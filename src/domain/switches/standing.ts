/** The actions of a switch: report its state, turn off, turn on again. */
export const SWITCH_ACTS = ['verify', 'do', 'undo'] as const
export type SwitchAct = (typeof SWITCH_ACTS)[number]

/**
 * `answered`: the other system accepted it, and the result is not known yet. `verified`, `contradicted`: verify replied with the
 * expected state, or with another. `failed`: no reply after all attempts. `left`: superseded by a later action.
 */
export const CALL_STATES = ['waiting', 'calling', 'answered', 'verified', 'contradicted', 'failed', 'left'] as const
export type CallState = (typeof CALL_STATES)[number]
export type OnOff = 'on' | 'off'

/** The part of a call that determines the state. Instants are in milliseconds. */
export interface CallFacts {
  readonly act: SwitchAct
  readonly dry_run: boolean
  readonly state: CallState
  readonly answer_state: OnOff | null
  readonly called_at: number | null
  readonly ended_at: number | null
}

/**
 * The state of a switch for a measure. `verified`: the most recent information is a verified reply, and nothing has been switched since.
 * `unverified`: it was switched, or may have been, and has not been verified since. `contradicted`: the last verification found
 * an unexpected state. `unknown`: never checked. `unanswered_since` is the time of the first failed check after the last reply.
 */
export type SwitchStanding =
  | { says: 'unknown'; unanswered_since: number | null }
  | { says: 'verified'; state: OnOff; at: number; unanswered_since: number | null }
  | { says: 'unverified'; since: number; last_verified: Verified | null; unanswered_since: number | null }
  | { says: 'contradicted'; state: OnOff; at: number; last_verified: Verified | null; unanswered_since: number | null }

export interface Verified {
  readonly state: OnOff
  readonly at: number
}

/**
 * The state that the calls of one measure leave its switch in. "Off" always means a verified reply: an action that may have
 * reached the other system after it, answered or not, superseded or not, invalidates that state until verify is answered again.
 */
export function standingOf(calls: readonly CallFacts[]): SwitchStanding {
  const looks = calls.filter((call) => call.act === 'verify' && call.answer_state !== null && call.ended_at !== null)
  const last = latest(looks, ended)
  const kept = latest(
    looks.filter(({ state }) => state === 'verified'),
    ended,
  )
  const last_verified = kept ? { state: kept.answer_state as OnOff, at: ended(kept) } : null
  const act = latest(
    calls.filter((call) => call.act !== 'verify' && !call.dry_run && call.called_at !== null),
    called,
  )
  const answeredAt = last ? ended(last) : Number.NEGATIVE_INFINITY
  const vain = calls.filter((call) => call.act === 'verify' && call.state === 'failed' && ended(call) > answeredAt).map(ended)
  const unanswered_since = vain.length > 0 ? Math.min(...vain) : null
  // The verification must have been sent after the action began, not merely answered after it.
  if (act && (!last || called(last) <= called(act)))
    return { says: 'unverified', since: called(act), last_verified, unanswered_since }
  if (!last) return { says: 'unknown', unanswered_since }
  const said = { state: last.answer_state as OnOff, at: ended(last), unanswered_since }
  return last.state === 'verified' ? { says: 'verified', ...said } : { says: 'contradicted', ...said, last_verified }
}

const called = (call: CallFacts): number => call.called_at ?? Number.NEGATIVE_INFINITY
const ended = (call: CallFacts): number => call.ended_at ?? Number.NEGATIVE_INFINITY

function latest(calls: readonly CallFacts[], by: (call: CallFacts) => number): CallFacts | null {
  return calls.reduce<CallFacts | null>((found, call) => (found === null || by(call) > by(found) ? call : found), null)
}
