import type { AppealAction } from './appeal.js'
import { applyContest, applyDecision, carryOver, type LineState, type ProceedingState } from './apply.js'
import type { ComplyAction } from './comply.js'
import { type ContestInput, contest } from './contest.js'
import { type ActInput, decide } from './decide.js'

const LEAD = { role: 'lead_counsel', level: 'case', is_lead: false } as const
const OPENED: LineState = { stage: 'intake', owed: [], outcome: null }

/** Takes the action with every other fact available, or throws the refusal. */
function act(state: LineState, action: ComplyAction, input: ActInput = {}, live_proceedings = 0): LineState {
  const decision = decide({ ...state, live_proceedings, has: () => true }, action, input, LEAD)
  if ('code' in decision) throw decision
  return applyDecision(state, decision)
}

function refused(state: LineState, action: ComplyAction, input: ActInput = {}, live_proceedings = 0): unknown {
  try {
    return act(state, action, input, live_proceedings)
  } catch (refusal) {
    return refusal
  }
}

function inAppeal(before: ProceedingState | null, action: AppealAction, input: ContestInput = {}) {
  const decision = contest(before, action, input, LEAD)
  if ('code' in decision) throw decision
  return { decision, proceeding: applyContest(before, decision) }
}

describe('a directive that must be complied with tonight', () => {
  const complied = act(OPENED, 'comply_first', { reason: 'ordered for tonight' })

  it('is in remediation immediately, with legal review and scoping still required, which blocks closing', () => {
    expect(complied).toEqual({ stage: 'remediation', owed: ['legal_review', 'scoping'], outcome: null })
    expect(refused(complied, 'close', { outcome: 'lifted' })).toEqual({
      code: 'workflow/missing_facts',
      params: { action: 'close', missing: ['nothing_owed'] },
    })
  })

  it('still requires the stage that was interrupted, but not the work already done', () => {
    const reviewing = act(OPENED, 'accept')
    const scoping = act(reviewing, 'conclude_review')
    expect(act(reviewing, 'comply_first', { reason: 'ordered for tonight' }).owed).toEqual(['legal_review', 'scoping'])
    expect(act(scoping, 'comply_first', { reason: 'ordered for tonight' }).owed).toEqual(['scoping'])
  })

  it('can complete skipped stages without moving, and can then be closed', () => {
    const reviewed = act(complied, 'conclude_review')
    expect(reviewed).toEqual({ stage: 'remediation', owed: ['scoping'], outcome: null })
    const monitored = act(reviewed, 'declare_complied')
    const scoped = act(monitored, 'agree_scope')
    expect(scoped).toEqual({ stage: 'monitoring', owed: [], outcome: null })
    expect(act(scoped, 'close', { outcome: 'lifted' })).toEqual({ stage: 'closed', owed: [], outcome: 'lifted' })
  })

  it('needs the same facts for late work as for work on time', () => {
    const known = { ...complied, live_proceedings: 0, has: () => false }
    expect(decide(known, 'conclude_review', {}, LEAD)).toMatchObject({
      params: { missing: ['demands_marked', 'readings_adopted'] },
    })
  })

  it('can also complete skipped stages by going back and doing them in order', () => {
    const back = act(complied, 'send_back', { reason: 'read too fast', to: 'legal_review' })
    expect(back).toEqual({ stage: 'legal_review', owed: ['legal_review', 'scoping'], outcome: null })
    expect(act(act(back, 'conclude_review'), 'agree_scope')).toEqual({ stage: 'remediation', owed: [], outcome: null })
  })
})

describe('a directive that is amended', () => {
  it('requires its review again, once, and keeps its stage', () => {
    const monitored: LineState = { stage: 'monitoring', owed: ['scoping'], outcome: null }
    const amended = act(act(monitored, 'amend', { reason: 'second letter' }), 'amend', { reason: 'third letter' })
    expect(amended).toEqual({ stage: 'monitoring', owed: ['legal_review', 'scoping'], outcome: null })
  })

  it('has nothing to complete before an amendment', () => {
    expect(refused({ ...OPENED, stage: 'remediation' }, 'conclude_review')).toMatchObject({ code: 'workflow/not_from_here' })
  })
})

describe('a directive that is closed', () => {
  it('is reopened into monitoring without its outcome, keeping stages that were still required', () => {
    const owing: LineState = { stage: 'remediation', owed: ['scoping'], outcome: null }
    const closed = act(owing, 'close', { outcome: 'dormant', override: { reason: 'the agency is silent' } })
    expect(closed).toEqual({ stage: 'closed', owed: ['scoping'], outcome: 'dormant' })
    expect(act(closed, 'reopen', { reason: 'the agency wrote again' })).toEqual({
      stage: 'monitoring',
      owed: ['scoping'],
      outcome: null,
    })
  })

  it('cannot be closed while a proceeding is live', () => {
    expect(refused({ ...OPENED, stage: 'monitoring' }, 'close', { outcome: 'lifted' }, 1)).toMatchObject({
      params: { missing: ['no_live_proceeding'] },
    })
  })
})

describe('appeals', () => {
  const filed = inAppeal(inAppeal(null, 'open_proceeding').proceeding, 'file_proceeding').proceeding

  it('an appeal runs alongside the directive until its outcome, and a changed order must be reviewed again', () => {
    const remediating: LineState = { stage: 'remediation', owed: [], outcome: null }
    const upheld = inAppeal(filed, 'decide_proceeding', { outcome: 'upheld' })
    const revoked = inAppeal(filed, 'decide_proceeding', { outcome: 'partly_revoked' })
    expect(revoked.proceeding).toEqual({ stage: 'decided', stay: 'none', stay_until: null, outcome: 'partly_revoked' })
    expect(carryOver(remediating, upheld.decision)).toBe(remediating)
    expect(carryOver(remediating, revoked.decision)).toEqual({ stage: 'remediation', owed: ['legal_review'], outcome: null })
  })

  it('an appeal decided after closing leaves a closed directive unchanged', () => {
    const closed: LineState = { stage: 'closed', owed: [], outcome: 'lifted' }
    expect(carryOver(closed, inAppeal(filed, 'decide_proceeding', { outcome: 'revoked' }).decision)).toBe(closed)
  })

  it('an appeal proposes a pause when a stay is granted, records its end, and can be extended', () => {
    const sought = inAppeal(filed, 'seek_stay').proceeding
    const granted = inAppeal(sought, 'grant_stay', { until: '2026-07-20T04:00:00Z' })
    expect(granted.decision.proposes).toBe('pause')
    expect(granted.proceeding).toEqual({ stage: 'filed', stay: 'granted', stay_until: '2026-07-20T04:00:00Z', outcome: null })
    expect(inAppeal(granted.proceeding, 'grant_stay', { until: '2026-08-20T04:00:00Z' }).proceeding.stay_until).toBe(
      '2026-08-20T04:00:00Z',
    )
    expect(inAppeal(granted.proceeding, 'decide_proceeding', { outcome: 'upheld' }).proceeding).toMatchObject({
      stay: 'granted',
      outcome: 'upheld',
    })
  })
})
