import { ofRecords } from '../../../test/builders/records.js'
import {
  ABILITIES,
  abilitiesOf,
  can,
  LEVELS,
  type Level,
  levelOf,
  maySee,
  type RecordKind,
  SIGHT,
  type Standing,
  VISIBILITIES,
} from './policy.js'
import { RECORD_CLASSES } from './record-class.js'
import { ROLES, type Role } from './role.js'

const NOW = '2026-07-03T21:40:00.000Z'
const JUST_BEFORE = '2026-07-03T21:39:59.999Z'
const JUST_AFTER = '2026-07-03T21:40:00.001Z'

const standing = (given: Partial<Standing>): Standing => ({
  role: 'contributor',
  visibility: 'restricted',
  grants: [],
  walled: false,
  now: NOW,
  ...given,
})
const grant = (level: Level, from = '2026-07-01T00:00:00Z', until: string | null = null) => ({ level, from, until })

// Written by hand, not derived from the policy's table. A person who works on the case sees every record, so `case` has no column.
const READ_AND_WORK: Record<string, readonly [read: string, work: string]> = {
  ...ofRecords('upper'),
  directive: ['always', 'always'],
  deadline: ['always', 'always'],
  assignment: ['always', 'always'],
  task: ['always', 'own'],
  measure: ['always', 'own'],
  document: ['fact', 'own and fact'],
  comment: ['fact', 'never'],
  event_line: ['fact', 'never'],
  receipt: ['always', 'never'],
  proceeding: ['always', 'never'],
  contact: ['always', 'never'],
  contact_note: ['never', 'never'],
  ground: ['always', 'never'],
  notification: ['always', 'own'],
  demand: ['always', 'never'],
  obligation: ['always', 'never'],
  evidence: ['always', 'own'],
  release: ['always', 'own'],
  measure_dependency: ['always', 'never'],
  authenticity_check: ['always', 'never'],
  switch_call: ['always', 'own'],
  decision: ['always', 'never'],
  letter: ['sent', 'never'],
  letter_draft: ['never', 'never'],
  reading: ['never', 'never'],
  scope: ['never', 'never'],
  option: ['never', 'never'],
  breach: ['never', 'never'],
  guard_override: ['never', 'never'],
  question: ['fact', 'never'],
  modification: ['fact', 'never'],
  reopening: ['always', 'own'],
  reminder: ['never', 'never'],
  hold: ['never', 'never'],
  hold_count: ['always', 'never'],
  notice: ['never', 'never'],
  member: ['never', 'never'],
  playbook_item: ['never', 'never'],
  event_body: ['never', 'never'],
}

const RECORDS = [undefined, ...RECORD_CLASSES].flatMap((recordClass) =>
  [undefined, true, false].flatMap((own) => [undefined, true, false].map((sent) => ({ class: recordClass, own, sent }))),
)

function written(cell: string, record: (typeof RECORDS)[number]): boolean {
  if (record.class && record.class !== 'fact') return false
  if (cell === 'fact') return record.class === 'fact'
  if (cell === 'own and fact') return record.own === true && record.class === 'fact'
  if (cell === 'own') return record.own === true
  if (cell === 'sent') return record.sent === true
  return cell === 'always'
}

describe('what a level can see', () => {
  it('is defined for every kind of record', () => {
    expect(Object.keys(READ_AND_WORK).sort()).toEqual(Object.keys(SIGHT).sort())
  })

  it('matches the table for every kind, class, owner and letter, and is nothing without a level', () => {
    for (const kind of Object.keys(SIGHT) as RecordKind[])
      for (const record of RECORDS) {
        const [read, work] = READ_AND_WORK[kind] as readonly [string, string]
        const seen = {
          none: maySee([], kind, record),
          read: maySee(['read'], kind, record),
          work: maySee(['work'], kind, record),
        }
        expect({ kind, record, ...seen, case: maySee(['case'], kind, record) }).toEqual({
          kind,
          record,
          none: false,
          read: written(read, record),
          work: written(work, record),
          case: true,
        })
        expect(maySee(['work', 'read'], kind, record)).toBe(seen.read || seen.work)
      }
  })
})

describe('the levels of a person', () => {
  const BY_ROLE: Record<Role, Record<'open' | 'restricted' | 'sealed', readonly Level[]>> = {
    administrator: { open: [], restricted: [], sealed: [] },
    counsel: { open: ['case'], restricted: [], sealed: [] },
    lead_counsel: { open: ['case'], restricted: [], sealed: [] },
    contributor: { open: [], restricted: [], sealed: [] },
    executive: { open: ['read'], restricted: [], sealed: [] },
    auditor: { open: [], restricted: [], sealed: [] },
    guest: { open: [], restricted: [], sealed: [] },
  }

  it('come from the role only if the directive is open: no role, not even executive, gives access to a sealed directive by itself', () => {
    expect(Object.keys(BY_ROLE).sort()).toEqual([...ROLES].sort())
    for (const role of ROLES)
      for (const visibility of VISIBILITIES)
        expect({ role, visibility, levels: levelOf(standing({ role, visibility })) }).toEqual({
          role,
          visibility,
          levels: BY_ROLE[role][visibility],
        })
  })

  it('come from membership on any directive, for every role except administrator', () => {
    for (const role of ROLES)
      for (const visibility of ['restricted', 'sealed'] as const)
        for (const level of LEVELS)
          expect({
            role,
            level,
            levels: levelOf(standing({ role, visibility, grants: [grant(level, '2026-07-01T00:00:00Z', JUST_AFTER)] })),
          }).toEqual({
            role,
            level,
            levels: role === 'administrator' ? [] : [level],
          })
  })

  it('come, for a guest, only from a grant with an end date', () => {
    expect(levelOf(standing({ role: 'guest', grants: [grant('case')] }))).toEqual([])
    expect(levelOf(standing({ role: 'guest', grants: [grant('case', '2026-07-01T00:00:00Z', NOW)] }))).toEqual([])
    expect(levelOf(standing({ role: 'counsel', grants: [grant('case')] }))).toEqual(['case'])
  })

  it('end at an ethical wall, whatever the role and the grants', () => {
    for (const role of ROLES)
      for (const visibility of VISIBILITIES)
        expect(levelOf(standing({ role, visibility, walled: true, grants: LEVELS.map((level) => grant(level)) }))).toEqual([])
  })

  it.each([
    ['starts this instant', NOW, null, ['work']],
    ['starts just after', JUST_AFTER, null, []],
    ['ended this instant', '2026-07-01T00:00:00Z', NOW, []],
    ['ends just after', '2026-07-01T00:00:00Z', JUST_AFTER, ['work']],
    ['ended before', '2026-07-01T00:00:00Z', JUST_BEFORE, []],
    ['was ended at the instant it began', NOW, NOW, []],
    ['starts this instant, with another offset', '2026-07-03T17:40:00-04:00', null, ['work']],
  ])('treat a grant that %s as a half-open interval', (_, from, until, levels) => {
    expect(levelOf(standing({ grants: [grant('work', from, until)] }))).toEqual(levels)
  })

  it('amount to access to the whole case if any grant or role gives it, and otherwise add up', () => {
    expect(levelOf(standing({ grants: [grant('read'), grant('case'), grant('work')] }))).toEqual(['case'])
    expect(levelOf(standing({ grants: [grant('read'), grant('work'), grant('read')] }))).toEqual(['work', 'read'])
    expect(levelOf(standing({ role: 'executive', visibility: 'open', grants: [grant('work')] }))).toEqual(['work', 'read'])
    expect(levelOf(standing({ role: 'counsel', visibility: 'open', grants: [grant('read')] }))).toEqual(['case'])
  })
})

describe('what a role is allowed to do', () => {
  const WRITTEN: Record<string, string> = {
    'person.manage': 'administrator',
    'settings.manage': 'administrator',
    'access.approve': 'lead_counsel',
    'access.see': 'administrator lead_counsel',
    'agency.manage': 'administrator counsel lead_counsel',
    'contact.verify': 'counsel lead_counsel',
    'directive.open': 'counsel lead_counsel contributor',
    'directive.act': 'counsel lead_counsel',
    'directive.edit': 'counsel lead_counsel',
    'directive.comment': 'counsel lead_counsel guest',
    'contact.record': 'counsel lead_counsel guest',
    'proceeding.act': 'counsel lead_counsel',
    'letter.draft': 'counsel lead_counsel guest',
    'letter.approve': 'counsel lead_counsel',
    'letter.send': 'counsel lead_counsel',
    'member.manage': 'counsel lead_counsel',
    'deadline.manage': 'counsel lead_counsel',
    'calendar.manage': 'counsel lead_counsel',
    'rule.manage': 'counsel lead_counsel',
    'playbook.manage': 'counsel lead_counsel',
    'scope_list.manage': 'administrator counsel lead_counsel',
    'readiness.read': 'administrator counsel lead_counsel contributor executive auditor',
    'switch.read': 'administrator counsel lead_counsel',
    'switch.manage': 'administrator lead_counsel',
    'task.complete': 'counsel lead_counsel contributor guest',
    'overview.read': 'counsel lead_counsel executive',
  }

  it('matches the table for every ability and role', () => {
    const abilities = Object.keys(ABILITIES) as (keyof typeof ABILITIES)[]
    expect(
      Object.fromEntries(abilities.map((ability) => [ability, ROLES.filter((role) => can(role, ability)).join(' ')])),
    ).toEqual(WRITTEN)
    for (const role of ROLES) expect(abilitiesOf(role).sort()).toEqual(abilities.filter((ability) => can(role, ability)).sort())
  })
})
