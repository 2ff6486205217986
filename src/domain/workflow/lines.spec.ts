import { APPEAL_ACTIONS, isLive, PROCEEDING_OUTCOMES, PROCEEDING_STAGES } from './appeal.js'
import { applyContest, applyDecision, type LineState, type ProceedingState } from './apply.js'
import { COMPLY, COMPLY_ACTIONS, type ComplyRule } from './comply.js'
import { contest } from './contest.js'
import { decide, targetsOf } from './decide.js'
import { FACTS } from './facts.js'
import { STAGES } from './stage.js'

const LEAD = { role: 'lead_counsel', level: 'case', is_lead: true } as const

/** Every state reachable from `start`, with its successors, keyed by its JSON. */
function explore<State>(start: State, next: (state: State) => State[]): Map<string, { state: State; leads: string[] }> {
  const found = new Map<string, { state: State; leads: string[] }>()
  const open = [start]
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (found.has(JSON.stringify(state))) continue
    const reached = next(state)
    found.set(JSON.stringify(state), { state, leads: reached.map((one) => JSON.stringify(one)) })
    open.push(...reached)
  }
  return found
}

/** The keys of all states from which one of `goals` is reachable. */
function leadingTo(graph: Map<string, { leads: string[] }>, goals: readonly string[]): Set<string> {
  const leading = new Set(goals)
  for (let before = -1; before !== leading.size; ) {
    before = leading.size
    for (const [key, { leads }] of graph) if (leads.some((one) => leading.has(one))) leading.add(key)
  }
  return leading
}

/** Every step that a lead counsel can take with all facts and without an override. */
function steps(state: LineState): LineState[] {
  const facts = { ...state, live_proceedings: 0, has: () => true }
  return COMPLY_ACTIONS.flatMap((action) =>
    targetsOf(facts, action).flatMap((to) => {
      const decision = decide(facts, action, { reason: 'as the graph says', outcome: 'lifted', to }, LEAD)
      return 'code' in decision ? [] : [applyDecision(state, decision)]
    }),
  )
}

function contestSteps(state: ProceedingState | null): (ProceedingState | null)[] {
  return APPEAL_ACTIONS.flatMap((action) =>
    PROCEEDING_OUTCOMES.flatMap((outcome) => {
      const input = { reason: 'as the graph says', outcome, until: '2026-07-20T04:00:00Z' }
      const decision = contest(state, action, input, LEAD)
      return 'code' in decision ? [] : [applyContest(state, decision)]
    }),
  )
}

describe('the graph of the compliance line', () => {
  const graph = explore<LineState>({ stage: 'intake', owed: [], outcome: null }, steps)
  const states = [...graph.values()].map(({ state }) => state)

  it('reaches every stage, and closes only if nothing is still required', () => {
    expect(STAGES.filter((stage) => states.some((state) => state.stage === stage))).toEqual(STAGES)
    expect(states.filter((state) => state.stage === 'closed')).toEqual([{ stage: 'closed', owed: [], outcome: 'lifted' }])
  })

  it('has a path to closed from every state without an override', () => {
    const closed = [...graph].filter(([, { state }]) => state.stage === 'closed').map(([key]) => key)
    const leading = leadingTo(graph, closed)
    expect([...graph.keys()].filter((key) => !leading.has(key))).toEqual([])
  })

  it('has a path from every stage to the next through work alone, without closing or skipping', () => {
    const worked = STAGES.slice(0, 4).map((stage) =>
      COMPLY_ACTIONS.filter((action) => action !== 'comply_first' && leads(action, stage)),
    )
    expect(worked).toEqual([['accept'], ['conclude_review'], ['agree_scope'], ['declare_complied']])
  })

  it('has an action to complete every required stage, in every stage in which it can be required', () => {
    for (const { state, leads } of graph.values())
      for (const stage of state.owed) {
        const settled = leads.map((key) => JSON.parse(key) as LineState).some((after) => !after.owed.includes(stage))
        // A required stage ahead of the current one is done when the line reaches it.
        const ahead = STAGES.indexOf(state.stage) < STAGES.indexOf(stage)
        expect({ state, stage, settled: settled || ahead }).toEqual({ state, stage, settled: true })
      }
  })

  it('requires every fact somewhere, and no unknown fact', () => {
    const asked = COMPLY_ACTIONS.flatMap((action) => (COMPLY[action] as ComplyRule).needs ?? [])
    expect([...new Set(asked)].sort()).toEqual([...FACTS].sort())
  })
})

describe('the graph of a proceeding', () => {
  const graph = explore<ProceedingState | null>(null, contestSteps)

  it('reaches every stage', () => {
    const reached = new Set([...graph.values()].map(({ state }) => state?.stage))
    expect(PROCEEDING_STAGES.filter((stage) => reached.has(stage))).toEqual(PROCEEDING_STAGES)
  })

  it('has a path to an end from every live state, and none out of an end', () => {
    const ended = [...graph].filter(([, { state }]) => state !== null && !isLive(state.stage))
    const leading = leadingTo(
      graph,
      ended.map(([key]) => key),
    )
    expect([...graph.keys()].filter((key) => !leading.has(key))).toEqual([])
    expect(ended.filter(([, { leads }]) => leads.length > 0)).toEqual([])
  })
})

function leads(action: keyof typeof COMPLY, stage: (typeof STAGES)[number]): boolean {
  const rule: ComplyRule = COMPLY[action]
  return rule.from.includes(stage) && rule.to === STAGES[STAGES.indexOf(stage) + 1]
}
