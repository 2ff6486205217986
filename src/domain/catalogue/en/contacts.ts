import type { Words } from '../codes.js'

/** What was said with the agency, what a directive rests on, and who else must know. */
export const CONTACTS = {
  'event/contact.recorded': 'Contact with the agency recorded',
  'event/contact.confirmed': 'What was agreed is confirmed in writing',
  'event/contact.not_confirmed': 'What was agreed will not be confirmed, with the reason',
  'event/contact.voided': 'Contact voided, with a reason',
  'event/contact.noted': 'Privileged note on a contact written',
  'event/contact.note_voided': 'Privileged note on a contact voided',
  'event/ground.written': 'What the directive rests on recorded',
  'event/ground.rewritten': 'What the directive rests on recorded anew',
  'event/hypothesis.written': 'Hypothesis of the real trigger written',
  'event/hypothesis.dropped': 'Hypothesis of the real trigger dropped',
  'event/notification.added': 'Somebody who must know added',
  'event/notification.changed': 'Who tells them, or by when, said anew',
  'event/notification.sent': 'Notification sent, with proof',
  'event/notification.not_needed': 'Notification not needed, with the reason',
  'event/notification.voided': 'Notification voided, with a reason',

  'task/confirm_contact': 'Get in writing what was agreed: {topics}',
  'task/notify': 'Tell {audience:audience}[: {name}]',
  'task/subject_voided': 'What it was about is void.',
  'task/subject_not_needed': 'It is not needed.',
  'task/given_anew': 'It was given anew.',

  'audience/insurer': 'the insurer',
  'audience/board': 'the board',
  'audience/disclosure_committee': 'the disclosure committee',
  'audience/auditor': 'the auditor',
  'audience/lender': 'the lenders',
  'audience/customer': 'the customers',
  'audience/regulator': 'another regulator',
  'audience/staff': 'the staff',
  'audience/other': 'who else must know',
} as const satisfies Words
