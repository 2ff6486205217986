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

/** An order that stops something at once and may be secret: an is-informed letter, a denial order, a blocking notice. */
export const STOP_ORDER: Sections = {
  about:
    'An order that binds from its receipt, often outside office hours and often not public. Comply first where it cannot be read in time, keep what proves it, and ask.',
  hold: HOLD,
  tasks: [
    CHECK_AUTHENTICITY,
    SAY_WHO_MAY_SEE,
    {
      key: 'set_instant',
      subject: 'Set the instant from which it binds us, and say why',
      role: 'owner',
      due: { unit: 'hour', amount: 2 },
      note: 'Until then the deadline stands at the receipt.',
    },
    {
      key: 'read_terms',
      subject: 'Mark what is ordered, and settle the words whose reach is unclear: persons, products, places',
      role: 'lead',
      due: { unit: 'hour', amount: 4 },
      note: 'A letter’s word and the regulation’s term may not mean the same: “foreign national”, “foreign person”.',
    },
    {
      key: 'decide_how_wide',
      subject: 'Decide how wide to comply tonight, with the narrower options and why they cannot be done in time',
      role: 'lead',
      due: { unit: 'hour', amount: 4 },
      note: 'Doing more than was ordered is a decision with a record, a review and a way back.',
    },
    SUSPEND_DELETION,
    {
      key: 'ask_agency',
      subject: 'Ask the agency in writing what is unclear, without waiver',
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
      why: 'Knows the licences, and who is screened how.',
    },
    {
      key: 'product_owner',
      who: 'Who can switch the products off and on',
      level: 'work',
      why: 'Does the measure, and brings the proof.',
    },
    EXECUTIVE,
  ],
}

export const EXPORT_RECORDS: NonNullable<Sections['obligations']>[number] = {
  key: 'keep_export_records',
  kind: 'preserve',
  source: 'law',
  subject: 'Keep the records of every transaction that the order touches for five years',
  citation: '15 CFR 762.2, 762.6',
  check: toConfirm(
    'Known from our notes; from when the five years run, and whether access to a hosted product is a transaction, was not read.',
  ),
}

/** A directive on systems: act on what is named, report by the hours that it gives. */
export const SYSTEMS_ORDER: Sections = {
  about:
    'An order to find, cut off or mend systems within hours or days, and to report. It is addressed to agencies; contracts and authorisations may pass it on to who serves them.',
  hold: { ...HOLD, systems: ['Logs of the systems named', 'Forensic images', 'Tickets', 'Mail', 'Chat'] },
  tasks: [
    CHECK_AUTHENTICITY,
    {
      key: 'say_whether_bound',
      subject: 'Say whether it binds us, and by what: our own status, a contract, an authorisation',
      role: 'lead',
      due: { unit: 'hour', amount: 4 },
      note: null,
    },
    {
      key: 'list_systems',
      subject: 'List the systems that it reaches, with who runs each',
      role: 'owner',
      due: { unit: 'hour', amount: 8 },
      note: null,
    },
    {
      key: 'image_before_change',
      subject: 'Keep an image of each affected system before it is changed',
      role: 'owner',
      due: { unit: 'hour', amount: 12 },
      note: 'Patching may destroy what shows whether somebody was inside.',
    },
    MARK_DEMANDS,
    {
      key: 'prepare_report',
      subject: 'Prepare the report in the form that is asked for, with who signs it',
      role: 'owner',
      due: { unit: 'business_day', amount: 1 },
      note: null,
    },
  ],
  notifications: [INSURER, BOARD, DISCLOSURE, CUSTOMERS, OTHER_REGULATORS],
  members: [
    { key: 'security', who: 'Head of information security', level: 'work', why: 'Acts on the systems, and proves it.' },
    OUTSIDE_COUNSEL,
    EXECUTIVE,
  ],
}

/** An order to take content down within the hour. */
export const REMOVAL: Sections = {
  about:
    'One hour, by the clock, at any time of day. The content goes first; whether the order is right is asked while it is off.',
  hold: { ...HOLD, systems: ['The content itself', 'Account data', 'Logs'] },
  tasks: [
    { ...CHECK_AUTHENTICITY, due: { unit: 'hour', amount: 0 }, note: 'The authority must be one on the Commission’s list.' },
    {
      key: 'remove_content',
      subject: 'Remove the content or disable access to it in every Member State, and keep the time of it',
      role: 'owner',
      due: { unit: 'hour', amount: 1 },
      note: null,
    },
    {
      key: 'report_removal',
      subject: 'Tell the authority by the form of Annex II when it was done, or why it cannot be done',
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
      check: toConfirm('Known from our notes; the words of the article were not read for this.'),
    },
    {
      key: 'tell_content_provider',
      kind: 'notify',
      source: 'law',
      subject: 'Tell who put the content there that it was removed, unless the order forbids it',
      citation: 'Regulation (EU) 2021/784 art. 11',
      check: toConfirm('Known from our notes. The order may say that nothing is told for up to six weeks, and once more.'),
    },
  ],
  notifications: [BOARD],
  members: [{ key: 'trust_and_safety', who: 'Who is on call for content', level: 'work', why: 'Removes it, and proves it.' }],
}
