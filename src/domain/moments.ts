import { clockIn, dateIn } from './catalogue/dates.js'
import type { Locale } from './catalogue/locale.js'
import { say, sayCode } from './catalogue/say.js'
import { compareInstants, type Day, endOfDay, type InstantLike, instantOf, lastDayBefore, Temporal, type Zone } from './time.js'

// Common place names for zones whose last part is not a current place name.
const PLACES: Readonly<Record<Zone, string>> = {
  'America/Argentina/Buenos_Aires': 'Buenos Aires',
  'America/Bogota': 'Bogotá',
  'America/Sao_Paulo': 'São Paulo',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minh City',
  'Atlantic/Faeroe': 'Tórshavn',
  'Atlantic/Reykjavik': 'Reykjavík',
  'Europe/Kiev': 'Kyiv',
  'Etc/UTC': 'UTC',
  'Etc/GMT': 'UTC',
  GMT: 'UTC',
  'US/Eastern': 'New York',
  'US/Central': 'Chicago',
  'US/Mountain': 'Denver',
  'US/Pacific': 'Los Angeles',
}

/** A stored due time; `due_at` is exclusive. */
export interface DueMoment {
  readonly due_on: Day
  readonly due_at: InstantLike
  readonly due_zone: Zone
  readonly precision: 'day' | 'instant'
}

/**
 * The time until an instant, or since it, as a code for the catalogue. The parts are elapsed time, rounded down to the minute.
 */
export interface TimeLeft {
  readonly code: `moment/${'left' | 'past'}_${'days' | 'hours' | 'minutes'}`
  readonly params: { readonly days: number; readonly hours: number; readonly minutes: number; readonly past: boolean }
}

/** The place name for a zone: the agency's own if given ("Washington"), or the city in the zone's name. */
export function placeOf(zone: Zone, place?: string | null): string {
  if (place) return place
  return PLACES[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** '6 July 2026' */
export function sayDate(locale: Locale, day: Day): string {
  return dateIn(locale, partsOf(locale, Temporal.PlainDate.from(day)))
}

/** '15 April': a day in every year. */
export function sayDayOfYear(locale: Locale, month: number, day: number): string {
  return dateIn(locale, { day, month: sayCode(locale, `moment_month/${month}`) })
}

/** 'Mon 6 July 2026' */
export function sayWeekday(locale: Locale, day: Day): string {
  return weekdayOf(locale, Temporal.PlainDate.from(day))
}

/** 'by the end of Mon 6 July 2026, Washington' for a whole day. Never the midnight that ends it. */
export function sayDay(locale: Locale, day: Day, zone: Zone, place?: string | null): string {
  return say(locale, 'moment/by_end_of', { day: weekdayOf(locale, Temporal.PlainDate.from(day)), place: placeOf(zone, place) })
}

/** '23:59 Fri 12 June 2026, Washington': when something happened. Not for what is due: see `sayDue`. */
export function sayInstant(locale: Locale, at: InstantLike, zone: Zone, place?: string | null): string {
  return clockWords(locale, 'moment/at', at, zone, place)
}

/** 'by the end of Mon 6 July 2026, Washington', or 'by 17:00 Fri 12 June 2026, Washington' for an exact time. */
export function sayDue(locale: Locale, due: DueMoment, place?: string | null): string {
  if (due.precision === 'day') return sayDay(locale, due.due_on, due.due_zone, place)
  return sayBy(locale, 'moment/by', due.due_at, due.due_zone, place)
}

/**
 * The same end in another zone: 'before 06:00 Tue 7 July 2026, Berlin' for a whole day, 'by 23:00 …' for an exact
 * time, 'by the end of …' if the end falls on a midnight there. Null if both zones show the same.
 */
export function sayDueIn(locale: Locale, due: DueMoment, zone: Zone): string | null {
  if (isSameWall(due.due_at, due.due_zone, zone)) return null
  return sayBy(locale, due.precision === 'day' ? 'moment/before' : 'moment/by', due.due_at, zone)
}

/** When to act at the latest to be safe: 'by 17:00 Mon 6 July 2026, Washington'. Never shown as a midnight. */
export function sayActBy(locale: Locale, at: InstantLike, zone: Zone, place?: string | null): string {
  return sayBy(locale, 'moment/by', at, zone, place)
}

/** Whether two zones show the same local time at that instant. */
export function isSameWall(at: InstantLike, one: Zone, other: Zone): boolean {
  const wall = (zone: Zone) => instantOf(at).toZonedDateTimeISO(zone).toPlainDateTime().toString()
  return wall(one) === wall(other)
}

/** The time until `at`, which is exclusive, or since it. At that instant it counts as past. */
export function timeLeft(now: InstantLike, at: InstantLike): TimeLeft {
  const past = compareInstants(now, at) >= 0
  const total = Math.floor(Math.abs(instantOf(at).epochMilliseconds - instantOf(now).epochMilliseconds) / 60_000)
  const minutes = total % 60
  // Up to a day and a half is shown in hours: "1 day" is too coarse for planning an evening.
  const inDays = total >= 48 * 60
  const days = inDays ? Math.floor(total / (24 * 60)) : 0
  const hours = Math.floor(total / 60) - days * 24
  const unit = inDays ? 'days' : hours > 0 ? 'hours' : 'minutes'
  return { code: `moment/${past ? 'past' : 'left'}_${unit}`, params: { days, hours, minutes, past } }
}

/** "3 h 18 min left", "2 days overdue". */
export function sayTimeLeft(locale: Locale, now: InstantLike, at: InstantLike): string {
  const { code, params } = timeLeft(now, at)
  return sayCode(locale, code, params)
}

type ClockCode = 'moment/at' | 'moment/by' | 'moment/before'

function sayBy(locale: Locale, code: 'moment/by' | 'moment/before', end: InstantLike, zone: Zone, place?: string | null): string {
  const day = lastDayBefore(end, zone)
  if (compareInstants(endOfDay(day, zone), end) === 0) return sayDay(locale, day.toString(), zone, place)
  return clockWords(locale, code, end, zone, place)
}

function clockWords(locale: Locale, code: ClockCode, at: InstantLike, zone: Zone, place?: string | null): string {
  const wall = instantOf(at).toZonedDateTimeISO(zone)
  const time = clockIn(locale, wall.toPlainTime().toString({ smallestUnit: 'minute' }))
  return say(locale, code, { time, day: weekdayOf(locale, wall.toPlainDate()), place: placeOf(zone, place) })
}

function weekdayOf(locale: Locale, date: Temporal.PlainDate): string {
  const weekday = sayCode(locale, `moment_weekday/${date.dayOfWeek}`)
  return dateIn(locale, { weekday, ...partsOf(locale, date) })
}

function partsOf(locale: Locale, date: Temporal.PlainDate) {
  return { day: date.day, month: sayCode(locale, `moment_month/${date.month}`), year: date.year }
}
