/** Litigation holds and notices: their ledger entries, and the two mails to people who have no account. */
export const HOLDS = {
  mail_notice: {
    subject: '{subject}',
    subject_chase: 'Not yet confirmed: {subject}',
    chase: 'You have not confirmed the message below. Please read it and confirm it now.',
    do: 'Please confirm {by} that you have read this and will follow it:',
    link: '{link}',
    why: 'You are receiving this message from {organisation}. You do not need an account. The link is personal, so please do not forward it.',
  },

  mail_notice_release: {
    subject: '{subject}',
    why: 'You are receiving this message from {organisation}. You do not need to confirm anything.',
  },
} as const
