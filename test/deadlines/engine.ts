import { answerQuestion } from '../../src/deadlines/questions.js'
import type { Calendar } from '../../src/domain/deadlines/calendar.js'
import { Refused } from '../../src/domain/errors.js'
import type { ListedCalendars, ListedDays } from './fixtures.js'
import type { Answerer, Dates, Refusal } from './wire.js'

/** The engine with the same days as the second implementation, so that only the counting can differ. */
export function engineWith(lists: ListedCalendars): Answerer {
  const made = new Map<ListedDays, Calendar>()
  const calendarOf = (id: string): Calendar => {
    const list = lists(id)
    if (id !== 'none' && list === null) throw new Refused('deadline/unknown_calendar', { calendar: id })
    const calendar = (list && made.get(list)) ?? asCalendar(id, list)
    if (list !== null) made.set(list, calendar)
    return calendar
  }
  return (question) => answerQuestion(question, calendarOf)
}

function asCalendar(id: string, list: ListedDays | null): Calendar {
  return {
    id,
    version: 'test',
    years: list && { from: list.from, until: list.until },
    weekend: new Set(['saturday', 'sunday'] as const),
    days: new Map([...(list?.days ?? [])].map((day) => [day, { works: false, name: 'a holiday' }])),
    disputed: new Map(),
  }
}

/** What both must agree on: the day and the instant, or the error code. */
export function gist(answer: Dates | Refusal): string {
  return 'error' in answer ? answer.error.code : `${answer.dueOn} ${new Date(answer.dueAt).toISOString()}`
}
