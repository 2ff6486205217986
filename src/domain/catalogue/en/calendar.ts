/** The text of a calendar entry, which other programs store and show. */
export const CALENDAR = {
  'calendar/name': 'Edict deadlines',
  'calendar/summary': '[{state:calendar_state}: ]{subject}, {due}[ (your time: {sooner})] · {reference}',
  'calendar/summary_restricted': '[{state:calendar_state}: ]Edict: deadline {reference}[, {sooner}]',
  'calendar/summary_sealed': '[{state:calendar_state}: ]Edict: deadline[, {sooner}]',
  'calendar/directive': 'Directive {reference}: {title}',
  'calendar/when': 'Due {due}[ (your time: {due_there})].',
  'calendar/act_by': 'To be safe, act {act_by}[ (your time: {act_by_there})].',
  'calendar/open': 'Open the directive: {link}',
  'calendar/lags': 'Your calendar may show changes hours later. Edict always shows the current state.',
  'calendar/cut': 'Edict: only {shown} deadlines are shown here. See the others in Edict.',

  'calendar_state/late': 'OVERDUE',
  'calendar_state/met': 'Met',
  'calendar_state/missed': 'Missed',
  'calendar_state/waived': 'Waived',
} as const
