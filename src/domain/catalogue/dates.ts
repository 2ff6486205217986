import type { Locale } from './locale.js'

/** A calendar day in the format of a locale: which parts, with the names already in the reader's language. */
export interface DateParts {
  readonly weekday?: string
  readonly day?: number
  readonly month: string
  readonly year?: number
}

const given = (part: unknown) => part !== undefined && part !== ''

// Intl is not used: its commas and its 'Sept' differ between versions of its data, and it must be possible to render a frozen
// letter again unchanged.
const FORMS: Readonly<Record<Locale, (parts: DateParts) => string>> = {
  'en-GB': ({ weekday, day, month, year }) => [weekday, day, month, year].filter(given).join(' '),
  'en-US': ({ weekday, day, month, year }) =>
    [weekday, [month, day].filter(given).join(' '), year].filter(given).join(day === undefined ? ' ' : ', '),
  de: ({ weekday, day, month, year }) => [weekday && `${weekday},`, day && `${day}.`, month, year].filter(given).join(' '),
}

/** 'Mon 6 July 2026', 'Mon, July 6, 2026' or 'Mo., 6. Juli 2026'. */
export const dateIn = (locale: Locale, parts: DateParts): string => FORMS[locale](parts)

/** '23:59', or '11:59 PM' for a twelve-hour clock. @param time '23:59' */
export function clockIn(locale: Locale, time: string): string {
  if (locale !== 'en-US') return time
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`
}
