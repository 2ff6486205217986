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
    'A demand for documents, answers or testimony. Records are held first; scope and time are talked over with the staff and confirmed in writing; what is not raised early may be lost.',
  hold: HOLD,
  tasks: [
    SUSPEND_DELETION,
    SAY_WHO_MAY_SEE,
    {
      key: 'find_custodians',
      subject: 'Name the custodians, the systems and the years that each specification reaches',
      role: 'owner',
      due: { unit: 'business_day', amount: 3 },
      note: null,
    },
    MARK_DEMANDS,
    TALK_TO_STAFF,
    {
      key: 'protect_confidentiality',
      subject: 'Say what is confidential or privileged, and how it is marked before anything is handed over',
      role: 'owner',
      due: { unit: 'business_day', amount: 10 },
      note: 'Trade secrets, personal data, other people’s confidences, foreign law on where data may go.',
    },
    ACKNOWLEDGE,
    WEIGH_CONTEST,
  ],
  obligations: [
    {
      key: 'destroy_nothing',
      kind: 'preserve',
      source: 'law',
      subject: 'Destroy, alter or hide nothing that the demand may reach',
      citation: '18 U.S.C. 1505, 1519',
      check: toConfirm('Known from our notes. Which of the sections fits the authority that asks, counsel says.'),
    },
  ],
  notifications: [INSURER, BOARD, DISCLOSURE, AUDITOR, LENDERS],
  members: [OUTSIDE_COUNSEL, RECORDS, EXECUTIVE],
}

/** A letter that says what is wrong and asks what is done about it. */
export const WARNING: Sections = {
  about:
    'The agency says what it holds to be violations and asks for a plan. The answer is read again in every later proceeding: promise only what is done or can be shown.',
  hold: HOLD,
  tasks: [
    SUSPEND_DELETION,
    MARK_DEMANDS,
    {
      key: 'find_causes',
      subject: 'For each violation named: whether it is so, its cause, what else it touches',
      role: 'owner',
      due: { unit: 'business_day', amount: 5 },
      note: 'Under privilege, until counsel says what goes into the answer.',
    },
    {
      key: 'plan_correction',
      subject: 'A corrective action for each, with its owner, its date and what will prove it',
      role: 'owner',
      due: { unit: 'business_day', amount: 10 },
      note: null,
    },
    {
      key: 'stop_shipping',
      subject: 'Decide whether anything must be held back or called back meanwhile',
      role: 'lead',
      due: { unit: 'business_day', amount: 2 },
      note: null,
    },
  ],
  notifications: [INSURER, BOARD, DISCLOSURE, CUSTOMERS, OTHER_REGULATORS],
  members: [
    { key: 'quality', who: 'Head of quality, or of the function concerned', level: 'work', why: 'Corrects, and proves it.' },
    OUTSIDE_COUNSEL,
    EXECUTIVE,
  ],
}

/** A request for information under a duty to answer. */
export const REQUEST: Sections = {
  about: 'Questions that must be answered, truly and in full, by a day. A wrong answer is an offence of its own in most places.',
  hold: HOLD,
  tasks: [
    MARK_DEMANDS,
    {
      key: 'read_power',
      subject: 'Read the power that it rests on: simple request or decision, and what may be refused',
      role: 'owner',
      due: { unit: 'business_day', amount: 2 },
      note: 'Legal privilege, self-incrimination, other people’s data, law that forbids to send it abroad.',
    },
    PLAN_ANSWER,
    {
      key: 'claim_confidentiality',
      subject: 'Mark what is a business secret, and prepare the version without it',
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
  about:
    'An order on how personal data are handled. What is changed is proved, and the people whose data it concerns come first.',
  hold: { ...HOLD, systems: ['Records of processing', 'Consent and preference logs', 'Mail', 'Chat', 'Tickets'] },
  tasks: [
    MARK_DEMANDS,
    {
      key: 'involve_privacy_officer',
      subject: 'Involve the data protection officer, and keep what they advised',
      role: 'owner',
      due: { unit: 'business_day', amount: 1 },
      note: null,
    },
    {
      key: 'map_processing',
      subject: 'Find every processing that the order reaches, in every entity and at every processor',
      role: 'owner',
      due: { unit: 'business_day', amount: 5 },
      note: 'Stopping to process is not deleting: deletion may destroy proof, and cannot be undone.',
    },
    WEIGH_CONTEST,
    ACKNOWLEDGE,
  ],
  obligations: [
    {
      key: 'show_compliance',
      kind: 'preserve',
      source: 'law',
      subject: 'Keep what shows that the processing was brought into line',
      citation: 'GDPR art. 5(2), 24; UK GDPR alike',
      check: toConfirm('Known from our notes; the words of the articles were not read for this.'),
    },
  ],
  notifications: [INSURER, BOARD, CUSTOMERS, OTHER_REGULATORS],
  members: [
    { key: 'privacy_officer', who: 'Data protection officer', level: 'case', why: 'Advises, and is the authority’s contact.' },
    OUTSIDE_COUNSEL,
    EXECUTIVE,
  ],
}

/** A routine matter: a letter comes, it is answered, the answer is sent. */
export const ROUTINE: Sections = {
  about:
    'For what comes every week: a licence renewed, a form returned, a question with a known answer. It uses documents, deadlines, tasks and letters, and none of the rest; any room can be brought in when the matter turns out to need it.',
  leaves_out: ALL_LEFT_OUT,
  tasks: [
    {
      key: 'answer',
      subject: 'Answer it, or say why no answer is needed',
      role: 'owner',
      due: { unit: 'business_day', amount: 10 },
      note: 'If it turns out to be more, choose another playbook: what was begun stays.',
    },
  ],
}
