import { type Due } from '../api/types.js'
import { words } from '../words/words.js'
import { addDays, wallOf } from './zone.js'

const LANGUAGE = 'en-GB'
const formats = new Map<string, Intl.DateTimeFormat>()

function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const kept = formats.get(name)
  if (kept) return kept
  const made = new Intl.DateTimeFormat(LANGUAGE, options)
  formats.set(name, made)
  return made
}

const asDate = (day: string) => new Date(`${day}T12:00:00Z`)
const short = (at: Date | number, options: Intl.DateTimeFormatOptions, name: string) =>
  format(name, options)
    .format(at)
    .replaceAll(',', '')
    .replace(/\bSept\b/, 'Sep')

/** '12 Jun', with the year if it differs from the year of `today`. */
export function dayMonth(day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  return short(asDate(day), { timeZone: 'UTC', day: 'numeric', month: 'short', ...year }, `dm${'year' in year}`)
}

/** 'Fri 12 Jun' */
export function weekdayDay(day: string, today: string): string {
  return `${short(asDate(day), { timeZone: 'UTC', weekday: 'short' }, 'wd')} ${dayMonth(day, today)}`
}

/** 'Friday 12 June' */
export function longDay(day: string): string {
  return short(asDate(day), { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }, 'long')
}

/** '12 June 2026' */
export function fullDay(day: string): string {
  return short(asDate(day), { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }, 'full')
}

export const todayIn = (now: number, zone: string): string => wallOf(now, zone).day

/** '23:59 Fri 12 Jun' in a zone. */
export function momentIn(at: string, zone: string, now: number): string {
  const wall = wallOf(Date.parse(at), zone)
  return `${wall.time} ${weekdayDay(wall.day, todayIn(now, zone))}`
}

/** 'Fri 12 Jun', 'today', 'yesterday' or 'tomorrow' in a zone. */
export function nearDay(day: string, today: string): string {
  if (day === today) return words.time.today
  if (day === addDays(today, 1)) return words.time.tomorrow
  if (day === addDays(today, -1)) return words.time.yesterday
  return weekdayDay(day, today)
}

/** 'today 17:21' */
export function nearMoment(at: string, zone: string, now: number): string {
  const wall = wallOf(Date.parse(at), zone)
  return words.time.dayTime({ day: nearDay(wall.day, todayIn(now, zone)), clock: wall.time })
}

type Ends = Pick<Due, 'due_at' | 'due_zone' | 'precision'>

/**
 * Whether it ends with a day. An exact midnight is the end of the previous day: shown as 00:00, readers would take it for one day
 * later.
 */
const endsWithDay = ({ precision, due_at, due_zone }: Ends): boolean =>
  precision === 'day' || wallOf(Date.parse(due_at), due_zone).time === '00:00'

/** The last instant that is still on time: a whole day ends with its last minute, not with the first minute of the next day. */
export function lastMinute(due: Ends): number {
  return Date.parse(due.due_at) - (endsWithDay(due) ? 60_000 : 0)
}

/** '23:59 Fri 12 Jun' for a due time, in its own zone or another. */
export function dueMoment(due: Due, now: number, zone = due.due_zone): string {
  return momentIn(new Date(lastMinute(due)).toISOString(), zone, now)
}

/** 'by 23:59 Fri 12 Jun, Washington', 'by the end of Fri 12 Jun, Washington' */
export function byWhen(due: Due, now: number): string {
  if (!endsWithDay(due)) return words.time.by({ moment: words.time.atPlace({ moment: dueMoment(due, now), place: due.place }) })
  const day = due.precision === 'day' ? due.due_on : wallOf(lastMinute(due), due.due_zone).day
  return words.time.byEndOf({
    moment: words.time.atPlace({ moment: weekdayDay(day, todayIn(now, due.due_zone)), place: due.place }),
  })
}

export interface Left {
  text: string
  past: boolean
  /** Within a day, or overdue. */
  near: boolean
}

/**
 * The time left, or how long something is overdue: '3 h 18 min', '2 days past'. To the minute while it is near, so that it agrees
 * with the clock; otherwise in days of the office's calendar.
 */
export function timeLeft(due: Ends, now: number): Left {
  const end = lastMinute(due)
  const past = now >= Date.parse(due.due_at)
  const minutes = Math.max(Math.ceil((past ? now - Date.parse(due.due_at) : end - now) / 60_000), 0)
  const days = Math.abs(daysBetween(wallOf(now, due.due_zone).day, wallOf(end, due.due_zone).day))
  // Overdue items are shown in days from the first full day; future items in hours up to a day and a half.
  const isDays = past ? minutes >= 24 * 60 : minutes >= 36 * 60 && days >= 2
  const text = isDays ? words.time.days({ days: Math.max(days, 1) }) : spell(minutes)
  return { text: past ? words.time.past({ text }) : text, past, near: past || minutes < 24 * 60 }
}

/** '18 min', '3 h 18 min', '4 days' from a number of minutes. */
export function spell(minutes: number): string {
  if (minutes < 60) return words.time.minutes({ minutes })
  if (minutes < 48 * 60) return words.time.hours({ hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  return words.time.days({ days: Math.floor(minutes / (24 * 60)) })
}

interface SpanWords {
  days: (params: { count: number }) => string
  hours: (params: { count: number }) => string
  minutes: (params: { count: number }) => string
}

/** A number of minutes in full: '2 days 23 h'. */
export function spanInWords(say: SpanWords, minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const parts = [
    days > 0 ? say.days({ count: days }) : '',
    hours > 0 ? say.hours({ count: hours }) : '',
    rest > 0 || days + hours === 0 ? say.minutes({ count: rest }) : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** '2 d 3 h 5 min': in full, for narrow places. */
export const spanOf = (minutes: number): string => spanInWords(words.measures.span, minutes)

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** '17:21' for today, '12 Jun' for another day: the short form for steps and rows. */
export function shortMoment(at: string, zone: string, now: number): string {
  const wall = wallOf(Date.parse(at), zone)
  const today = todayIn(now, zone)
  return wall.day === today ? wall.time : dayMonth(wall.day, today)
}
