import { RECORD_SIGHT } from '../records.js'
import { compareInstants, type Instant } from '../time.js'
import type { RecordClass } from './record-class.js'
import type { Role } from './role.js'

// The upper of the two access locks: what the application allows. The lower one, row-level security, is written independently.

/** How much of a directive a person sees: the whole case, their own work, or facts and decisions. */
export const LEVELS = ['case', 'work', 'read'] as const
export type Level = (typeof LEVELS)[number]

/** Whether a role alone gives access (`open`), or only membership does; `sealed` also hides the directive from the audit. */
export const VISIBILITIES = ['open', 'restricted', 'sealed'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/**
 * What makes a record of a kind visible: nothing more (`yes`), being marked as fact (`fact`), having been sent (`sent`),
 * belonging to the person (`own`), belonging to them and being marked as fact (`own_fact`), or nothing at all (`no`).
 */
type Sight = 'yes' | 'fact' | 'sent' | 'own' | 'own_fact' | 'no'

/**
 * What each level sees of each kind of record (records with separate codes are declared in `records.ts`). Only `case` sees a
 * privileged class.
 */
export const SIGHT = {
  ...RECORD_SIGHT,
  directive: { case: 'yes', read: 'yes', work: 'yes' },
  deadline: { case: 'yes', read: 'yes', work: 'yes' },
  document: { case: 'yes', read: 'fact', work: 'own_fact' },
  proceeding: { case: 'yes', read: 'yes', work: 'no' },
  contact_note: { case: 'yes', read: 'no', work: 'no' },
  demand: { case: 'yes', read: 'yes', work: 'no' },
  obligation: { case: 'yes', read: 'yes', work: 'no' },
  measure_dependency: { case: 'yes', read: 'yes', work: 'no' },
  authenticity_check: { case: 'yes', read: 'yes', work: 'no' },
  switch_call: { case: 'yes', read: 'yes', work: 'own' },
  event_line: { case: 'yes', read: 'fact', work: 'no' },
  letter_draft: { case: 'yes', read: 'no', work: 'no' },
  reminder: { case: 'yes', read: 'no', work: 'no' },
  reading: { case: 'yes', read: 'no', work: 'no' },
  guard_override: { case: 'yes', read: 'no', work: 'no' },
  question: { case: 'yes', read: 'fact', work: 'no' },
  modification: { case: 'yes', read: 'fact', work: 'no' },
  reopening: { case: 'yes', read: 'yes', work: 'own' },
  playbook_item: { case: 'yes', read: 'no', work: 'no' },
  hold_count: { case: 'yes', read: 'yes', work: 'no' },
  event_body: { case: 'yes', read: 'no', work: 'no' },
} as const satisfies Record<string, Record<Level, Sight>>

export type RecordKind = keyof typeof SIGHT

/**
 * What is known about a record. Anything not stated counts as false: an undeclared class is not a fact, an undeclared owner is
 * someone else.
 */
export interface RecordFacts {
  readonly class?: RecordClass
  readonly own?: boolean
  readonly sent?: boolean
}

/** Whether a person with these levels sees a record of this kind. */
export function maySee(levels: readonly Level[], kind: RecordKind, record: RecordFacts = {}): boolean {
  return levels.some((level) => {
    const privileged = record.class !== undefined && record.class !== 'fact'
    return (level === 'case' || !privileged) && opens(SIGHT[kind][level], record)
  })
}

function opens(sight: Sight, record: RecordFacts): boolean {
  switch (sight) {
    case 'yes':
      return true
    case 'fact':
      return record.class === 'fact'
    case 'sent':
      return record.sent === true
    case 'own':
      return record.own === true
    case 'own_fact':
      return record.own === true && record.class === 'fact'
    case 'no':
      return false
  }
}

/** What a role gives by itself on an open directive, and whether a person of this role can be a member at all. */
const STANDING: Record<Role, { readonly open: Level | null; readonly member: boolean }> = {
  administrator: { open: null, member: false },
  counsel: { open: 'case', member: true },
  lead_counsel: { open: 'case', member: true },
  contributor: { open: null, member: true },
  executive: { open: 'read', member: true },
  auditor: { open: null, member: true },
  guest: { open: null, member: true },
}

/** Whether a person of this role can be made a member of a directive. */
export const mayBeMember = (role: Role): boolean => STANDING[role].member

/** A level given to a person, from `from` (inclusive) to `until` (exclusive); without `until` it has no end. */
export interface Grant {
  readonly level: Level
  readonly from: Instant
  readonly until: Instant | null
}

export interface Standing {
  readonly role: Role
  readonly visibility: Visibility
  readonly grants: readonly Grant[]
  /** Whether an ethical wall excludes the person from this directive. It overrides the role and every grant. */
  readonly walled: boolean
  readonly now: Instant
}

/**
 * The levels that a person holds on a directive. With none, the directive does not exist for them.
 * `case` includes the others; `work` and `read` add up. A guest's grant must have an end, or it does not count.
 */
export function levelOf({ role, visibility, grants, walled, now }: Standing): Level[] {
  if (walled) return []
  const { open, member } = STANDING[role]
  const counts = (grant: Grant) => member && (role !== 'guest' || grant.until !== null) && runs(grant, now)
  const held = new Set(grants.filter(counts).map((grant) => grant.level))
  if (open && visibility === 'open') held.add(open)
  return held.has('case') ? ['case'] : LEVELS.filter((level) => held.has(level))
}

function runs(grant: Grant, now: Instant): boolean {
  return compareInstants(grant.from, now) <= 0 && (grant.until === null || compareInstants(now, grant.until) < 0)
}

const only = (...roles: Role[]): readonly Role[] => roles
const counsel = only('counsel', 'lead_counsel')

/** What each role may do in general. The person's level decides on which directives. */
export const ABILITIES = {
  'person.manage': only('administrator'),
  'access.see': only('administrator', 'lead_counsel'),
  'access.approve': only('lead_counsel'),
  'settings.manage': only('administrator'),
  'agency.manage': only('administrator', ...counsel),
  'contact.verify': counsel,
  'directive.open': only(...counsel, 'contributor'),
  'directive.act': counsel,
  'directive.edit': counsel,
  'directive.comment': only(...counsel, 'guest'),
  'contact.record': only(...counsel, 'guest'),
  'proceeding.act': counsel,
  'letter.draft': only(...counsel, 'guest'),
  'letter.approve': counsel,
  'letter.send': counsel,
  'member.manage': counsel,
  'deadline.manage': counsel,
  'calendar.manage': counsel,
  'rule.manage': counsel,
  'playbook.manage': counsel,
  'scope_list.manage': only('administrator', ...counsel),
  'readiness.read': only('administrator', ...counsel, 'contributor', 'executive', 'auditor'),
  'switch.read': only('administrator', ...counsel),
  'switch.manage': only('administrator', 'lead_counsel'),
  'task.complete': only(...counsel, 'contributor', 'guest'),
  'overview.read': only('executive', ...counsel),
}

export type Ability = keyof typeof ABILITIES

/** Whether the role may do this in general. */
export function can(role: Role, ability: Ability): boolean {
  return ABILITIES[ability].includes(role)
}

/** Everything that the role may do. */
export function abilitiesOf(role: Role): Ability[] {
  return (Object.keys(ABILITIES) as Ability[]).filter((ability) => can(role, ability))
}
