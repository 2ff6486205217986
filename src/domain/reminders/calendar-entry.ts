import type { Locale } from '../catalogue/locale.js'
import { sayCode } from '../catalogue/say.js'
import { printableLine } from '../letters/printable.js'
import { type Day, type Instant, instantOf, textOf, type Zone } from '../time.js'
import { type ToldDeadline, whenWords } from './when-words.js'

/** A deadline as shown in an external calendar. */
export interface CalendarDeadline extends ToldDeadline {
  readonly id: string
  readonly reference: string
  readonly title: string
  readonly subject: string
  readonly status: string
  readonly due_version: number
}

/** One entry of a calendar: a whole day, or a moment. */
export interface CalendarEntry {
  readonly uid: string
  readonly sequence: number
  readonly summary: string
  readonly description: string
  readonly link: string
  readonly when: { readonly on: Day } | { readonly at: Instant }
  readonly cancelled: boolean
}

/**
 * A deadline's entry in its reader's calendar, which phones, assistants and calendar providers can read too. A restricted directive is
 * shown by reference without a subject, and a sealed one not even that: only its id, which nobody can look up, identifies the entry.
 */
export function calendarEntry(
  locale: Locale,
  deadline: CalendarDeadline,
  reader: { zone: Zone; late: boolean },
  public_url: string,
): CalendarEntry {
  const { visibility, status } = deadline
  const state = status !== 'open' ? status : reader.late ? 'late' : ''
  const words = whenWords(locale, deadline, reader.zone, reader.late)
  const reference = visibility === 'sealed' ? '' : deadline.reference
  const link = reference ? `${public_url}/directives/${reference}` : `${public_url}/calendar`
  const facts = {
    ...words,
    state,
    reference,
    link,
    sooner: endsSoonerHere(deadline, reader.zone) ? words.due_there || words.due : '',
  }
  const told = visibility === 'open' ? { ...facts, ...linesOf(deadline) } : facts
  const lines = [
    visibility === 'open' ? 'calendar_entry/directive' : '',
    'calendar_entry/when',
    words.act_by && 'calendar_entry/act_by',
    'calendar_entry/open',
  ]
  return {
    uid: `${deadline.id}@${new URL(public_url).hostname}`,
    sequence: deadline.due_version,
    summary: sayCode(locale, SUMMARIES[visibility], told),
    description: [...lines, 'calendar_entry/lags']
      .filter((code) => code !== '')
      .map((code) => sayCode(locale, code, told))
      .join('\n'),
    link,
    when: deadline.precision === 'day' ? { on: deadline.due_on } : { at: textOf(deadline.due_at) },
    cancelled: status === 'waived',
  }
}

const SUMMARIES = {
  open: 'calendar_entry/summary',
  restricted: 'calendar_entry/summary_restricted',
  sealed: 'calendar_entry/summary_sealed',
} as const

const linesOf = ({ subject, title }: CalendarDeadline) => ({ subject: printableLine(subject), title: printableLine(title) })

// Without this, a reader west of the agency would see a whole day that extends into an evening when it is already too late.
function endsSoonerHere({ precision, due_on, due_at }: CalendarDeadline, zone: Zone): boolean {
  return precision === 'day' && instantOf(due_at).toZonedDateTimeISO(zone).toPlainDate().toString() <= due_on
}
