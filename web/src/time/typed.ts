import { words } from '../words/words.js'

/**
 * A day as a reader types it: '2026-06-12', '12 Jun 2026', '12 June' (this year), '12. Juni 2026', '12.6.2026'. Null if
 * it is not a day. Months in English and in the reader's language.
 */
export function typedDay(text: string, today: string): string | null {
  const clean = text.trim().toLowerCase().replaceAll(',', ' ').replace(/\s+/g, ' ')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  // Dots with the day first mean the same everywhere. Slashes mean different dates in different countries, so they are not
  // accepted.
  const dots = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?$/.exec(clean)
  if (dots) return dayOf(Number(dots[3] ?? today.slice(0, 4)), Number(dots[2]), Number(dots[1]))
  const named = /^(?:\p{L}{2,10}\.? )?(\d{1,2})\.? (\p{L}{3,9})\.?(?: (\d{4}))?$/u.exec(clean) ?? reordered(clean)
  if (!named) return null
  const month = monthOf(named[2]!)
  return month < 0 ? null : dayOf(Number(named[3] ?? today.slice(0, 4)), month + 1, Number(named[1]))
}

/** A time as a reader types it: '17:21', '1721', '5:21 pm', '9'. Null if it is not a time. */
export function typedTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(text.trim().toLowerCase())
  if (!found) return null
  const half = found[3]?.[0]
  const hour = Number(found[1])
  if (half && (hour < 1 || hour > 12)) return null
  const full = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour
  const minute = Number(found[2] ?? 0)
  return full > 23 || minute > 59 ? null : `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** The month that a name or its beginning stands for, from 0; -1 if there is none. */
function monthOf(name: string): number {
  const own = Object.values(words.moment_month).map((month) => month.toLowerCase())
  const found = own.findIndex((month) => month.startsWith(name.slice(0, 3)))
  return found < 0 ? MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) : found
}

// 'June 12 2026'
function reordered(clean: string): RegExpExecArray | null {
  const found = /^(?:\p{L}{2,10}\.? )?(\p{L}{3,9})\.? (\d{1,2})(?: (\d{4}))?$/u.exec(clean)
  if (found) [found[1], found[2]] = [found[2]!, found[1]!]
  return found
}

function dayOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? at.toISOString().slice(0, 10)
    : null
}
