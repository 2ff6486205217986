import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dates, Example, HolidayList, HolidayLists, Refusal } from './wire.js'

/** The examples and calendars that are kept beside the project. */
const SHARED = join(__dirname, '..', '..', '..', 'shared', 'deadlines')

export const sharedIsHere = existsSync(join(SHARED, 'vectors.json'))

export const sharedExamples = (): Example[] => JSON.parse(readFileSync(join(SHARED, 'vectors.json'), 'utf8'))

export const ownExamples = (): Example[] => JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8'))

/** A list of days by hand. It answers for the whole years from its first day to its last. */
export function holidayList(days: readonly string[]): HolidayList {
  const set = new Set(days)
  const years = days.map((day) => Number(day.slice(0, 4)))
  return { from: Math.min(...years), until: Math.max(...years), isHoliday: (day) => set.has(day) }
}

/** Two lists as one: a holiday of either is one, and it answers where both do. */
function union(one: HolidayList, other: HolidayList): HolidayList {
  return {
    from: Math.max(one.from, other.from),
    until: Math.min(one.until, other.until),
    isHoliday: (day) => one.isHoliday(day) || other.isHoliday(day),
  }
}

/** Calendars out of lists of days by id. US-FED+DC+MA is the union of US-FED+DC and US-FED+MA where MA has no list of its own. */
export function holidayLists(daysById: Record<string, readonly string[]>): HolidayLists {
  const known = new Map(Object.entries(daysById).map(([id, days]) => [id, holidayList(days)]))
  const find = (id: string): HolidayList | null => {
    const whole = known.get(id)
    if (whole !== undefined) return whole
    const [base, ...parts] = id.split('+')
    const lists = parts.map((part) => known.get(`${base}+${part}`) ?? known.get(part) ?? null)
    const found = [known.get(base ?? '') ?? null, ...lists]
    const list = found.includes(null) || parts.length === 0 ? null : (found as HolidayList[]).reduce(union)
    if (list !== null) known.set(id, list)
    return list
  }
  return find
}

/** How an example is met: a bare date by the last day, an instant by the instant. */
export function meets(answer: Dates | Refusal, expected: string): boolean {
  if ('error' in answer) return false
  return expected.includes('T') ? Date.parse(answer.dueAt) === Date.parse(expected) : answer.dueOn === expected
}

/**
 * The lists of ../shared/deadlines/calendars.json and those that it lacks: US-FED before 2007, AU, and the blocks of days that
 * the README only describes (JP-YE, ZA-CCMA).
 */
export function exampleCalendars(): HolidayLists {
  const own = JSON.parse(readFileSync(join(__dirname, 'example-calendars.json'), 'utf8'))
  const { _note, ...shared } = sharedIsHere ? JSON.parse(readFileSync(join(SHARED, 'calendars.json'), 'utf8')) : { _note: '' }
  return holidayLists({ ...shared, ...own })
}
