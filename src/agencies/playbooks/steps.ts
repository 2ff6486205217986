import type { Sections } from './write.js'
import { toConfirm } from './write.js'

type Tasks = NonNullable<Sections['tasks']>
type Told = NonNullable<Sections['notifications']>
type Members = NonNullable<Sections['members']>
type Hold = NonNullable<Sections['hold']>

/** What playbooks have in common. A key is the same wherever the step is, so that a directive has it once. */

/** Before anything that cannot be undone: a false letter on a Friday evening is a cheap way to switch a company off. */
export const CHECK_AUTHENTICITY: Tasks[number] = {
  key: 'check_authenticity',
  subject: 'Check that it is genuine: call back a contact that we verified before, and look at domain and signature',
  role: 'owner',
  due: { unit: 'hour', amount: 1 },
  note: 'Take the number from our own register, never from the letter.',
}

export const SAY_WHO_MAY_SEE: Tasks[number] = {
  key: 'say_who_may_see',
  subject: 'Say who may see this: open, restricted to members, or sealed',
  role: 'owner',
  due: { unit: 'hour', amount: 1 },
  note: 'Read first whether the paper itself forbids to speak of it. Restricting is done at once and by one; lifting takes two.',
}

export const ACKNOWLEDGE: Tasks[number] = {
  key: 'acknowledge_receipt',
  subject: 'Acknowledge receipt in writing, with every right reserved',
  role: 'owner',
  due: { unit: 'business_day', amount: 1 },
  note: 'That it came, and when. Nothing of what we hold, think, or will do.',
}

export const MARK_DEMANDS: Tasks[number] = {
  key: 'mark_demands',
  subject: 'Mark every demand in the text, and say what is unclear',
  role: 'owner',
  due: { unit: 'business_day', amount: 2 },
  note: null,
}

export const SUSPEND_DELETION: Tasks[number] = {
  key: 'suspend_deletion',
  subject: 'Switch off automatic deletion in every system that the hold names, and keep the proof',
  role: 'owner',
  due: { unit: 'hour', amount: 24 },
  note: 'Mailboxes, chat, tickets, logs, backups that are overwritten, the phones of those named.',
}

export const WEIGH_CONTEST: Tasks[number] = {
  key: 'weigh_contest',
  subject: 'Say whether, where and by when it can be contested, and what is lost by waiting',
  role: 'lead',
  due: { unit: 'business_day', amount: 5 },
  note: 'Complying and contesting go on side by side.',
}

export const PLAN_ANSWER: Tasks[number] = {
  key: 'plan_answer',
  subject: 'Say who gathers what, who reviews it for privilege, and who signs',
  role: 'owner',
  due: { unit: 'business_day', amount: 3 },
  note: null,
}

export const TALK_TO_STAFF: Tasks[number] = {
  key: 'talk_to_agency_staff',
  subject: 'Call the agency’s staff: scope, order of production, custodians, format, and more time',
  role: 'lead',
  due: { unit: 'business_day', amount: 5 },
  note: 'What was agreed by telephone is unconfirmed until their writing is filed. Confirm it the same day.',
}

/** Whatever the matter: what a hold says to those who get it does not say what it is for. */
export const HOLD: Hold = {
  subject: 'Records that this matter may need',
  keep: 'Keep, as they are, all records on the subject that counsel named to you: mail, chat, documents, notes, logs, recordings, on any device and in any account, private ones included. Delete nothing, change nothing, move nothing. If something is deleted by itself, say so today. Ask counsel whenever you are not sure.',
  systems: ['Mail', 'Chat', 'Documents and drives', 'Tickets and source code', 'Access and activity logs', 'Backups'],
}

const CONTRACT = 'Which contracts say so, and by when, was not read: it is different in each.'

export const INSURER: Told[number] = {
  key: 'tell_insurer',
  audience: 'insurer',
  subject: 'Notice of the matter under each policy that may answer for it',
  source: 'insurance',
  basis: 'The conditions of the policies: notice of a claim or of circumstances',
  due: null,
  check: toConfirm('A policy of claims made may ask for notice within days, and late notice may lose cover. Read each one.'),
}

export const BOARD: Told[number] = {
  key: 'tell_board',
  audience: 'board',
  subject: 'The board, or its committee, by the charter',
  source: 'own_rule',
  basis: 'The charter of the board’s committees; duties of oversight',
  due: { unit: 'business_day', amount: 1 },
  check: toConfirm('The charter of this organisation was not read.'),
}

export const DISCLOSURE: Told[number] = {
  key: 'tell_disclosure_committee',
  audience: 'disclosure_committee',
  subject: 'Whether it must be disclosed to the market',
  source: 'law',
  basis: 'Securities Exchange Act, Form 8-K, and Regulation FD; elsewhere the law on market abuse',
  due: { unit: 'business_day', amount: 1 },
  check: toConfirm(
    'Whether an item of Form 8-K asks for it, and by when, is for securities counsel. Until then nobody who knows of it trades.',
  ),
}

export const AUDITOR: Told[number] = {
  key: 'tell_auditor',
  audience: 'auditor',
  subject: 'The auditor, where it may bear on the accounts',
  source: 'law',
  basis: 'ASC 450 (loss contingencies), IAS 37; the letter of representation',
  due: null,
  check: toConfirm(
    'Whether it is probable and can be estimated, counsel and finance say together. Mind privilege in what is handed over.',
  ),
}

export const LENDERS: Told[number] = {
  key: 'tell_lenders',
  audience: 'lender',
  subject: 'Lenders, where a covenant asks for notice of proceedings',
  source: 'contract',
  basis: 'The covenants of the credit agreements',
  due: null,
  check: toConfirm(CONTRACT),
}

export const CUSTOMERS: Told[number] = {
  key: 'tell_customers',
  audience: 'customer',
  subject: 'Customers whose service changes, in words that the paper allows',
  source: 'contract',
  basis: 'Contracts: suspension, change of service, notice of legal process',
  due: null,
  check: toConfirm(CONTRACT),
}

export const OTHER_REGULATORS: Told[number] = {
  key: 'tell_other_regulators',
  audience: 'regulator',
  subject: 'Other authorities that ask to be told of such a matter',
  source: 'law',
  basis: 'Licences, undertakings and supervision of each regulated entity',
  due: null,
  check: toConfirm('Which licences of this organisation say so was not read.'),
}

export const OUTSIDE_COUNSEL: Members[number] = {
  key: 'outside_counsel',
  who: 'Outside counsel with experience before this agency',
  level: 'case',
  why: 'A second reading before anything is answered. A guest, until a date.',
}

export const EXECUTIVE: Members[number] = {
  key: 'executive',
  who: 'The executive who answers for the business that it touches',
  level: 'read',
  why: 'Sees facts, dates and decisions; no advice.',
}

export const RECORDS: Members[number] = {
  key: 'keeper_of_records',
  who: 'Who runs the systems in which the records lie',
  level: 'work',
  why: 'Suspends deletion, gathers what is asked for.',
}
