/** Litigation holds and notices: their ledger entries, and the two mails to people who have no account. */
export const HOLDS = {
  mail_notice: {
    subject: '{subject}',
    subject_chase: 'Noch nicht bestätigt: {subject}',
    chase: 'Sie haben die nachstehende Nachricht noch nicht bestätigt. Bitte lesen Sie sie, und bestätigen Sie sie jetzt.',
    do: 'Bitte bestätigen Sie {by}, dass Sie dies gelesen haben und befolgen werden:',
    link: '{link}',
    why: 'Sie erhalten diese Nachricht von {organisation}. Sie brauchen kein Konto. Der Link ist persönlich; bitte leiten Sie ihn nicht weiter.',
  },

  mail_notice_release: {
    subject: '{subject}',
    why: 'Sie erhalten diese Nachricht von {organisation}. Sie müssen nichts bestätigen.',
  },
} as const
