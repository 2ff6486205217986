import { accessRequests } from './screens/access-requests.js'
import { account } from './screens/account.js'
import { agencies } from './screens/agencies.js'
import { calendar, docket } from './screens/calendar.js'
import { action, actions, codes } from './screens/codes.js'
import { contacts, notifications } from './screens/contacts.js'
import { dates } from './screens/dates.js'
import { datesCalendars, datesProposals } from './screens/dates-calendars.js'
import { datesRules } from './screens/dates-rules.js'
import { deadlines } from './screens/deadlines.js'
import { dialogs } from './screens/dialogs.js'
import { directive } from './screens/directive.js'
import { documents } from './screens/documents.js'
import { explanation } from './screens/explanation.js'
import { holds } from './screens/holds.js'
import { letters } from './screens/letters.js'
import { mailing } from './screens/mail.js'
import { measures } from './screens/measures.js'
import { monitoring, needsAttention } from './screens/monitoring.js'
import { decisions, options, readiness } from './screens/options.js'
import { overview } from './screens/overview.js'
import { people } from './screens/people.js'
import { playbooks } from './screens/playbooks.js'
import { queue } from './screens/queue.js'
import { review } from './screens/review.js'
import { scope } from './screens/scope.js'
import { session } from './screens/session.js'
import { setup } from './screens/setup.js'
import { problems, shell, time } from './screens/shell.js'
import { switches } from './screens/switches.js'
import { trace } from './screens/trace.js'
import { myWork, open, worklist } from './screens/worklist.js'

/** Every word of every screen, in English, room by room, combined into one catalogue. */
export const SCREENS = {
  shell,
  time,
  problems,
  ...codes,
  action,
  actions,
  session,
  setup,
  worklist,
  myWork,
  open,
  directive,
  deadlines,
  dialogs,
  documents,
  letters,
  holds,
  mailing,
  measures,
  overview,
  people,
  accessRequests,
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
  needsAttention,
  monitoring,
  contacts,
  notifications,
  queue,
  switches,
  review,
  options,
  decisions,
  readiness,
  scope,
} as const
