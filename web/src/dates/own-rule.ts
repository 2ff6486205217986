import { type TriggerKind } from '../api/types.js'
import { words } from '../words/words.js'
import { type Counting, type CountingErrors, countingOf, periodOf, UNCOUNTED } from './counting.js'
import type { Formula } from './formula.js'
import type { RuleBody } from './rule-body.js'

const say = words.datesRules.form

/** One of the two parts of a formula, while it is being filled in. */
export interface Part {
  kind: 'period' | 'before'
  from: TriggerKind | null
  counting: Counting
}

/** A custom rule while it is being filled in. */
export interface OwnRule {
  id: string
  title: string
  act: string
  citation: string
  jurisdiction: string
  shape: 'one' | 'earlier'
  first: Part
  second: Part
  lapsed_counts: boolean
  /** A formula that this form cannot express: kept unchanged, never forced into the form's shape. */
  kept: Formula | null
  calendar: string
  zone: 'agency' | 'recipient' | 'named'
  zone_named: string
  satisfied_by: string
  valid_from: string | null
  valid_to: string | null
  check: 'checked' | 'to_confirm'
  address: string
  passage: string
  read_on: string | null
  why: string
  outer_limit: boolean
  note: string
  change_note: string
}

const NO_PART: Part = { kind: 'period', from: null, counting: UNCOUNTED }

export const NEW_RULE: OwnRule = {
  id: '',
  title: '',
  act: '',
  citation: '',
  jurisdiction: '',
  shape: 'one',
  first: NO_PART,
  second: NO_PART,
  lapsed_counts: false,
  kept: null,
  calendar: '',
  zone: 'agency',
  zone_named: '',
  satisfied_by: 'received',
  valid_from: null,
  valid_to: null,
  check: 'to_confirm',
  address: '',
  passage: '',
  read_on: null,
  why: '',
  outer_limit: false,
  note: '',
  change_note: '',
}

export interface ReadFormula {
  formula: Formula | null
  /** For the first and the second part. */
  errors: [CountingErrors, CountingErrors]
  needs: string[]
}

/** The formula that the form describes, or what it still needs. */
export function formulaOf({ kept, shape, first, second, lapsed_counts }: OwnRule): ReadFormula {
  if (kept) return { formula: kept, errors: [{}, {}], needs: [] }
  const one = readPart(first, words.dates.needs.start)
  if (shape === 'one') return { formula: one.formula, errors: [one.errors, {}], needs: one.needs }
  const other = readPart(second, words.dates.needs.trigger)
  const parts = one.formula && other.formula ? [one.formula, other.formula] : null
  return {
    formula: parts && { earlier_of: parts, ...(lapsed_counts ? { lapsed: 'counted' as const } : {}) },
    errors: [one.errors, other.errors],
    needs: [...new Set([...one.needs, ...other.needs])],
  }
}

function readPart({ kind, from, counting }: Part, unstarted: string) {
  const starts = from ? [] : [unstarted]
  if (kind === 'before') return { formula: from && { before: from }, errors: {}, needs: starts }
  const { period, errors, needs } = periodOf(counting)
  return { formula: from && period && { from, period }, errors, needs: [...needs, ...starts] }
}

/** The form's values for an existing rule, to change or copy it. */
export function ownRuleOf(rule: RuleBody): OwnRule {
  const { check, formula } = rule
  const parts = partsOf(formula)
  return {
    ...NEW_RULE,
    id: rule.id,
    title: rule.title,
    act: rule.act,
    citation: rule.citation,
    jurisdiction: rule.jurisdiction,
    shape: parts?.length === 2 ? 'earlier' : 'one',
    first: parts?.[0] ?? NO_PART,
    second: parts?.[1] ?? NO_PART,
    lapsed_counts: 'earlier_of' in formula && formula.lapsed === 'counted',
    kept: parts ? null : formula,
    calendar: rule.calendar,
    zone: typeof rule.zone === 'object' ? 'named' : rule.zone,
    zone_named: typeof rule.zone === 'object' ? rule.zone.named : '',
    satisfied_by: rule.satisfied_by,
    valid_from: rule.valid_from,
    valid_to: rule.valid_to,
    check: check.status,
    address: check.address ?? '',
    passage: check.status === 'checked' ? check.passage : '',
    read_on: check.status === 'checked' ? check.read_on : null,
    why: check.status === 'to_confirm' ? check.why : '',
    outer_limit: rule.outer_limit,
    note: rule.note ?? '',
  }
}

/** The form's values for a copy of a rule. The original was verified against its source; the copy has not been verified yet. */
export const likeRule = (rule: RuleBody): OwnRule => ({
  ...ownRuleOf(rule),
  id: '',
  title: '',
  check: 'to_confirm',
  passage: '',
  read_on: null,
  why: '',
})

/** The parts that the form can show; null if the formula has others. */
function partsOf(formula: Formula): [Part] | [Part, Part] | null {
  if ('from' in formula && 'period' in formula) return [partOf(formula)]
  if (!('earlier_of' in formula) || formula.earlier_of.length !== 2) return null
  const [first, second] = formula.earlier_of as [Formula, Formula]
  if (!('from' in first && 'period' in first)) return null
  if ('before' in second) return [partOf(first), { kind: 'before', from: second.before, counting: UNCOUNTED }]
  return 'from' in second && 'period' in second ? [partOf(first), partOf(second)] : null
}

const partOf = ({ from, period }: Extract<Formula, { from: TriggerKind; period: unknown }>): Part => ({
  kind: 'period',
  from,
  counting: countingOf(period),
})

/** The rule as the API takes it. @param before the fields of the changed rule that the form does not show */
export function ruleOf(own: OwnRule, formula: Formula, before: RuleBody | null): RuleBody {
  const address = own.address.trim()
  return {
    other_readings: before?.other_readings ?? [],
    recurs: before?.recurs ?? null,
    id: own.id,
    title: own.title,
    act: own.act,
    citation: own.citation,
    jurisdiction: own.jurisdiction,
    satisfied_by: own.satisfied_by,
    formula,
    zone: own.zone === 'named' ? { named: own.zone_named } : own.zone,
    calendar: own.calendar,
    valid_from: own.valid_from,
    valid_to: own.valid_to,
    check:
      own.check === 'checked'
        ? { status: 'checked', address, passage: own.passage, read_on: own.read_on ?? '' }
        : { status: 'to_confirm', address: address || null, why: own.why },
    outer_limit: own.outer_limit,
    note: own.note.trim() || null,
  }
}

/** 'Petition to quash (CID)' → 'petition-to-quash-cid' */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')

const isEmpty = (text: string | null) => text === null || text.trim() === ''
const required = (text: string | null) => (isEmpty(text) ? words.problems.required : null)

/** Client-side checks for each field; the server is stricter. */
export const CHECKS = {
  title: required,
  act: required,
  citation: required,
  id: (id: string) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80 ? null : say.id_wrong),
  jurisdiction: (text: string) => (/^(EU|INT|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/.test(text) ? null : say.jurisdiction_wrong),
  calendar: required,
  zone_named: (zone: string, { zone: kind }: OwnRule) => (kind === 'named' ? required(zone) : null),
  valid_to: (to: string | null, { valid_from }: OwnRule) => (to && valid_from && to < valid_from ? say.valid_order : null),
  address: (text: string, { check }: OwnRule) => (check === 'checked' ? required(text) : null),
  passage: (text: string, { check }: OwnRule) => (check === 'checked' ? required(text) : null),
  read_on: (day: string | null, { check }: OwnRule) => (check === 'checked' ? required(day) : null),
  why: (text: string, { check }: OwnRule) => (check === 'to_confirm' ? required(text) : null),
}
