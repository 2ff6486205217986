import type { Words } from '../codes.js'

/** Agency communications, the stated grounds of a directive, and notifications of third parties. */
export const CONTACTS = {
  'event/contact.recorded': 'Agency communication recorded',
  'event/contact.confirmed': 'Agreement confirmed in writing',
  'event/contact.not_confirmed': 'Agreement will not be confirmed, with the reason',
  'event/contact.voided': 'Agency communication voided, with a reason',
  'event/contact.noted': 'Privileged note on an agency communication added',
  'event/contact.note_voided': 'Privileged note on an agency communication voided',
  'event/ground.written': 'Stated grounds of the directive recorded',
  'event/ground.rewritten': 'Stated grounds of the directive corrected',
  'event/hypothesis.written': 'Hypothesis about the underlying reason added',
  'event/hypothesis.dropped': 'Hypothesis about the underlying reason dropped',
  'event/notification.added': 'Notification added',
  'event/notification.changed': 'Responsible person or due date of a notification changed',
  'event/notification.sent': 'Notification sent, with proof',
  'event/notification.not_needed': 'Notification not required, with the reason',
  'event/notification.voided': 'Notification voided, with a reason',

  'task/confirm_contact': 'Obtain written confirmation of the agreement: {topics}',
  'task/notify': 'Notify {audience:audience}[: {name}]',
  'task/subject_voided': 'The entry it belongs to was voided.',
  'task/subject_not_needed': 'It is not required.',
  'task/given_anew': 'It was reassigned.',

  'audience/insurer': 'the insurer',
  'audience/board': 'the board',
  'audience/disclosure_committee': 'the disclosure committee',
  'audience/auditor': 'the auditor',
  'audience/lender': 'the lenders',
  'audience/customer': 'customers',
  'audience/regulator': 'another regulator',
  'audience/staff': 'staff',
  'audience/other': 'another party',
} as const satisfies Words
