import { readFileSync } from 'node:fs'
import type { Calendar } from '../domain/deadlines/calendar.js'
import { Refused } from '../domain/errors.js'
import { shippedCalendars } from './calendars/read-calendars.js'
import { answerQuestion } from './questions.js'

/**
 * Answers the questions in a file, or on standard input: one or an array, as JSON. The answers go to standard
 * output as an array, in the same order, using the calendars of this release.
 * @returns the exit code: 1 if any question had no answer, 2 if the input is not JSON
 */
export function deadlinesCompute(file: string | null): number {
  let input: unknown
  try {
    input = JSON.parse(readFileSync(file ?? 0, 'utf8'))
  } catch (error) {
    process.stderr.write(`The questions could not be read: ${(error as Error).message}\n`)
    return 2
  }
  const answers = (Array.isArray(input) ? input : [input]).map((question) => answerQuestion(question, shippedCalendar))
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`)
  return answers.some((answer) => 'error' in answer) ? 1 : 0
}

/** A calendar of this release. Throws `deadline/unknown_calendar`. */
export function shippedCalendar(id: string): Calendar {
  const calendar = shippedCalendars().named(id)
  if ('code' in calendar) throw new Refused(calendar.code, calendar.params)
  return calendar
}
