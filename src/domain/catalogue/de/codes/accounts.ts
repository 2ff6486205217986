/** Was Personen über die Sicherheit von Konten mitgeteilt wird, auf der Kontoseite und per E-Mail. */
export const ACCOUNTS = {
  account_notice: {
    password_reset: 'Ihr Passwort wurde mit einem Link aus Ihrem Postfach zurückgesetzt.',
    password_changed: 'Ihr Passwort wurde auf Ihrer Kontoseite geändert.',
    second_factor_set: 'Für Ihr Konto wurde ein zweiter Faktor eingerichtet.',
    second_factor_removed:
      'Der zweite Faktor Ihres Kontos wurde{by_given, select, true { von {by}} other {}} entfernt{reason_given, select, true {: {reason}} other {.}}',
    session_ended: '{by} hat Sie in einem Ihrer Browser abgemeldet: {reason}',
  },
  account_notice_effect: {
    password_reset: 'Sie wurden überall abgemeldet, und Ihre API-Token und Kalender-Feeds wurden beendet.',
    password_changed: 'Sie wurden überall sonst abgemeldet, und Ihre API-Token und Kalender-Feeds wurden beendet.',
    second_factor_set: 'Sie wurden überall sonst abgemeldet, und Ihre API-Token und Kalender-Feeds wurden beendet.',
    second_factor_removed: 'Andere Sitzungen sowie Ihre API-Token und Kalender-Feeds wurden beendet.',
    session_ended: 'Sie können sich dort wieder anmelden.',
  },
  mail_account_notice: {
    subject: 'Sicherheit Ihres Kontos im Edict von {organisation}',
    hello: 'Guten Tag {name},',
    what: '{what}',
    effect: '{effect}',
    when: 'Wann: {when}',
    do: 'Falls Sie das nicht erwartet haben, melden Sie sich an, ändern Sie sofort Ihr Passwort und informieren Sie die Administration oder die leitenden Juristinnen und Juristen: {link}',
    why: 'Sie erhalten diese Nachricht, weil sie die Sicherheit von Konten im Edict von {organisation} betrifft. Diese Nachrichten lassen sich nicht abschalten.',
  },
} as const
