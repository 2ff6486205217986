/** Holds and notices: what happened, and the two mails that go to people who have no account. */
export const HOLDS = {
  'event/hold.opened': 'Hold opened',
  'event/hold.released': 'Hold released',
  'event/hold.system_added': 'System added to the hold',
  'event/hold.system_voided': 'System taken back from the hold',
  'event/hold.deletion_recorded': 'Automatic deletion of a system recorded',
  'event/notice.hold_planned': 'Notice of the hold on its way to custodians',
  'event/notice.instruction_planned': 'Instruction on its way to staff',
  'event/notice.recipients_added': 'Notice on its way to further people',
  'event/notice.sent': 'Notice sent',
  'event/notice.chased': 'Notice sent again: not acknowledged',
  'event/notice.acknowledged': 'Notice acknowledged',
  'event/notice.superseded': 'Mail of a notice not sent: not needed any more',
  'event/notice.undeliverable': 'Notice could not be delivered',
  'event/notice.handed_back': 'Notice not acknowledged after all reminders: back to who sent it',
  'event/notice.release_sent': 'Custodian told that the hold is released',
  'event/notice.withdrawn': 'Notice withdrawn',
  'event/notice.recipient_withdrawn': 'Notice withdrawn from one person',

  'task/notice_unanswered': 'Ask in person: a notice reached no answer. Its list says whose.',
  'task/notice_over': 'Nobody owes an answer any more.',
  'task/resume_deletion': 'Switch automatic deletion on again in the systems of the released hold',

  'mail_notice/subject': '{subject}',
  'mail_notice/subject_chase': 'Not confirmed yet: {subject}',
  'mail_notice/chase': 'You have not confirmed the message below. Please read it, and confirm it now.',
  'mail_notice/do': 'Confirm {by} that you have read this and will follow it:',
  'mail_notice/link': '{link}',
  'mail_notice/why': 'You get this from {organisation}. You need no account. The link is yours alone; do not pass it on.',

  'mail_notice_release/subject': '{subject}',
  'mail_notice_release/why': 'You get this from {organisation}. Nothing is to be confirmed.',
} as const
