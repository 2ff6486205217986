import { ALL_LEFT_OUT } from '../../domain/playbooks/rooms.js'
import {
  ACKNOWLEDGE,
  AUDITOR,
  BOARD,
  CUSTOMERS,
  DISCLOSURE,
  EXECUTIVE,
  HOLD,
  INSURER,
  LENDERS,
  MARK_DEMANDS,
  OTHER_REGULATORS,
  OUTSIDE_COUNSEL,
  PLAN_ANSWER,
  RECORDS,
  SAY_WHO_MAY_SEE,
  SUSPEND_DELETION,
  TALK_TO_STAFF,
  WEIGH_CONTEST,
} from './steps.js'
import { type Sections, toConfirm } from './write.js'

/** A demand for documents or testimony: a civil investigative demand, a subpoena. */
export const DEMAND_FOR_RECORDS: Sections = {
  about:
    'A demand for documents, answers or testimony. Put the litigation hold in place first. Discuss scope and time with the staff and confirm them in writing. An objection that is not raised early may be lost.',
  hold: HOLD,
  tasks: [
    SUSPEND_DELETION,
    SAY_WHO_MAY_SEE,
    {
      key: 'find_custodians',
      subject: 'Identify the custodians, systems and years that each specification covers',
      role: 'owner',
      due: { unit: 'business_day', amount: 3 },
      note: null,
    },
    MARK_DEMANDS,
    TALK_TO_STAFF,
    {
      key: 'protect_confidentiality',
      subject: 'Decide what is confidential or privileged, and how it is marked before production',
      role: 'owner',
      due: { unit: 'business_day', amount: 10 },
      note: 'Trade secrets, personal data, confidential information of third parties, and foreign law on data transfers.',
    },
    ACKNOWLEDGE,
    WEIGH_CONTEST,
  ],
  obligations: [
    {
      key: 'destroy_nothing',
      kind: 'preserve',
      source: 'law',
      subject: 'Do not destroy, alter or conceal anything the demand may cover',
      citation: '18 U.S.C. 1505, 1519',
      check: toConfirm('Known from our notes. Counsel must decide which section applies to the requesting authority.'),
    },
  ],
  notifications: [INSURER, BOARD, DISCLOSURE, AUDITOR, LENDERS],
  members: [OUTSIDE_COUNSEL, RECORDS, EXECUTIVE],
}

/** A letter that alleges violations and asks what is being done about them. */
export const WARNING: Sections = {
  about:
    'The agency states what it considers to be violations and asks for a plan. The response will be read again in every later proceeding, so promise only what is done or can be proved.',
  hold: HOLD,
  tasks: [
    SUSPEND_DELETION,
    MARK_DEMANDS,
    {
      key: 'find_causes',
      subject: 'For each alleged violation: establish whether it occurred, its cause and what else it affects',
      role: 'owner',
      due: { unit: 'business_day', amount: 5 },
      note: 'Under privilege, until counsel decides what goes into the response.',
    },
    {
      key: 'plan_correction',
      subject: 'Plan a corrective action for each, with an owner, a due date and the evidence that will prove it',
      role: 'owner',
      due: { unit: 'business_day', amount: 10 },
      note: null,
    },
    {
      key: 'stop_shipping',
      subject: 'Decide whether anything must be withheld or recalled in the meantime',
      role: 'lead',
      due: { unit: 'business_day', amount: 2 },
      note: null,
    },
  ],
  notifications: [INSURER, BOARD, DISCLOSURE, CUSTOMERS, OTHER_REGULATORS],
  members: [
    {
      key: 'quality',
      who: 'Head of quality, or of the function concerned',
      level: 'work',
      why: 'Makes the corrections and submits the evidence.',
    },
    OUTSIDE_COUNSEL,
    EXECUTIVE,
  ],
}

/** A request for information under a duty to answer. */
export const REQUEST: Sections = {
  about:
    'Questions that must be answered truthfully and in full by a deadline. In most places, a false or incomplete answer is an offence in itself.',
  hold: HOLD,
  tasks: [
    MARK_DEMANDS,
    {
      key: 'read_power',
      subject: 'Check the legal basis: simple request or decision, and what may be refused',
      role: 'owner',
      due: { unit: 'business_day', amount: 2 },
      note: 'Legal privilege, self-incrimination, third-party data, and laws that prohibit sending data abroad.',
    },
    PLAN_ANSWER,
    {
      key: 'claim_confidentiality',
      subject: 'Mark business secrets, and prepare the non-confidential version',
      role: 'owner',
      due: { unit: 'business_day', amount: 10 },
      note: null,
    },
    ACKNOWLEDGE,
  ],
  notifications: [INSURER, BOARD],
  members: [RECORDS, OUTSIDE_COUNSEL],
}

/** An order of a data-protection authority. */
export const PERSONAL_DATA: Sections = {
  about: 'An order on the processing of personal data. Prove every change, and put the people whose data it concerns first.',
  hold: { ...HOLD, systems: ['Records of processing', 'Consent and preference logs', 'E-mail', 'Chat', 'Tickets'] },
  tasks: [
    MARK_DEMANDS,
    {
      key: 'involve_privacy_officer',
      subject: 'Involve the data protection officer, and record their advice',
      role: 'owner',
      due: { unit: 'business_day', amount: 1 },
      note: null,
    },
    {
      key: 'map_processing',
      subject: 'Identify all processing that the order covers, in every entity and at every processor',
      role: 'owner',
      due: { unit: 'business_day', amount: 5 },
      note: 'To stop processing is not to delete. Deletion may destroy evidence and cannot be undone.',
    },
    WEIGH_CONTEST,
    ACKNOWLEDGE,
  ],
  obligations: [
    {
      key: 'show_compliance',
      kind: 'preserve',
      source: 'law',
      subject: 'Keep the evidence that the processing was brought into compliance',
      citation: 'GDPR art. 5(2), 24; UK GDPR, same articles',
      check: toConfirm('Known from our notes. The text of the articles has not been checked.'),
    },
  ],
  notifications: [INSURER, BOARD, CUSTOMERS, OTHER_REGULATORS],
  members: [
    {
      key: 'privacy_officer',
      who: 'Data protection officer',
      level: 'case',
      why: 'Advises, and is the contact for the authority.',
    },
    OUTSIDE_COUNSEL,
    EXECUTIVE,
  ],
}

/** A routine matter: a letter comes in, and an answer goes out. */
export const ROUTINE: Sections = {
  about:
    'For everyday matters: a licence renewal, a form to return, a question with a known answer. Only documents, deadlines, tasks and letters are used. You can add any other section if the matter turns out to need it.',
  leaves_out: ALL_LEFT_OUT,
  tasks: [
    {
      key: 'answer',
      subject: 'Answer, or record why no answer is needed',
      role: 'owner',
      due: { unit: 'business_day', amount: 10 },
      note: 'If the matter turns out to be larger, choose another playbook. Everything already started stays.',
    },
  ],
}
