import {
  ACKNOWLEDGE,
  AUDITOR,
  BOARD,
  CHECK_AUTHENTICITY,
  CUSTOMERS,
  DISCLOSURE,
  EXECUTIVE,
  HOLD,
  INSURER,
  LENDERS,
  MARK_DEMANDS,
  OTHER_REGULATORS,
  OUTSIDE_COUNSEL,
  SAY_WHO_MAY_SEE,
  SUSPEND_DELETION,
  WEIGH_CONTEST,
} from './steps.js'
import { type Sections, toConfirm } from './write.js'

/** An order that stops something immediately and may be secret: an is-informed letter, a denial order, a blocking notice. */
export const STOP_ORDER: Sections = {
  about:
    'An order that binds from receipt, often outside office hours and often not public. If you cannot analyse it in time, comply first, preserve the evidence, and ask the agency.',
  hold: HOLD,
  tasks: [
    CHECK_AUTHENTICITY,
    SAY_WHO_MAY_SEE,
    {
      key: 'set_instant',
      subject: 'Set the time from which it binds us, and record why',
      role: 'owner',
      due: { unit: 'hour', amount: 2 },
      note: 'Until then, the deadline is the time of receipt.',
    },
    {
      key: 'read_terms',
      subject: 'Mark what is ordered, and settle the unclear terms: persons, products, places',
      role: 'lead',
      due: { unit: 'hour', amount: 4 },
      note: 'A word in the letter and the defined term in the regulation may differ, for example “foreign national” and “foreign person”.',
    },
    {
      key: 'decide_how_wide',
      subject: 'Decide the scope for tonight, and record the narrower options and why they cannot be done in time',
      role: 'lead',
      due: { unit: 'hour', amount: 4 },
      note: 'Doing more than ordered needs a recorded decision, a review date and a way to reverse it.',
    },
    SUSPEND_DELETION,
    {
      key: 'ask_agency',
      subject: 'Ask the agency in writing about what is unclear, without waiver',
      role: 'lead',
      due: { unit: 'business_day', amount: 1 },
      note: null,
    },
    ACKNOWLEDGE,
    WEIGH_CONTEST,
  ],
  notifications: [INSURER, BOARD, DISCLOSURE, CUSTOMERS, AUDITOR, LENDERS],
  members: [
    OUTSIDE_COUNSEL,
    {
      key: 'trade_compliance',
      who: 'Head of trade compliance',
      level: 'case',
      why: 'Knows the licences, and how people are screened.',
    },
    {
      key: 'product_owner',
      who: 'The person who can switch the products off and on',
      level: 'work',
      why: 'Carries out the measure and submits the evidence.',
    },
    EXECUTIVE,
  ],
}

export const EXPORT_RECORDS: NonNullable<Sections['obligations']>[number] = {
  key: 'keep_export_records',
  kind: 'preserve',
  source: 'law',
  subject: 'Keep the records of every transaction covered by the order for five years',
  citation: '15 CFR 762.2, 762.6',
  check: toConfirm(
    'Known from our notes. It has not been checked when the five years begin, or whether access to a hosted product is a transaction.',
  ),
}

/** A directive on systems: act on the named systems, and report within the stated hours. */
export const SYSTEMS_ORDER: Sections = {
  about:
    'An order to find, disconnect or repair systems within hours or days, and to report. It is addressed to agencies; contracts and authorisations may pass it on to their providers.',
  hold: { ...HOLD, systems: ['Logs of the named systems', 'Forensic images', 'Tickets', 'E-mail', 'Chat'] },
  tasks: [
    CHECK_AUTHENTICITY,
    {
      key: 'say_whether_bound',
      subject: 'Decide whether it binds us, and on what basis: our own status, a contract or an authorisation',
      role: 'lead',
      due: { unit: 'hour', amount: 4 },
      note: null,
    },
    {
      key: 'list_systems',
      subject: 'List the affected systems, and who runs each of them',
      role: 'owner',
      due: { unit: 'hour', amount: 8 },
      note: null,
    },
    {
      key: 'image_before_change',
      subject: 'Keep an image of each affected system before it is changed',
      role: 'owner',
      due: { unit: 'hour', amount: 12 },
      note: 'Patching may destroy the evidence of an intrusion.',
    },
    MARK_DEMANDS,
    {
      key: 'prepare_report',
      subject: 'Prepare the report in the required form, and decide who signs it',
      role: 'owner',
      due: { unit: 'business_day', amount: 1 },
      note: null,
    },
  ],
  notifications: [INSURER, BOARD, DISCLOSURE, CUSTOMERS, OTHER_REGULATORS],
  members: [
    { key: 'security', who: 'Head of information security', level: 'work', why: 'Acts on the systems and submits the evidence.' },
    OUTSIDE_COUNSEL,
    EXECUTIVE,
  ],
}

/** An order to take content down within the hour. */
export const REMOVAL: Sections = {
  about: 'One hour, at any time of day. Remove the content first, and question the order afterwards.',
  hold: { ...HOLD, systems: ['The content itself', 'Account data', 'Logs'] },
  tasks: [
    { ...CHECK_AUTHENTICITY, due: { unit: 'hour', amount: 0 }, note: 'The authority must be one on the Commission’s list.' },
    {
      key: 'remove_content',
      subject: 'Remove the content or disable access to it in every Member State, and record the time',
      role: 'owner',
      due: { unit: 'hour', amount: 1 },
      note: null,
    },
    {
      key: 'report_removal',
      subject: 'Inform the authority, using the form in Annex II, when it was done or why it cannot be done',
      role: 'owner',
      due: { unit: 'hour', amount: 1 },
      note: null,
    },
    WEIGH_CONTEST,
  ],
  obligations: [
    {
      key: 'keep_removed_content',
      kind: 'preserve',
      source: 'law',
      subject: 'Keep the removed content and its data for six months, for review and complaints',
      citation: 'Regulation (EU) 2021/784 art. 6',
      check: toConfirm('Known from our notes. The text of the article has not been checked.'),
    },
    {
      key: 'tell_content_provider',
      kind: 'notify',
      source: 'law',
      subject: 'Inform the content provider of the removal, unless the order forbids it',
      citation: 'Regulation (EU) 2021/784 art. 11',
      check: toConfirm('Known from our notes. The order may forbid informing them for up to six weeks, and extend this once.'),
    },
  ],
  notifications: [BOARD],
  members: [
    {
      key: 'trust_and_safety',
      who: 'The person on call for content',
      level: 'work',
      why: 'Removes the content and submits the evidence.',
    },
  ],
}
