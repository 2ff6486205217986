import { ACCOUNTS } from './de/codes/accounts.js'
import { CALENDAR } from './de/codes/calendar.js'
import { CONTACTS } from './de/codes/contacts.js'
import { DEADLINES } from './de/codes/deadlines.js'
import { DOCKET } from './de/codes/docket.js'
import { EVENTS } from './de/codes/events.js'
import { FINDINGS } from './de/codes/findings.js'
import { HOLDS } from './de/codes/holds.js'
import { LETTERS } from './de/codes/letters.js'
import { MAILS } from './de/codes/mails.js'
import { MEASURES } from './de/codes/measures.js'
import { MOMENTS } from './de/codes/moments.js'
import { REFUSALS } from './de/codes/refusals.js'
import { REVIEW } from './de/codes/review.js'
import { RULE_WORDS } from './de/codes/rules.js'
import { SWITCHES } from './de/codes/switches.js'
import { TASKS } from './de/codes/tasks.js'
import { TRACE } from './de/codes/trace.js'
import { WORK } from './de/codes/work.js'
import { RECORDS } from './de/records.js'
import { SCREENS } from './de/screens.js'
import type { Translation } from './translation.js'

/** Formal German, as a German lawyer would write it. The terms are listed in docs/languages.md. */
export const DE = {
  ...ACCOUNTS,
  ...CALENDAR,
  ...CONTACTS,
  ...DEADLINES,
  ...DOCKET,
  ...EVENTS,
  ...FINDINGS,
  ...HOLDS,
  ...LETTERS,
  ...MAILS,
  ...MEASURES,
  ...MOMENTS,
  ...REFUSALS,
  ...REVIEW,
  ...RULE_WORDS,
  ...SWITCHES,
  ...TASKS,
  ...TRACE,
  ...WORK,
  ...SCREENS,
  ...RECORDS,
  event: { ...EVENTS.event, ...RECORDS.event },
  directive: { ...SCREENS.directive, ...REFUSALS.directive },
  monitoring: { ...SCREENS.monitoring, ...REFUSALS.monitoring },
  readiness: { ...SCREENS.readiness, ...REFUSALS.readiness },
  review: { ...SCREENS.review, ...REFUSALS.review },
  scope: { ...SCREENS.scope, ...REFUSALS.scope },
} as const satisfies Translation
