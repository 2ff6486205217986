/** Litigation holds and notices: their ledger entries, and the two mails to people who have no account. */
export const HOLDS = {
  'event/hold.opened': 'Litigation hold opened',
  'event/hold.released': 'Litigation hold released',
  'event/hold.system_added': 'System added to the litigation hold',
  'event/hold.system_voided': 'System removed from the litigation hold',
  'event/hold.deletion_recorded': 'Automatic deletion of a system recorded',
  'event/notice.hold_planned': 'Hold notice being sent to custodians',
  'event/notice.instruction_planned': 'Instruction being sent to staff',
  'event/notice.recipients_added': 'Notice being sent to more recipients',
  'event/notice.sent': 'Notice sent',
  'event/notice.chased': 'Reminder of an unacknowledged notice sent',
  'event/notice.acknowledged': 'Notice acknowledged',
  'event/notice.superseded': 'Mail of a notice not sent: no longer needed',
  'event/notice.undeliverable': 'Notice could not be delivered',
  'event/notice.handed_back': 'Notice not acknowledged after all reminders: returned to its sender',
  'event/notice.release_sent': 'Custodian informed that the hold is released',
  'event/notice.withdrawn': 'Notice withdrawn',
  'event/notice.recipient_withdrawn': 'Notice withdrawn from one recipient',

  'task/notice_unanswered': 'Follow up in person: recipients have not acknowledged a notice. The list of the notice names them.',
  'task/notice_over': 'Every acknowledgement has been received or is no longer needed.',
  'task/resume_deletion': 'Resume automatic deletion in the systems of the released hold',

  'mail_notice/subject': '{subject}',
  'mail_notice/subject_chase': 'Not yet confirmed: {subject}',
  'mail_notice/chase': 'You have not confirmed the message below. Please read it and confirm it now.',
  'mail_notice/do': 'Please confirm {by} that you have read this and will follow it:',
  'mail_notice/link': '{link}',
  'mail_notice/why':
    'You receive this message from {organisation}. You do not need an account. The link is personal, so please do not forward it.',

  'mail_notice_release/subject': '{subject}',
  'mail_notice_release/why': 'You receive this message from {organisation}. You do not need to confirm anything.',
} as const
