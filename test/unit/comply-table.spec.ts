import { ROLES, type Role } from '../../src/domain/access/role.js'
import { Refused } from '../../src/domain/errors.js'
import { availableActions } from '../../src/domain/workflow/available.js'
import { COMPLY_ACTIONS, type ComplyAction } from '../../src/domain/workflow/comply.js'
import { type ActInput, decide, type Transition } from '../../src/domain/workflow/decide.js'
import { type CaseFacts, FACTS, type FactName } from '../../src/domain/workflow/facts.js'
import type { Refusal } from '../../src/domain/workflow/refusal.js'
import { STAGES, type Stage } from '../../src/domain/workflow/stage.js'
import { readGrids } from './grid.js'

// Written by hand from the plan, not from the table in src: a rule change must be made in both places.
//   a stage       leads there            lead:<stage>   only for the lead or a lead counsel
//   later         only if its stage is required, and then the directive stays where it is
//   -             not from here          x              not this role
const TABLE = readGrids(`
                 intake           legal_review     scoping          remediation   monitoring    closed

accept
administrator    x                -                -                -             -             -
counsel          legal_review     -                -                -             -             -
lead_counsel     legal_review     -                -                -             -             -
contributor      x                -                -                -             -             -
executive        x                -                -                -             -             -
auditor          x                -                -                -             -             -
guest            x                -                -                -             -             -

conclude_review
administrator    -                x                x:later          x:later       x:later       -
counsel          -                scoping          later            later         later         -
lead_counsel     -                scoping          later            later         later         -
contributor      -                x                x:later          x:later       x:later       -
executive        -                x                x:later          x:later       x:later       -
auditor          -                x                x:later          x:later       x:later       -
guest            -                x                x:later          x:later       x:later       -

agree_scope
administrator    -                -                x                x:later       x:later       -
counsel          -                -                remediation      later         later         -
lead_counsel     -                -                remediation      later         later         -
contributor      -                -                x                x:later       x:later       -
executive        -                -                x                x:later       x:later       -
auditor          -                -                x                x:later       x:later       -
guest            -                -                x                x:later       x:later       -

comply_first
administrator    x                x                x                -             -             -
counsel          lead:remediation lead:remediation lead:remediation -             -             -
lead_counsel     remediation      remediation      remediation      -             -             -
contributor      x                x                x                -             -             -
executive        x                x                x                -             -             -
auditor          x                x                x                -             -             -
guest            x                x                x                -             -             -

declare_complied
administrator    -                -                -                x             -             -
counsel          -                -                -                monitoring    -             -
lead_counsel     -                -                -                monitoring    -             -
contributor      -                -                -                x             -             -
executive        -                -                -                x             -             -
auditor          -                -                -                x             -             -
guest            -                -                -                x             -             -

send_back
administrator    -                x                x                x             x             -
counsel          -                intake           legal_review     scoping       remediation   -
lead_counsel     -                intake           legal_review     scoping       remediation   -
contributor      -                x                x                x             x             -
executive        -                x                x                x             x             -
auditor          -                x                x                x             x             -
guest            -                x                x                x             x             -

amend
administrator    x                x                x                x             x             -
counsel          intake           legal_review     scoping          remediation   monitoring    -
lead_counsel     intake           legal_review     scoping          remediation   monitoring    -
contributor      x                x                x                x             x             -
executive        x                x                x                x             x             -
auditor          x                x                x                x             x             -
guest            x                x                x                x             x             -

close
administrator    x                x                x                x             x             -
counsel          closed           closed           closed           closed        closed        -
lead_counsel     closed           closed           closed           closed        closed        -
contributor      x                x                x                x             x             -
executive        x                x                x                x             x             -
auditor          x                x                x                x             x             -
guest            x                x                x                x             x             -

reopen
administrator    -                -                -                -             -             x
counsel          -                -                -                -             -             monitoring
lead_counsel     -                -                -                -             -             monitoring
contributor      -                -                -                -             -             x
executive        -                -                -                -             -             x
auditor          -                -                -                -             -             x
guest            -                -                -                -             -             x
`)

const NEEDS: Record<string, readonly FactName[]> = {
  accept: ['owner_accepted', 'agency', 'instrument', 'receipt'],
  conclude_review: ['demands_marked', 'readings_adopted'],
  agree_scope: ['scope_decided', 'decision_approved'],
  comply_first: [],
  declare_complied: ['obligations_proved'],
  send_back: [],
  amend: [],
  close: ['nothing_owed', 'no_live_proceeding', 'commitments_recorded'],
  reopen: [],
}

const ASKS: Record<string, 'nothing' | 'reason' | 'outcome'> = {
  accept: 'nothing',
  conclude_review: 'nothing',
  agree_scope: 'nothing',
  comply_first: 'reason',
  declare_complied: 'nothing',
  send_back: 'reason',
  amend: 'reason',
  close: 'outcome',
  reopen: 'reason',
}

const OWES: Record<string, Partial<Record<Stage, readonly Stage[]>>> = {
  comply_first: { intake: ['legal_review', 'scoping'], legal_review: ['legal_review', 'scoping'], scoping: ['scoping'] },
  amend: Object.fromEntries(['intake', 'legal_review', 'scoping', 'remediation', 'monitoring'].map((s) => [s, ['legal_review']])),
}

const SETTLES: Record<string, Stage> = { conclude_review: 'legal_review', agree_scope: 'scoping' }

const GIVEN: ActInput = { reason: 'ordered for tonight', outcome: 'lifted' }

function facts(stage: Stage, owed: readonly Stage[] = [], missing?: FactName): CaseFacts {
  return { stage, owed, live_proceedings: 0, has: (fact) => fact !== missing }
}

/** The content of the handwritten cell for this actor: the stage it leads to, or why the action is refused. */
function expected(action: ComplyAction, stage: Stage, role: Role, isLead: boolean, owed: readonly Stage[]): string {
  const cell = TABLE.get(action)?.get(role)?.get(stage)
  if (cell === undefined) throw new Error(`No cell is written for ${action} by ${role} in ${stage}.`)
  if (cell === '-') return 'workflow/not_from_here'
  if (cell === 'x') return 'workflow/not_your_role'
  if (cell.endsWith('later') && !owed.includes(SETTLES[action] as Stage)) return 'workflow/not_from_here'
  if (cell === 'x:later') return 'workflow/not_your_role'
  if (cell === 'later') return stage
  if (cell.startsWith('lead:')) return isLead ? cell.slice('lead:'.length) : 'workflow/not_your_role'
  return cell
}

const said = (answer: Transition | Refusal) => ('code' in answer ? answer.code : answer.to)

const OWED: readonly (readonly Stage[])[] = [[], ['legal_review'], ['scoping'], ['legal_review', 'scoping']]

const EVERY = COMPLY_ACTIONS.flatMap((action) =>
  STAGES.flatMap((stage) =>
    ROLES.flatMap((role) =>
      [true, false].flatMap((is_lead) => OWED.map((owed) => ({ action, stage, role, is_lead, owed, level: 'case' as const }))),
    ),
  ),
)

const ALLOWED = EVERY.filter(({ action, stage, role, is_lead, owed }) =>
  (STAGES as readonly string[]).includes(expected(action, stage, role, is_lead, owed)),
)

describe('the compliance line, against a table written by hand', () => {
  it('has a cell for every action, role and stage, and none for anything else', () => {
    const written = [...TABLE].flatMap(([action, rows]) =>
      [...rows].flatMap(([role, cells]) => [...cells.keys()].map((stage) => `${action} ${role} ${stage}`)),
    )
    const real = COMPLY_ACTIONS.flatMap((action) => ROLES.flatMap((role) => STAGES.map((stage) => `${action} ${role} ${stage}`)))
    expect(written.sort()).toEqual(real.sort())
    for (const table of [NEEDS, ASKS]) expect(Object.keys(table).sort()).toEqual([...COMPLY_ACTIONS].sort())
  })

  it('answers every combination of action, stage, role, lead and required work as the table says', () => {
    for (const cell of EVERY) {
      const { action, stage, role, is_lead, owed } = cell
      // Required stages block closing, which is tested below.
      const input = { ...GIVEN, override: { reason: 'agreed at 23:40' } }
      expect({ ...cell, said: said(decide(facts(stage, owed), action, input, cell)) }).toEqual({
        ...cell,
        said: expected(action, stage, role, is_lead, owed),
      })
    }
  })

  it('requires each of its facts and no other, and names exactly what is missing', () => {
    for (const cell of ALLOWED.filter(({ owed }) => owed.length === 0))
      for (const fact of FACTS) {
        const answer = decide(facts(cell.stage, [], fact), cell.action, GIVEN, cell)
        const needed = NEEDS[cell.action]?.includes(fact)
        expect({ ...cell, fact, answer: 'code' in answer ? answer : 'done' }).toEqual({
          ...cell,
          fact,
          answer: needed ? { code: 'workflow/missing_facts', params: { action: cell.action, missing: [fact] } } : 'done',
        })
      }
  })

  it('allows missing facts with a named override, lists them, and leads to the same stage', () => {
    for (const cell of ALLOWED.filter(({ owed }) => owed.length === 0)) {
      const nothingKnown = { ...facts(cell.stage), has: () => false }
      const answer = decide(nothingKnown, cell.action, { ...GIVEN, override: { reason: 'agreed at 23:40' } }, cell)
      expect(answer).toMatchObject({
        to: expected(cell.action, cell.stage, cell.role, cell.is_lead, []),
        overridden: NEEDS[cell.action],
      })
    }
  })

  it.each([[''], ['  \n']])('accepts no override with the reason %j', (reason) => {
    const answer = decide({ ...facts('intake'), has: () => false }, 'accept', { override: { reason } }, COUNSEL)
    expect(answer).toEqual({ code: 'workflow/reason_required', params: { action: 'accept', of: 'override' } })
  })

  it('overrides neither a wrong stage, nor a wrong role, nor a missing reason or outcome', () => {
    const override = { reason: 'agreed at 23:40' }
    const executive = { ...COUNSEL, role: 'executive' as const }
    expect(said(decide(facts('scoping'), 'accept', { override }, COUNSEL))).toBe('workflow/not_from_here')
    expect(said(decide(facts('intake'), 'accept', { override }, executive))).toBe('workflow/not_your_role')
    expect(said(decide(facts('closed'), 'reopen', { override }, COUNSEL))).toBe('workflow/reason_required')
    expect(said(decide(facts('intake'), 'close', { override }, COUNSEL))).toBe('workflow/outcome_required')
  })

  it('requires the reason and outcome before it requires facts', () => {
    for (const cell of ALLOWED) {
      const without = said(decide({ ...facts(cell.stage, cell.owed), has: () => false }, cell.action, { reason: ' ' }, cell))
      const asks = ASKS[cell.action]
      if (asks !== 'nothing') expect({ ...cell, without }).toEqual({ ...cell, without: `workflow/${asks}_required` })
      else expect(without).not.toMatch(/required$/)
    }
  })

  it('requires and completes stages as the table says', () => {
    for (const cell of ALLOWED) {
      const input = { ...GIVEN, override: { reason: 'agreed at 23:40' } }
      expect({ ...cell, ...decide(facts(cell.stage, cell.owed), cell.action, input, cell) }).toMatchObject({
        ...cell,
        owes: OWES[cell.action]?.[cell.stage] ?? [],
        settles: SETTLES[cell.action] ? [SETTLES[cell.action]] : [],
        outcome: cell.action === 'close' ? 'lifted' : null,
      })
    }
  })

  it('is closed to people who do not work on the case, and reveals nothing to them', () => {
    for (const level of ['work', 'read', null] as const)
      for (const { action, stage, role, is_lead, owed } of EVERY)
        expect(decide(facts(stage, owed), action, GIVEN, { role, is_lead, level })).toEqual({
          code: 'access/forbidden',
          params: { action },
        })
  })

  it('sends back to any earlier stage that is named, and nowhere else', () => {
    for (const stage of ['legal_review', 'scoping', 'remediation', 'monitoring'] as const)
      for (const to of [...STAGES, 'elsewhere'])
        expect(said(decide(facts(stage), 'send_back', { ...GIVEN, to }, COUNSEL))).toBe(
          STAGES.indexOf(to as Stage) >= 0 && STAGES.indexOf(to as Stage) < STAGES.indexOf(stage) ? to : 'workflow/not_to_there',
        )
    expect(said(decide(facts('intake'), 'accept', { to: 'closed' }, COUNSEL))).toBe('workflow/not_to_there')
  })

  it('closes only with one of the nine outcomes', () => {
    for (const outcome of NINE)
      expect(decide(facts('monitoring'), 'close', { outcome }, COUNSEL)).toMatchObject({ to: 'closed', outcome })
    for (const outcome of ['', 'upheld', 'done', undefined])
      expect(decide(facts('monitoring'), 'close', { outcome }, COUNSEL)).toEqual({
        code: 'workflow/outcome_required',
        params: { action: 'close', outcomes: NINE },
      })
  })

  it('does not close with required work or a live proceeding, whatever the facts claim', () => {
    const claimed = { ...facts('monitoring', ['scoping']), live_proceedings: 1 }
    expect(decide(claimed, 'close', GIVEN, COUNSEL)).toEqual({
      code: 'workflow/missing_facts',
      params: { action: 'close', missing: ['nothing_owed', 'no_live_proceeding'] },
    })
  })

  it('offers exactly the actions that it would accept', () => {
    for (const { stage, owed, ...actor } of EVERY.filter(({ action }) => action === 'close'))
      for (const missing of [undefined, ...FACTS]) {
        const seen = facts(stage, owed, missing)
        const offers = COMPLY_ACTIONS.map((action) => {
          const answer = decide(seen, action, GIVEN, actor)
          const overridden = decide(seen, action, { ...GIVEN, override: { reason: 'agreed at 23:40' } }, actor)
          return {
            action,
            available: !('code' in answer),
            ...('code' in answer ? { refusal: answer } : {}),
            overridable: 'code' in answer && !('code' in overridden),
            needs_reason: ASKS[action] === 'reason',
            ...('code' in overridden ? {} : { to: overridden.to }),
            ...(action === 'send_back' && !('code' in overridden) ? { targets: EARLIER[stage] } : {}),
            ...(ASKS[action] === 'outcome' ? { outcomes: NINE } : {}),
          }
        })
        expect({ stage, owed, actor, missing, offers: availableActions(seen, actor) }).toEqual({
          stage,
          owed,
          actor,
          missing,
          offers,
        })
      }
  })

  it('returns a refusal that can be thrown as it is', () => {
    const refusal = decide(facts('closed'), 'accept', {}, COUNSEL) as Refusal
    expect(new Refused(refusal.code, refusal.params)).toMatchObject({
      message: 'workflow/not_from_here',
      code: 'workflow/not_from_here',
      params: { action: 'accept', stage: 'closed', from: ['intake'] },
    })
  })
})

const COUNSEL = { role: 'counsel', level: 'case', is_lead: false } as const

const NINE = [
  'complied_our_view',
  'complied_confirmed',
  'lifted',
  'withdrawn',
  'settled_or_ordered',
  'referred_to_enforcement',
  'superseded',
  'not_applicable',
  'dormant',
]

const EARLIER: Partial<Record<Stage, readonly Stage[]>> = {
  legal_review: ['intake'],
  scoping: ['legal_review', 'intake'],
  remediation: ['scoping', 'legal_review', 'intake'],
  monitoring: ['remediation', 'scoping', 'legal_review', 'intake'],
}
