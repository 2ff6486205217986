import { ROLES, type Role } from '../../src/domain/access/role.js'
import {
  APPEAL_ACTIONS,
  type AppealAction,
  isLive,
  PROCEEDING_OUTCOMES,
  PROCEEDING_STAGES,
  STAYS,
} from '../../src/domain/workflow/appeal.js'
import { availableContests } from '../../src/domain/workflow/available.js'
import { type ContestDecision, type ContestInput, contest, type ProceedingFacts } from '../../src/domain/workflow/contest.js'
import type { Refusal } from '../../src/domain/workflow/refusal.js'
import { readGrid, readGrids } from './grid.js'

// Written by hand from the plan, not from the table in src. `absent` is a proceeding that does not exist yet.
//   a stage   leads there      stay   the stage stays; the second table says what happens to the stay
//   -         not from here    x      not this role
const STAGES_TABLE = readGrids(`
                     absent     preparing  filed      decided  settled  withdrawn  abandoned

open_proceeding
administrator        x          -          -          -        -        -          -
counsel              preparing  -          -          -        -        -          -
lead_counsel         preparing  -          -          -        -        -          -
contributor          x          -          -          -        -        -          -
executive            x          -          -          -        -        -          -
auditor              x          -          -          -        -        -          -
guest                x          -          -          -        -        -          -

file_proceeding
administrator        -          x          -          -        -        -          -
counsel              -          filed      -          -        -        -          -
lead_counsel         -          filed      -          -        -        -          -
contributor          -          x          -          -        -        -          -
executive            -          x          -          -        -        -          -
auditor              -          x          -          -        -        -          -
guest                -          x          -          -        -        -          -

decide_proceeding
administrator        -          -          x          -        -        -          -
counsel              -          -          decided    -        -        -          -
lead_counsel         -          -          decided    -        -        -          -
contributor          -          -          x          -        -        -          -
executive            -          -          x          -        -        -          -
auditor              -          -          x          -        -        -          -
guest                -          -          x          -        -        -          -

settle_proceeding
administrator        -          x          x          -        -        -          -
counsel              -          settled    settled    -        -        -          -
lead_counsel         -          settled    settled    -        -        -          -
contributor          -          x          x          -        -        -          -
executive            -          x          x          -        -        -          -
auditor              -          x          x          -        -        -          -
guest                -          x          x          -        -        -          -

withdraw_proceeding
administrator        -          -          x          -        -        -          -
counsel              -          -          withdrawn  -        -        -          -
lead_counsel         -          -          withdrawn  -        -        -          -
contributor          -          -          x          -        -        -          -
executive            -          -          x          -        -        -          -
auditor              -          -          x          -        -        -          -
guest                -          -          x          -        -        -          -

abandon_proceeding
administrator        -          x          x          -        -        -          -
counsel              -          abandoned  abandoned  -        -        -          -
lead_counsel         -          abandoned  abandoned  -        -        -          -
contributor          -          x          x          -        -        -          -
executive            -          x          x          -        -        -          -
auditor              -          x          x          -        -        -          -
guest                -          x          x          -        -        -          -

seek_stay
administrator        -          x          x          -        -        -          -
counsel              -          stay       stay       -        -        -          -
lead_counsel         -          stay       stay       -        -        -          -
contributor          -          x          x          -        -        -          -
executive            -          x          x          -        -        -          -
auditor              -          x          x          -        -        -          -
guest                -          x          x          -        -        -          -

refuse_stay
administrator        -          x          x          -        -        -          -
counsel              -          stay       stay       -        -        -          -
lead_counsel         -          stay       stay       -        -        -          -
contributor          -          x          x          -        -        -          -
executive            -          x          x          -        -        -          -
auditor              -          x          x          -        -        -          -
guest                -          x          x          -        -        -          -

grant_stay
administrator        -          x          x          -        -        -          -
counsel              -          stay       stay       -        -        -          -
lead_counsel         -          stay       stay       -        -        -          -
contributor          -          x          x          -        -        -          -
executive            -          x          x          -        -        -          -
auditor              -          x          x          -        -        -          -
guest                -          x          x          -        -        -          -
`)

// What happens to the stay; actions that are not listed leave it unchanged.
const STAYS_TABLE = readGrid(`
                     none       sought     refused    granted
seek_stay            sought     -          sought     -
refuse_stay          -          refused    -          -
grant_stay           -          granted    -          granted
`)

const ASKS: Record<string, 'nothing' | 'reason' | 'outcome' | 'until'> = {
  open_proceeding: 'nothing',
  file_proceeding: 'nothing',
  decide_proceeding: 'outcome',
  settle_proceeding: 'reason',
  withdraw_proceeding: 'reason',
  abandon_proceeding: 'reason',
  seek_stay: 'nothing',
  refuse_stay: 'nothing',
  grant_stay: 'until',
}

const GIVEN: ContestInput = { reason: 'agreed with the agency', outcome: 'upheld', until: '2026-07-06T16:00:00Z' }
const COUNSEL = { role: 'counsel', level: 'case', is_lead: false } as const

const EVERY_PROCEEDING: readonly (ProceedingFacts | null)[] = [
  null,
  ...PROCEEDING_STAGES.flatMap((stage) => STAYS.map((stay) => ({ stage, stay }))),
]

const EVERY = APPEAL_ACTIONS.flatMap((action) => ROLES.flatMap((role) => EVERY_PROCEEDING.map((at) => ({ action, role, at }))))

/** The content of the handwritten cells: stage and stay afterwards, or why the action is refused. */
function expected(action: AppealAction, role: Role, at: ProceedingFacts | null): string {
  const cell = STAGES_TABLE.get(action)
    ?.get(role)
    ?.get(at?.stage ?? 'absent')
  const stay = STAYS_TABLE.has(action) ? STAYS_TABLE.get(action)?.get(at?.stay ?? 'none') : (at?.stay ?? 'none')
  if (cell === undefined || stay === undefined) throw new Error(`No cell is written for ${action} by ${role}.`)
  if (cell === '-' || stay === '-') return 'workflow/not_from_here'
  if (cell === 'x') return 'workflow/not_your_role'
  return `${cell === 'stay' ? at?.stage : cell} ${stay}`
}

const said = (answer: ContestDecision | Refusal) => ('code' in answer ? answer.code : `${answer.to} ${answer.stay}`)

describe('the appeal line, against a table written by hand', () => {
  it('has a cell for every action, role, stage and stay, and none for anything else', () => {
    const written = [...STAGES_TABLE].flatMap(([action, rows]) =>
      [...rows].flatMap(([role, cells]) => [...cells.keys()].map((stage) => `${action} ${role} ${stage}`)),
    )
    const real = APPEAL_ACTIONS.flatMap((action) =>
      ROLES.flatMap((role) => ['absent', ...PROCEEDING_STAGES].map((stage) => `${action} ${role} ${stage}`)),
    )
    expect(written.sort()).toEqual(real.sort())
    expect([...STAYS_TABLE.keys()]).toEqual(APPEAL_ACTIONS.filter((action) => action.endsWith('_stay')))
    for (const stays of STAYS_TABLE.values()) expect([...stays.keys()]).toEqual(STAYS)
    expect(Object.keys(ASKS).sort()).toEqual([...APPEAL_ACTIONS].sort())
  })

  it('answers every combination of action, role, stage and stay as the table says', () => {
    for (const { action, role, at } of EVERY)
      expect({ action, role, at, said: said(contest(at, action, GIVEN, { role, level: 'case', is_lead: true })) }).toEqual({
        action,
        role,
        at,
        said: expected(action, role, at),
      })
  })

  it('requires exactly what the table says', () => {
    for (const { action, role, at } of EVERY) {
      if (expected(action, role, at).startsWith('workflow/')) continue
      const asks = ASKS[action]
      const bare = contest(at, action, {}, { role, level: 'case', is_lead: false })
      expect({ action, at, said: said(bare) }).toEqual({
        action,
        at,
        said: asks === 'nothing' ? expected(action, role, at) : `workflow/${asks}_required`,
      })
    }
  })

  it('is closed to people who do not work on the case', () => {
    for (const level of ['work', 'read', null] as const)
      for (const { action, role, at } of EVERY)
        expect(said(contest(at, action, GIVEN, { role, level, is_lead: true }))).toBe('access/forbidden')
  })

  it.each([
    ['upheld', false],
    ['dismissed', false],
    ['modified', true],
    ['revoked', true],
    ['partly_modified', true],
    ['partly_revoked', true],
  ])('decided as %s, creates an amendment: %s', (outcome, opens_amendment) => {
    const answer = contest({ stage: 'filed', stay: 'none' }, 'decide_proceeding', { outcome }, COUNSEL)
    expect(answer).toMatchObject({ to: 'decided', outcome, opens_amendment, proposes: null })
  })

  it('allows no other outcome', () => {
    for (const outcome of ['lifted', 'won', ''])
      expect(contest({ stage: 'filed', stay: 'none' }, 'decide_proceeding', { outcome }, COUNSEL)).toEqual({
        code: 'workflow/outcome_required',
        params: { action: 'decide_proceeding', outcomes: PROCEEDING_OUTCOMES },
      })
  })

  it('only proposes a pause, and only when a stay is granted until an instant', () => {
    for (const { action, at } of EVERY) {
      const answer = contest(at, action, GIVEN, COUNSEL)
      if ('code' in answer) continue
      const granted = action === 'grant_stay'
      expect(answer).toMatchObject({ proposes: granted ? 'pause' : null, until: granted ? '2026-07-06T16:00:00Z' : null })
    }
    for (const until of ['2026-07-06', '2026-07-06T16:00', 'soon'])
      expect(said(contest({ stage: 'filed', stay: 'sought' }, 'grant_stay', { until }, COUNSEL))).toBe('workflow/until_required')
  })

  it('offers exactly the actions that it would accept', () => {
    for (const role of ROLES)
      for (const at of EVERY_PROCEEDING) {
        const actor = { role, level: 'case', is_lead: false } as const
        const offers = APPEAL_ACTIONS.filter((action) => (action === 'open_proceeding') === (at === null)).map((action) => {
          const answer = contest(at, action, GIVEN, actor)
          return {
            action,
            available: !('code' in answer),
            ...('code' in answer ? { refusal: answer } : { to: answer.to }),
            overridable: false,
            needs_reason: ASKS[action] === 'reason',
            needs_until: ASKS[action] === 'until',
            ...(ASKS[action] === 'outcome' ? { outcomes: PROCEEDING_OUTCOMES } : {}),
          }
        })
        expect({ role, at, offers: availableContests(at, actor) }).toEqual({ role, at, offers })
      }
  })

  it('is live while it is being prepared or is filed', () => {
    expect(PROCEEDING_STAGES.filter(isLive)).toEqual(['preparing', 'filed'])
  })
})
