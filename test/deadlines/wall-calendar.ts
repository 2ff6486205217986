/**
 * A calendar on the wall: every day from 1900 to 2199, written down by walking from one day to the next with the rule of the
 * leap year, and nothing else. Days are looked up and stepped through; nobody computes with them.
 */
export const WEEKDAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export interface WallDay {
  readonly text: string
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: (typeof WEEKDAY_NAMES)[number]
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const dayText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const DAYS: WallDay[] = []
const PLACES = new Map<string, number>()

// 1 January 1900 was a Monday.
for (let year = 1900; year < 2200; year++) {
  for (let month = 1; month <= 12; month++) {
    for (let day = 1; day <= monthLength(year, month); day++) {
      const text = dayText(year, month, day)
      PLACES.set(text, DAYS.length)
      DAYS.push({ text, year, month, day, weekday: WEEKDAY_NAMES[DAYS.length % 7]! })
    }
  }
}

/** The day has left the wall: no question of ours goes there. */
export class OffTheWall extends Error {}

export function wallDay(text: string): WallDay {
  const place = PLACES.get(text)
  if (place === undefined) throw new OffTheWall(text)
  return DAYS[place]!
}

/** The next day (step 1) or the day before (step -1). */
export function stepDay(text: string, step: 1 | -1): string {
  const next = DAYS[PLACES.get(wallDay(text).text)! + step]
  if (next === undefined) throw new OffTheWall(text)
  return next.text
}
