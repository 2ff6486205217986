/** Dates, times and durations. */
export const MOMENTS = {
  moment_weekday: {
    '1': 'Mon',
    '2': 'Tue',
    '3': 'Wed',
    '4': 'Thu',
    '5': 'Fri',
    '6': 'Sat',
    '7': 'Sun',
  },

  moment_month: {
    '1': 'January',
    '2': 'February',
    '3': 'March',
    '4': 'April',
    '5': 'May',
    '6': 'June',
    '7': 'July',
    '8': 'August',
    '9': 'September',
    '10': 'October',
    '11': 'November',
    '12': 'December',
  },

  moment: {
    at: '{time} {day}, {place}',
    by_end_of: 'by the end of {day}, {place}',
    by: 'by {time} {day}, {place}',
    before: 'before {time} {day}, {place}',
    left_days: '{days} days left',
    left_hours: '{hours} h {minutes} min left',
    left_minutes: '{minutes} min left',
    past_days: '{days} days overdue',
    past_hours: '{hours} h {minutes} min overdue',
    past_minutes: '{minutes} min overdue',
  },
} as const
