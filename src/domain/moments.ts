import { say } from './catalogue/say.js'
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

/** The time until an instant, or since: a code for the catalogue. The parts are elapsed time, rounded down to the minute. */
export interface TimeLeft {
  readonly code: `time/${'left' | 'past'}_${'days' | 'hours' | 'minutes'}`
  readonly params: { readonly days: number; readonly hours: number; readonly minutes: number; readonly past: boolean }
}

/** The place name for a zone: the agency's own if given ("Washington"), or the city in the zone's name. */
export function placeOf(zone: Zone, place?: string | null): string {
  if (place) return place
  return PLACES[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** '6 July 2026' */
export function sayDate(day: Day): string {
  return say('time/date', partsOf(Temporal.PlainDate.from(day)))
}

/** 'Mon 6 July 2026' */
export function sayWeekday(day: Day): string {
  return weekdayOf(Temporal.PlainDate.from(day))
}

/** 'by the end of Mon 6 July 2026, Washington' for a whole day. Never the midnight that ends it. */
export function sayDay(day: Day, zone: Zone, place?: string | null): string {
  return say('time/by_end_of', { day: weekdayOf(Temporal.PlainDate.from(day)), place: placeOf(zone, place) })
}

/** '23:59 Fri 12 June 2026, Washington': when something happened. Not for what is due: see `sayDue`. */
export function sayInstant(at: InstantLike, zone: Zone, place?: string | null): string {
  return clockWords('time/at', at, zone, place)
}

/** 'by the end of Mon 6 July 2026, Washington', or 'by 17:00 Fri 12 June 2026, Washington' for an exact time. */
export function sayDue(due: DueMoment, place?: string | null): string {
  if (due.precision === 'day') return sayDay(due.due_on, due.due_zone, place)
  return sayBy('time/by', due.due_at, due.due_zone, place)
}

/**
 * The same end in another zone: 'before 06:00 Tue 7 July 2026, Berlin' for a whole day, 'by 23:00 …' for an exact
 * time, 'by the end of …' if the end falls on a midnight there. Null if both zones show the same.
 */
export function sayDueIn(due: DueMoment, zone: Zone): string | null {
  if (isSameWall(due.due_at, due.due_zone, zone)) return null
  return sayBy(due.precision === 'day' ? 'time/before' : 'time/by', due.due_at, zone)
}

/** When to act at the latest to be safe: 'by 17:00 Mon 6 July 2026, Washington', also without midnight. */
export function sayActBy(at: InstantLike, zone: Zone, place?: string | null): string {
  return sayBy('time/by', at, zone, place)
}

/** Whether two zones show the same local time at that instant. */
export function isSameWall(at: InstantLike, one: Zone, other: Zone): boolean {
  const wall = (zone: Zone) => instantOf(at).toZonedDateTimeISO(zone).toPlainDateTime().toString()
  return wall(one) === wall(other)
}

/** The time until `at`, which is exclusive, or since: at that instant it counts as past. */
export function timeLeft(now: InstantLike, at: InstantLike): TimeLeft {
  const past = compareInstants(now, at) >= 0
  const total = Math.floor(Math.abs(instantOf(at).epochMilliseconds - instantOf(now).epochMilliseconds) / 60_000)
  const minutes = total % 60
  // Up to a day and a half is shown in hours: "1 day" is too coarse for planning an evening.
  const inDays = total >= 48 * 60
  const days = inDays ? Math.floor(total / (24 * 60)) : 0
  const hours = Math.floor(total / 60) - days * 24
  const unit = inDays ? 'days' : hours > 0 ? 'hours' : 'minutes'
  return { code: `time/${past ? 'past' : 'left'}_${unit}`, params: { days, hours, minutes, past } }
}

/** "3 h 18 min left", "2 days overdue". */
export function sayTimeLeft(now: InstantLike, at: InstantLike): string {
  const { code, params } = timeLeft(now, at)
  return say(code, params)
}

function sayBy(code: 'time/by' | 'time/before', end: InstantLike, zone: Zone, place?: string | null): string {
  const day = lastDayBefore(end, zone)
  if (compareInstants(endOfDay(day, zone), end) === 0) return sayDay(day.toString(), zone, place)
  return clockWords(code, end, zone, place)
}

function clockWords(code: string, at: InstantLike, zone: Zone, place?: string | null): string {
  const wall = instantOf(at).toZonedDateTimeISO(zone)
  const time = wall.toPlainTime().toString({ smallestUnit: 'minute' })
  return say(code, { time, day: weekdayOf(wall.toPlainDate()), place: placeOf(zone, place) })
}

function weekdayOf(date: Temporal.PlainDate): string {
  return say('time/day', partsOf(date))
}

function partsOf(date: Temporal.PlainDate) {
  return { weekday: date.dayOfWeek, day: date.day, month: date.month, year: date.year }
}
