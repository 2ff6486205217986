import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mulberry } from '../harness/random.js'
import { startOfDay } from './naive-place.js'
import { stepDay } from './wall-calendar.js'
import type { Dates, Example, HolidayList, Refusal } from './wire.js'

/** The examples and calendars that are stored beside the project. */
const SHARED = join(__dirname, '..', '..', '..', 'shared', 'deadlines')

export const sharedIsHere = existsSync(join(SHARED, 'vectors.json'))

export const sharedExamples = (): Example[] => JSON.parse(readFileSync(join(SHARED, 'vectors.json'), 'utf8'))

export const ownExamples = (): Example[] => JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8'))

/** A list of days, so that the engine's calendar is made of exactly the same days. */
export interface ListedDays extends HolidayList {
  readonly days: ReadonlySet<string>
}

export type ListedCalendars = (calendarId: string) => ListedDays | null

/** A handwritten list of days. It covers the whole years from its first day to its last. */
export function holidayList(days: readonly string[]): ListedDays {
  const years = days.map((day) => Number(day.slice(0, 4)))
  return listOf(new Set(days), Math.min(...years), Math.max(...years))
}

function listOf(days: ReadonlySet<string>, from: number, until: number): ListedDays {
  return { from, until, days, isHoliday: (day) => days.has(day) }
}

/** The union of two lists: a holiday in either is a holiday, and it covers the years that both cover. */
function union(one: ListedDays, other: ListedDays): ListedDays {
  return listOf(new Set([...one.days, ...other.days]), Math.max(one.from, other.from), Math.min(one.until, other.until))
}

/** The same list, but it only covers the years up to a given one. */
export const until = (list: ListedDays, year: number): ListedDays => listOf(list.days, list.from, year)

/** Calendars from lists of days by id. US-FED+DC+MA is the union of US-FED+DC and US-FED+MA if MA has no separate list. */
export function holidayLists(daysById: Record<string, readonly string[]>): ListedCalendars {
  const known = new Map(Object.entries(daysById).map(([id, days]) => [id, holidayList(days)]))
  const find = (id: string): ListedDays | null => {
    const whole = known.get(id)
    if (whole !== undefined) return whole
    const [base, ...parts] = id.split('+')
    const lists = parts.map((part) => known.get(`${base}+${part}`) ?? known.get(part) ?? null)
    const found = [known.get(base ?? '') ?? null, ...lists]
    const list = found.includes(null) || parts.length === 0 ? null : (found as ListedDays[]).reduce(union)
    if (list !== null) known.set(id, list)
    return list
  }
  return find
}

/** When an example is satisfied: for a bare date, at the end of that day; for an instant, at that instant. */
export function meets(answer: Dates | Refusal, { expectedDue, timezone }: Example): boolean {
  if ('error' in answer) return false
  if (expectedDue.includes('T')) return Date.parse(answer.dueAt) === Date.parse(expectedDue)
  return answer.dueOn === expectedDue && Date.parse(answer.dueAt) === startOfDay(stepDay(expectedDue, 1), timezone)
}

/**
 * The lists of ../shared/deadlines/calendars.json and those that it lacks: US-FED before 2007, AU, and the blocks of days that
 * only its README describes (JP-YE, ZA-CCMA).
 */
export function exampleCalendars(): ListedCalendars {
  const own = JSON.parse(readFileSync(join(__dirname, 'example-calendars.json'), 'utf8'))
  const { _note, ...shared } = sharedIsHere ? JSON.parse(readFileSync(join(SHARED, 'calendars.json'), 'utf8')) : { _note: '' }
  return holidayLists({ ...shared, ...own, DENSE: denseHolidays() })
}

/** A fictional calendar: one day in seven is a holiday, including weekends, in runs, so that every roll has something to skip. */
function denseHolidays(): string[] {
  const random = mulberry(7)
  const days: string[] = []
  for (let day = '2012-01-01'; day < '2031-01-01'; day = stepDay(day, 1)) {
    if (days.at(-1) === stepDay(day, -1) ? random() < 0.45 : random() < 0.09) days.push(day)
  }
  return ['2012-01-01', ...days, '2030-12-31']
}
