import type { NeededCode } from './codes.js'
import { ACCOUNTS } from './en/codes/accounts.js'
import { CALENDAR } from './en/codes/calendar.js'
import { CONTACTS } from './en/codes/contacts.js'
import { DEADLINES } from './en/codes/deadlines.js'
import { DOCKET } from './en/codes/docket.js'
import { EVENTS } from './en/codes/events.js'
import { FINDINGS } from './en/codes/findings.js'
import { HOLDS } from './en/codes/holds.js'
import { LETTERS } from './en/codes/letters.js'
import { MAILS } from './en/codes/mails.js'
import { MEASURES } from './en/codes/measures.js'
import { MOMENTS } from './en/codes/moments.js'
import { REFUSALS } from './en/codes/refusals.js'
import { REVIEW } from './en/codes/review.js'
import { RULE_WORDS } from './en/codes/rules.js'
import { SWITCHES } from './en/codes/switches.js'
import { TASKS } from './en/codes/tasks.js'
import { TRACE } from './en/codes/trace.js'
import { WORK } from './en/codes/work.js'
import { RECORDS } from './en/records.js'
import { SCREENS } from './en/screens.js'

const CODES = {
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
  ...RECORDS,
  event: { ...EVENTS.event, ...RECORDS.event },
  ...REVIEW,
  ...RULE_WORDS,
  ...SWITCHES,
  ...TASKS,
  ...TRACE,
  ...WORK,
} as const

/**
 * English: every word of the server and of the screens, as ICU messages in namespaces. The server looks up a message by its code,
 * `task/notify`; a screen reads it by its path, `words.task.notify`.
 */
export const EN = {
  ...CODES,
  ...SCREENS,
  // A refusal and a screen may use the same namespace: their messages are merged.
  directive: { ...SCREENS.directive, ...REFUSALS.directive },
  monitoring: { ...SCREENS.monitoring, ...REFUSALS.monitoring },
  readiness: { ...SCREENS.readiness, ...REFUSALS.readiness },
  review: { ...SCREENS.review, ...REFUSALS.review },
  scope: { ...SCREENS.scope, ...REFUSALS.scope },
} as const

type Catalogue = typeof EN

/** Every code that has words: `namespace/key`. */
export type Code = {
  [Namespace in keyof Catalogue & string]: `${Namespace}/${Extract<Keys<Catalogue[Namespace]>, string>}`
}[keyof Catalogue & string]

type Keys<Namespace> = { [Key in keyof Namespace]: Namespace[Key] extends string ? Key : never }[keyof Namespace]

/** The message of a code, as the type of its text. */
export type MessageOf<C extends Code> = C extends `${infer Namespace extends keyof Catalogue & string}/${infer Key}`
  ? Key extends keyof Catalogue[Namespace]
    ? Extract<Catalogue[Namespace][Key], string>
    : never
  : never

/** A code that the types know but that has no words does not compile. */
const complete: [Exclude<NeededCode, Code>] extends [never] ? true : Exclude<NeededCode, Code> = true
void complete
