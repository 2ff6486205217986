/** What an entry in somebody's calendar says, which other programs keep and show. */
export const CALENDAR = {
  'calendar/name': 'Edict deadlines',
  'calendar/summary': '[{state:calendar_state}: ]{subject}, {due}[ (for you, {sooner})] · {reference}',
  'calendar/summary_restricted': '[{state:calendar_state}: ]Edict: deadline {reference}[, {sooner}]',
  'calendar/summary_sealed': '[{state:calendar_state}: ]Edict: deadline[, {sooner}]',
  'calendar/directive': 'Directive {reference}: {title}',
  'calendar/when': 'Due {due}[ (for you, {due_there})].',
  'calendar/act_by': 'To be safe, {act_by}[ (for you, {act_by_there})].',
  'calendar/open': 'Open it: {link}',
  'calendar/lags': 'A calendar may learn of a change hours later. What Edict shows is right.',
  'calendar/cut': 'Edict: only {shown} deadlines are shown here; the rest stand in Edict alone',

  'calendar_state/late': 'LATE',
  'calendar_state/met': 'Met',
  'calendar_state/missed': 'Missed',
  'calendar_state/waived': 'Waived',
} as const
