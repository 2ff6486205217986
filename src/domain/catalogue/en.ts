import type { NeededCode, Words } from './codes.js'
import { CALENDAR } from './en/calendar.js'
import { CONTACTS } from './en/contacts.js'
import { DEADLINES } from './en/deadlines.js'
import { DOCKET } from './en/docket.js'
import { EVENTS } from './en/events.js'
import { FINDINGS } from './en/findings.js'
import { HOLDS } from './en/holds.js'
import { LETTERS } from './en/letters.js'
import { MAILS } from './en/mails.js'
import { MEASURES } from './en/measures.js'
import { MOMENTS } from './en/moments.js'
import { REFUSALS } from './en/refusals.js'
import { REVIEW } from './en/review.js'
import { RULE_WORDS } from './en/rules.js'
import { SCOPING } from './en/scoping.js'
import { SWITCHES } from './en/switches.js'
import { TRACE } from './en/trace.js'
import { WORK } from './en/work.js'

/**
 * English, by code. In a sentence, `{name}` is a parameter, and `{name:room}` the words of the code `room/<value>`, or of each value
 * in a list. A part in brackets is left out if one of its parameters is absent or empty.
 */
export const EN = {
  ...REFUSALS,
  ...WORK,
  ...EVENTS,
  ...MOMENTS,
  ...DEADLINES,
  ...LETTERS,
  ...HOLDS,
  ...MAILS,
  ...RULE_WORDS,
  ...CALENDAR,
  ...DOCKET,
  ...TRACE,
  ...SCOPING,
  ...MEASURES,
  ...REVIEW,
  ...SWITCHES,
  ...FINDINGS,
  ...CONTACTS,
} as const satisfies Record<NeededCode, string> & Words
