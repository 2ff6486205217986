import type { Sections } from './write.js'
import { toConfirm } from './write.js'

type Tasks = NonNullable<Sections['tasks']>
type Told = NonNullable<Sections['notifications']>
type Members = NonNullable<Sections['members']>
type Hold = NonNullable<Sections['hold']>

/** Steps that several playbooks share. A key is the same in each, so that a directive never gets the same step twice. */

/** Comes before anything that cannot be undone: a forged letter on a Friday evening is a cheap way to shut a company down. */
export const CHECK_AUTHENTICITY: Tasks[number] = {
  key: 'check_authenticity',
  subject: 'Verify that the directive is genuine: call back a verified contact, and check the domain and the signature',
  role: 'owner',
  due: { unit: 'hour', amount: 1 },
  note: 'Take the telephone number from our own records, never from the letter.',
}

export const SAY_WHO_MAY_SEE: Tasks[number] = {
  key: 'say_who_may_see',
  subject: 'Set the visibility: open, restricted or sealed',
  role: 'owner',
  due: { unit: 'hour', amount: 1 },
  note: 'Check first whether the document itself forbids disclosure. One person can restrict immediately; lifting a restriction takes two.',
}

export const ACKNOWLEDGE: Tasks[number] = {
  key: 'acknowledge_receipt',
  subject: 'Acknowledge receipt in writing, with every right reserved',
  role: 'owner',
  due: { unit: 'business_day', amount: 1 },
  note: 'State only that it was received, and when. Say nothing about what we hold, think or intend to do.',
}

export const MARK_DEMANDS: Tasks[number] = {
  key: 'mark_demands',
  subject: 'Mark every demand in the text, and note what is unclear',
  role: 'owner',
  due: { unit: 'business_day', amount: 2 },
  note: null,
}

export const SUSPEND_DELETION: Tasks[number] = {
  key: 'suspend_deletion',
  subject: 'Switch off automatic deletion in every system under the litigation hold, and keep proof',
  role: 'owner',
  due: { unit: 'hour', amount: 24 },
  note: 'Mailboxes, chat, tickets, logs, backups that are overwritten, and the phones of the named custodians.',
}

export const WEIGH_CONTEST: Tasks[number] = {
  key: 'weigh_contest',
  subject: 'Assess whether, where and by when the directive can be contested, and what is lost by waiting',
  role: 'lead',
  due: { unit: 'business_day', amount: 5 },
  note: 'Complying and contesting can run in parallel.',
}

export const PLAN_ANSWER: Tasks[number] = {
  key: 'plan_answer',
  subject: 'Decide who collects what, who reviews it for privilege, and who signs',
  role: 'owner',
  due: { unit: 'business_day', amount: 3 },
  note: null,
}

export const TALK_TO_STAFF: Tasks[number] = {
  key: 'talk_to_agency_staff',
  subject: 'Call the agency’s staff about scope, order of production, custodians, format and an extension of time',
  role: 'lead',
  due: { unit: 'business_day', amount: 5 },
  note: 'Anything agreed by telephone is unconfirmed until the agency’s written confirmation is filed. Confirm it the same day.',
}

/** For any matter: a hold notice never says what the hold is for. */
export const HOLD: Hold = {
  subject: 'Records that this matter may require',
  keep: 'Preserve, unchanged, all records on the subject that counsel named to you: e-mail, chat, documents, notes, logs and recordings, on any device and in any account, including private ones. Do not delete, change or move anything. If anything is deleted automatically, report it today. Ask counsel whenever you are unsure.',
  systems: ['E-mail', 'Chat', 'Documents and drives', 'Tickets and source code', 'Access and activity logs', 'Backups'],
}

const CONTRACT = 'The contracts have not been reviewed. Whether and when they require notice differs from one to another.'

export const INSURER: Told[number] = {
  key: 'tell_insurer',
  audience: 'insurer',
  subject: 'Notice of the matter under each policy that may cover it',
  source: 'insurance',
  basis: 'Policy conditions: notice of a claim or of circumstances',
  due: null,
  check: toConfirm('A claims-made policy may require notice within days, and late notice may forfeit cover. Read each policy.'),
}

export const BOARD: Told[number] = {
  key: 'tell_board',
  audience: 'board',
  subject: 'Notice to the board, or to its committee under the charter',
  source: 'own_rule',
  basis: 'The charter of the board’s committees; duties of oversight',
  due: { unit: 'business_day', amount: 1 },
  check: toConfirm('The charter of this organisation has not been reviewed.'),
}

export const DISCLOSURE: Told[number] = {
  key: 'tell_disclosure_committee',
  audience: 'disclosure_committee',
  subject: 'Decision whether the matter must be disclosed to the market',
  source: 'law',
  basis: 'Securities Exchange Act, Form 8-K, and Regulation FD; elsewhere the law on market abuse',
  due: { unit: 'business_day', amount: 1 },
  check: toConfirm(
    'Securities counsel must decide whether an item of Form 8-K applies, and by when. Until then, nobody who knows of the matter may trade.',
  ),
}

export const AUDITOR: Told[number] = {
  key: 'tell_auditor',
  audience: 'auditor',
  subject: 'Notice to the auditor, if the matter may affect the accounts',
  source: 'law',
  basis: 'ASC 450 (loss contingencies), IAS 37; the management representation letter',
  due: null,
  check: toConfirm(
    'Counsel and finance decide together whether a loss is probable and can be estimated. Protect privilege in anything handed over.',
  ),
}

export const LENDERS: Told[number] = {
  key: 'tell_lenders',
  audience: 'lender',
  subject: 'Notice to lenders, if a covenant requires notice of proceedings',
  source: 'contract',
  basis: 'The covenants of the credit agreements',
  due: null,
  check: toConfirm(CONTRACT),
}

export const CUSTOMERS: Told[number] = {
  key: 'tell_customers',
  audience: 'customer',
  subject: 'Notice to customers whose service changes, in wording that the directive allows',
  source: 'contract',
  basis: 'Contracts: suspension, change of service, notice of legal process',
  due: null,
  check: toConfirm(CONTRACT),
}

export const OTHER_REGULATORS: Told[number] = {
  key: 'tell_other_regulators',
  audience: 'regulator',
  subject: 'Notice to other regulators that must be told of such a matter',
  source: 'law',
  basis: 'Licences, undertakings and supervision of each regulated entity',
  due: null,
  check: toConfirm('The licences of this organisation have not been reviewed.'),
}

export const OUTSIDE_COUNSEL: Members[number] = {
  key: 'outside_counsel',
  who: 'Outside counsel with experience before this agency',
  level: 'case',
  why: 'A second opinion before any response. Guest access, until an end date.',
}

export const EXECUTIVE: Members[number] = {
  key: 'executive',
  who: 'The executive responsible for the affected business',
  level: 'read',
  why: 'Sees facts, deadlines and decisions, but no legal advice.',
}

export const RECORDS: Members[number] = {
  key: 'keeper_of_records',
  who: 'The person who runs the systems where the records are kept',
  level: 'work',
  why: 'Suspends deletion and collects the records.',
}
