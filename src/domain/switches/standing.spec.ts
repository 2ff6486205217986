import fc from 'fast-check'
import { CALL_STATES, type CallFacts, SWITCH_ACTS, standingOf } from './standing.js'

const call = (given: Partial<CallFacts>): CallFacts => ({
  act: 'verify',
  dry_run: false,
  state: 'verified',
  answer_state: null,
  called_at: null,
  ended_at: null,
  ...given,
})
const looked = (at: number, answer_state: 'on' | 'off', state: 'verified' | 'contradicted' = 'verified') =>
  call({ answer_state, state, called_at: at, ended_at: at + 1 })
const acted = (at: number | null, state: CallFacts['state'] = 'answered') => call({ act: 'do', state, called_at: at })

it('is unknown until someone has checked', () => {
  expect(standingOf([])).toEqual({ says: 'unknown', unanswered_since: null })
  expect(standingOf([acted(null, 'waiting'), call({ act: 'do', dry_run: true, state: 'answered', called_at: 1 })]).says).toBe(
    'unknown',
  )
})

it('reports the state given by the last reply', () => {
  expect(standingOf([looked(5, 'off'), looked(1, 'on')])).toEqual({
    says: 'verified',
    state: 'off',
    at: 6,
    unanswered_since: null,
  })
})

it('is contradicted if the last reply is not the expected one, and reports what was last verified', () => {
  expect(standingOf([looked(1, 'off'), looked(5, 'on', 'contradicted')])).toEqual({
    says: 'contradicted',
    state: 'on',
    at: 6,
    last_verified: { state: 'off', at: 2 },
    unanswered_since: null,
  })
})

it.each(['calling', 'answered', 'failed', 'left'] as const)(
  'is unverified after an action that was sent and whose state is %s',
  (state) => {
    const standing = standingOf([looked(1, 'off'), acted(3, state)])
    expect(standing).toEqual({ says: 'unverified', since: 3, last_verified: { state: 'off', at: 2 }, unanswered_since: null })
  },
)

it('is not verified by a check sent before the action, however late the reply arrives', () => {
  const late = call({ answer_state: 'on', state: 'verified', called_at: 2, ended_at: 9 })
  expect(standingOf([acted(3), late]).says).toBe('unverified')
})

it('reports the time since which checks have had no reply', () => {
  const vain = (at: number) => call({ state: 'failed', called_at: at - 1, ended_at: at })
  expect(standingOf([looked(1, 'off'), vain(1), vain(7), vain(5)])).toMatchObject({ says: 'verified', unanswered_since: 5 })
})

// Written independently of the function: by walking the calls in chronological order.
function mayBeCalledOff(calls: readonly CallFacts[]): boolean {
  const answers = calls.filter(({ act, answer_state }) => act === 'verify' && answer_state !== null)
  return answers.some(
    (off) =>
      off.answer_state === 'off' &&
      off.state === 'verified' &&
      answers.every((other) => other.ended_at! <= off.ended_at!) &&
      calls.every((one) => one.act === 'verify' || one.dry_run || one.called_at === null || one.called_at < off.called_at!),
  )
}

it('reports off only for a verified reply with nothing after it, in any order of events', () => {
  const anyCall = fc
    .record({
      act: fc.constantFrom(...SWITCH_ACTS),
      dry_run: fc.boolean(),
      state: fc.constantFrom(...CALL_STATES),
      said: fc.constantFrom('on' as const, 'off' as const),
      called: fc.option(fc.integer({ min: 0, max: 30 })),
      took: fc.integer({ min: 0, max: 30 }),
    })
    .map(({ act, dry_run, state, said, called, took }): CallFacts => {
      const isLook = act === 'verify' && (state === 'verified' || state === 'contradicted')
      const called_at = isLook ? (called ?? 0) : called
      const ended_at = state === 'waiting' || state === 'calling' ? null : (called_at ?? 0) + took
      return { act, dry_run: dry_run && act !== 'verify', state, answer_state: isLook ? said : null, called_at, ended_at }
    })
  fc.assert(
    fc.property(fc.array(anyCall, { maxLength: 8 }), (calls) => {
      const standing = standingOf(calls)
      if (standing.says === 'verified' && standing.state === 'off') expect(mayBeCalledOff(calls)).toBe(true)
    }),
    { numRuns: 3000, seed: 7 },
  )
})
