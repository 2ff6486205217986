/** What a switch is asked for: whether it is off, to turn off, to turn on again. */
export const SWITCH_ACTS = ['verify', 'do', 'undo'] as const
export type SwitchAct = (typeof SWITCH_ACTS)[number]

/**
 * `answered`: the other system took it, and nothing is known yet. `verified`, `contradicted`: verify answered as it should, or otherwise.
 * `failed`: no answer, in all the tries there are. `left`: passed over by a later act.
 */
export const CALL_STATES = ['waiting', 'calling', 'answered', 'verified', 'contradicted', 'failed', 'left'] as const
export type CallState = (typeof CALL_STATES)[number]
export type OnOff = 'on' | 'off'

/** A call as far as it says how things stand. Instants as milliseconds. */
export interface CallFacts {
  readonly act: SwitchAct
  readonly dry_run: boolean
  readonly state: CallState
  readonly answer_state: OnOff | null
  readonly called_at: number | null
  readonly ended_at: number | null
}

/**
 * How a switch stands for a measure. `verified`: the last word was a verified answer, and nothing was switched since. `unverified`: it
 * was switched, or may have been, and nobody has asked since. `contradicted`: asked last, it was not as it should be. `unknown`: never
 * asked. `unanswered_since` is the first of the looks after the last answer that came to nothing.
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
 * How the calls of one measure leave its switch. "Off" is only ever said of a verified answer: an act that may have reached the other
 * system after it, answered or not, passed over or not, takes that word away until verify is answered again.
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
  // The question must have been asked after the act began, not merely answered after it.
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
