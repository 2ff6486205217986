import { type Due } from '../api/types.js'
import { clock, dayOf, wordFor, words } from '../words/words.js'
import { addDays, wallOf } from './zone.js'

/** A day as the reader's locale writes it. */
function written(
  day: string,
  parts: { weekday?: 'short' | 'long'; day?: false; month: 'short' | 'long'; year?: boolean },
): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const months = parts.month === 'short' ? words.moment_month_short : words.moment_month
  return dayOf({
    ...(parts.weekday ? { weekday: weekdayName(day, parts.weekday) } : {}),
    ...(parts.day === false ? {} : { day: date }),
    month: wordFor(months, String(month)),
    ...(parts.year ? { year } : {}),
  })
}

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** 'Mon' or 'Monday' */
export function weekdayName(day: string, length: 'short' | 'long'): string {
  const at = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
  return length === 'short' ? wordFor(words.moment_weekday, String(at + 1)) : words.weekday[WEEK[at]!]
}

/** '12 Jun', with the year if it differs from the year of `today`. */
export function dayMonth(day: string, today: string): string {
  return written(day, { month: 'short', year: day.slice(0, 4) !== today.slice(0, 4) })
}

/** 'Fri 12 Jun' */
export function weekdayDay(day: string, today: string): string {
  return written(day, { weekday: 'short', month: 'short', year: day.slice(0, 4) !== today.slice(0, 4) })
}

/** 'Friday 12 June' */
export function longDay(day: string): string {
  return written(day, { weekday: 'long', month: 'long' })
}

/** '12 June 2026' */
export function fullDay(day: string): string {
  return written(day, { month: 'long', year: true })
}

/** 'Fri 12': to tell a few days apart. */
export const weekdayDate = (day: string): string => `${weekdayName(day, 'short')} ${Number(day.slice(8))}`

/** 'Mon 6 July 2026': a calculated date always includes its year. */
export const dayInFull = (day: string): string => written(day, { weekday: 'short', month: 'long', year: true })

/** 'Monday 6 July 2026' */
export const longDayInFull = (day: string): string => written(day, { weekday: 'long', month: 'long', year: true })

/** '6 July', in any year */
export const dayOfYear = (day: string): string => written(day, { month: 'long' })

/** 'July 2026' */
export const monthOfYear = (day: string): string => written(day, { day: false, month: 'long', year: true })

export const todayIn = (now: number, zone: string): string => wallOf(now, zone).day

/** '23:59 Fri 12 Jun' in a zone. */
export function momentIn(at: string, zone: string, now: number): string {
  const wall = wallOf(Date.parse(at), zone)
  return words.time.timeDay({ clock: clock(wall.time), day: weekdayDay(wall.day, todayIn(now, zone)) })
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
  return words.time.dayTime({ day: nearDay(wall.day, todayIn(now, zone)), clock: clock(wall.time) })
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
 * The time left, or how long something is overdue: '3 h 18 min', '2 days overdue'. To the minute while it is near, so that it
 * agrees with the clock; otherwise in days of the office's calendar.
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
  return wall.day === today ? clock(wall.time) : dayMonth(wall.day, today)
}
