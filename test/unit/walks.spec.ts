import { isDeepStrictEqual } from 'node:util'
import { ROLES } from '../../src/domain/access/role.js'
import { APPEAL_ACTIONS, type AppealAction, isLive } from '../../src/domain/workflow/appeal.js'
import { applyContest, applyDecision, carryOver, type LineState, type ProceedingState } from '../../src/domain/workflow/apply.js'
import { COMPLY_ACTIONS, type ComplyAction } from '../../src/domain/workflow/comply.js'
import { contest } from '../../src/domain/workflow/contest.js'
import { decide } from '../../src/domain/workflow/decide.js'
import { FACTS, type FactName } from '../../src/domain/workflow/facts.js'
import type { CaseActor } from '../../src/domain/workflow/mover.js'
import { STAGES } from '../../src/domain/workflow/stage.js'
import { type PlainInput, PlainModel } from './plain-model.js'

const SEED = 1721
const WALKS = 350
const STEPS = 200

/** A directive with everything that a faulty action could affect. */
interface Directive extends LineState {
  readonly proceedings: readonly ProceedingState[]
  readonly clocks: readonly { readonly id: string; readonly due_at: string }[]
  readonly pauses_proposed: number
}

const OPENED: Directive = {
  stage: 'intake',
  owed: [],
  outcome: null,
  proceedings: [],
  clocks: [
    { id: 'confirm receipt', due_at: '2026-07-03T21:21:00Z' },
    { id: 'comply', due_at: '2026-07-04T04:00:00Z' },
    { id: 'report', due_at: '2026-07-18T04:00:00Z' },
  ],
  pauses_proposed: 0,
}

interface Step {
  readonly line: 'comply' | 'contest'
  readonly action: string
  readonly proceeding: number
  readonly input: PlainInput
  readonly actor: CaseActor
  readonly known: ReadonlySet<FactName>
}

/** Small, seeded and deterministic, so that a failed walk can be repeated. (mulberry32) */
function dice(seed: number) {
  let state = seed
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    chance: (share: number) => roll() < share,
    pick: <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T,
  }
}

function stepFrom({ chance, pick }: ReturnType<typeof dice>, directive: Directive): Step {
  const line = chance(0.55) ? 'comply' : 'contest'
  const recent = directive.proceedings.length
  return {
    line,
    action: pick<string>(line === 'comply' ? COMPLY_ACTIONS : APPEAL_ACTIONS),
    // Mostly the newest: an old one has ended and refuses everything.
    proceeding: chance(0.2) ? recent : Math.max(0, recent - (chance(0.7) ? 1 : 2)),
    input: {
      ...(chance(0.9) ? { reason: chance(0.95) ? 'ordered for tonight' : ' ' } : {}),
      ...(chance(0.1) ? { to: pick([...STAGES, 'elsewhere']) } : {}),
      ...(chance(0.9) ? { outcome: pick(line === 'comply' ? COMPLY_OUTCOMES : APPEAL_OUTCOMES) } : {}),
      ...(chance(0.9) ? { until: pick(['2026-08-01T04:00:00Z', '2026-09-01T04:00:00Z']) } : {}),
      ...(chance(0.3) ? { override: { reason: chance(0.9) ? 'agreed at 23:40' : '' } } : {}),
    },
    actor: {
      role: chance(0.85) ? pick(['counsel', 'lead_counsel'] as const) : pick(ROLES),
      level: chance(0.95) ? 'case' : pick(['work', 'read', null] as const),
      is_lead: chance(0.5),
    },
    known: new Set(FACTS.filter(() => chance(0.95))),
  }
}

const COMPLY_OUTCOMES = ['complied_our_view', 'lifted', 'dormant', 'upheld']
const APPEAL_OUTCOMES = ['upheld', 'dismissed', 'modified', 'revoked', 'partly_modified', 'partly_revoked', 'lifted']

/** What the shell does with a step, without its database. */
function act(before: Directive, step: Step): { after: Directive; said: string; amended: boolean } {
  if (step.line === 'comply') {
    const facts = {
      stage: before.stage,
      owed: before.owed,
      live_proceedings: before.proceedings.filter(({ stage }) => isLive(stage)).length,
      has: (fact: FactName) => step.known.has(fact),
    }
    const decision = decide(facts, step.action as ComplyAction, step.input, step.actor)
    if ('code' in decision) return { after: before, said: decision.code, amended: false }
    return { after: applyDecision(before, decision), said: 'done', amended: false }
  }
  const at = before.proceedings[step.proceeding] ?? null
  const decision = contest(at, step.action as AppealAction, step.input, step.actor)
  if ('code' in decision) return { after: before, said: decision.code, amended: false }
  const proceedings = [...before.proceedings]
  proceedings[step.proceeding] = applyContest(at, decision)
  const pauses_proposed = before.pauses_proposed + (decision.proposes === 'pause' ? 1 : 0)
  return {
    after: carryOver({ ...before, proceedings, pauses_proposed }, decision),
    said: 'done',
    amended: decision.opens_amendment,
  }
}

const line = ({ stage, owed, outcome }: Directive | PlainModel) => ({ stage, owed, outcome })

/** `toEqual` with the position of the failure; the cheap comparison first, because it runs tens of thousands of times. */
function same(where: object, law: object, model: object): void {
  if (!isDeepStrictEqual(law, model)) expect({ where, ...law }).toEqual({ where, ...model })
}

describe(`random walks over both lines (seed ${SEED})`, () => {
  const seen = new Map<string, number>()

  it('agree with the plain model after every step, and neither line changes the other or its clocks', () => {
    for (let walk = 0; walk < WALKS; walk += 1) {
      const roll = dice(SEED + walk)
      const model = new PlainModel()
      let directive = OPENED
      for (let number = 0; number < STEPS; number += 1) {
        const step = stepFrom(roll, directive)
        const { after, said, amended } = act(directive, step)
        const modelled =
          step.line === 'comply'
            ? model.comply(step.action, step.input, step.actor, step.known)
            : model.contest(step.proceeding, step.action, step.input, step.actor)
        const told = { said: modelled, ...line(model), proceedings: model.proceedings, pauses_proposed: model.pauses_proposed }
        const left =
          step.line === 'comply'
            ? { proceedings: directive.proceedings }
            : { ...line(directive), ...(amended ? { owed: model.owed } : {}) }
        same({ walk, number, step, before: directive }, { said, ...after }, { ...told, ...left, clocks: OPENED.clocks })

        directive = after
        for (const key of [said, `${step.action} ${said}`]) seen.set(key, (seen.get(key) ?? 0) + 1)
      }
    }
  })

  it('were long enough to be meaningful: 10,000 actions in total, with each action performed often and every kind of refusal', () => {
    expect(seen.get('done')).toBeGreaterThanOrEqual(10_000)
    const rare = [...COMPLY_ACTIONS, ...APPEAL_ACTIONS].filter((action) => (seen.get(`${action} done`) ?? 0) < 50)
    expect(rare).toEqual([])
    expect([...seen.keys()].filter((key) => !key.includes(' ')).sort()).toEqual([
      'access/forbidden',
      'done',
      'workflow/missing_facts',
      'workflow/not_from_here',
      'workflow/not_to_there',
      'workflow/not_your_role',
      'workflow/outcome_required',
      'workflow/reason_required',
      'workflow/until_required',
    ])
  })
})
