const LANGUAGE = 'en-GB'
const named = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(LANGUAGE, { timeZone: 'UTC', ...options })
  return (day: string) => format.format(new Date(`${day}T12:00:00Z`)).replaceAll(',', '')
}

/** 'Monday 6 July 2026' */
export const fullWeekday = named({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** 'July 2026' */
export const monthName = named({ month: 'long', year: 'numeric' })
/** 'Mon' */
export const shortWeekday = named({ weekday: 'short' })
/** 'Monday' */
export const longWeekday = named({ weekday: 'long' })
/** '6 July 2026' */
export const fullDate = named({ day: 'numeric', month: 'long', year: 'numeric' })
