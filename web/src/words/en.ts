import { account } from './english/account.js'
import { agencies } from './english/agencies.js'
import { calendar, docket } from './english/calendar.js'
import { actions, codes } from './english/codes.js'
import { contacts, notifications } from './english/contacts.js'
import { dates } from './english/dates.js'
import { datesCalendars, datesProposals } from './english/dates-calendars.js'
import { datesRules } from './english/dates-rules.js'
import { deadlines } from './english/deadlines.js'
import { dialogs } from './english/dialogs.js'
import { directive } from './english/directive.js'
import { documents } from './english/documents.js'
import { explanation } from './english/explanation.js'
import { holds } from './english/holds.js'
import { letters } from './english/letters.js'
import { measures } from './english/measures.js'
import { monitoring, toMend } from './english/monitoring.js'
import { decisions, options, readiness } from './english/options.js'
import { overview } from './english/overview.js'
import { people } from './english/people.js'
import { playbooks } from './english/playbooks.js'
import { review } from './english/review.js'
import { scope } from './english/scope.js'
import { session } from './english/session.js'
import { problems, shell, time } from './english/shell.js'
import { switches } from './english/switches.js'
import { trace } from './english/trace.js'
import { myWork, open, worklist } from './english/worklist.js'

/** Every word of every screen, in English. Room by room beneath, one catalogue to whoever reads it. */
export const en = {
  shell,
  time,
  problems,
  codes,
  actions,
  session,
  worklist,
  myWork,
  open,
  directive,
  deadlines,
  dialogs,
  documents,
  letters,
  holds,
  measures,
  overview,
  people,
  account,
  agencies,
  calendar,
  docket,
  dates,
  explanation,
  datesRules,
  datesCalendars,
  datesProposals,
  trace,
  playbooks,
  toMend,
  monitoring,
  contacts,
  notifications,
  switches,
  review,
  options,
  decisions,
  readiness,
  scope,
}
