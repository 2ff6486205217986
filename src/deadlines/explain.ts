import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import { recordOf } from '../directives/records.js'
import type { Locale } from '../domain/catalogue/locale.js'
import { hasWords, sayCode } from '../domain/catalogue/say.js'
import type { Calendar } from '../domain/deadlines/calendar.js'
import type { Answer } from '../domain/deadlines/compute.js'
import { dayOf, numberOf, yearOf } from '../domain/deadlines/day-number.js'
import { CalendarChanges } from '../domain/deadlines/period.js'
import type { Rule } from '../domain/deadlines/rule.js'
import { saySteps } from '../domain/deadlines/say-steps.js'
import { NO_HOLIDAYS, workingDays } from '../domain/deadlines/working-days.js'
import { Refused } from '../domain/errors.js'
import { placeOf } from '../domain/moments.js'
import type { Day } from '../domain/time.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Deadline } from './deadline.entity.js'
import type { ExplanationView } from './deadlines.schema.js'
import type { LawNow } from './laws.js'
import { rulesInForce } from './rules/rules.js'

type View = z.infer<typeof ExplanationView>

/** The explanation of a deadline's date, with the calendar version of its calculation. Throws `resource/not_found`. */
export async function explainDeadline(tx: Tx, law: LawNow, access: Access, id: string): Promise<View> {
  const row = await recordOf(tx, access.directive.id, Deadline, { id }, () => access.sees('receipt'))
  if (!row.explanation) throw new Refused('resource/not_found')
  const start = row.reckoning?.start
  const byRule = start && 'by_rule' in start ? start.by_rule : null
  const [place] = await tx.query<{ place: string }>('SELECT zone_place($1, $2) AS place', [
    row.due_zone,
    access.directive.agency_id,
  ])
  const answer: Answer = {
    ...row.explanation,
    due_on: row.due_on,
    due_at: row.due_at.toISOString(),
    due_zone: row.due_zone,
    precision: row.precision as 'day' | 'instant',
    bound: 'latest',
    safe_by: row.safe_by ?? row.due_on,
  }
  const rule = byRule ? ((await rulesInForce(tx)).find((one) => one.rule.id === byRule.rule_id)?.rule ?? null) : null
  const calendar = byRule ? law.calendarOf(byRule.calendar, byRule.calendar_version) : NO_HOLIDAYS
  return viewOf(tx.locale, answer, calendar, rule, place!.place)
}

/** An answer as shown: its sentences, its source, and the days that were counted. */
export function viewOf(locale: Locale, answer: Answer, calendar: Calendar, rule: Rule | null, place: string | null): View {
  const starts_on = startOf(answer)
  return {
    due_on: answer.due_on,
    due_at: answer.due_at,
    due_zone: answer.due_zone,
    place: placeOf(answer.due_zone, place),
    precision: answer.precision,
    bound: answer.bound,
    safe_by: answer.safe_by,
    steps: saySteps(locale, answer.steps, place),
    ambiguous: answer.ambiguous.map(({ why, ...reading }) => ({
      ...reading,
      why: hasWords(`reading/${why}`) ? sayCode(locale, `reading/${why}`) : why,
    })),
    calendar: answer.calendar,
    tzdb: answer.tzdb,
    rule: rule && ruleView(rule),
    starts_on,
    strip: stripOf(answer, calendar, starts_on),
  }
}

function ruleView({ id, title, citation, check }: Rule): NonNullable<View['rule']> {
  const isChecked = check.status === 'checked'
  return {
    id,
    title,
    citation,
    checked: isChecked,
    address: check.address,
    passage: isChecked ? check.passage : null,
    read_on: isChecked ? check.read_on : null,
    why_unchecked: isChecked ? null : check.why,
  }
}

/** The first day in the steps: the start of the period. */
function startOf({ steps }: Answer): Day | null {
  for (const step of steps) {
    if (step.code === 'starts_on') return step.on
    if (step.code === 'starts_at') return step.at.slice(0, 10)
  }
  return null
}

// Longer periods are explained by the sentences; a strip of two years would help nobody.
const LONGEST_STRIP = 100

/** The days from the start, or the last hundred, to a few after the end, as in the calendar. */
function stripOf(answer: Answer, calendar: Calendar, startsOn: Day | null): View['strip'] {
  const days = workingDays(calendar, CalendarChanges.parse({}), new Set(), () => {})
  const ends = [answer.due_on, ...answer.ambiguous.map((reading) => reading.due_on)].map(numberOf)
  const [first, last] = [
    Math.min(numberOf(startsOn ?? answer.due_on), ...ends),
    Math.max(numberOf(startsOn ?? answer.due_on), ...ends) + 3,
  ]
  const from = Math.max(first, last - LONGEST_STRIP)
  const within = (day: number) => !calendar.years || (yearOf(day) >= calendar.years.from && yearOf(day) <= calendar.years.until)
  return Array.from({ length: last - from + 1 }, (_, index) => from + index)
    .filter(within)
    .map((day) => ({ on: dayOf(day), works: days.works(day), name: days.nameOf(day) }))
}
