/** Was Personen über die Sicherheit von Konten mitgeteilt wird, auf der Kontoseite und per E-Mail. */
export const ACCOUNTS = {
  account_notice: {
    password_reset: 'Ihr Passwort wurde mit einem Link aus Ihrem Postfach zurückgesetzt.',
    password_changed: 'Ihr Passwort wurde auf Ihrer Kontoseite geändert.',
    second_factor_set: 'Für Ihr Konto wurde ein zweiter Faktor eingerichtet.',
    second_factor_removed:
      'Der zweite Faktor Ihres Kontos wurde{by_given, select, true { von {by}} other {}} entfernt{reason_given, select, true {: {reason}} other {.}}',
    session_ended: '{by} hat Sie in einem Ihrer Browser abgemeldet: {reason}',
    role_changed:
      'Ihre Rolle wurde geändert, auf Antrag von {by} und mit Genehmigung einer leitenden Juristin oder eines leitenden Juristen.',
    reader_joined: '{about} ist beigetreten und kann nun Anordnungen lesen.',
    link_copied:
      '{by_given, select, true {{by}} other {Jemand mit Zugang zum Server}} hat den Link kopiert, mit dem {about} beitritt, statt ihn per E-Mail senden zu lassen.',
    reset_link_made:
      'Jemand mit Zugang zum Server hat einen Link erstellt, mit dem das Passwort von {about} zurückgesetzt werden kann, weil keine E-Mail ankommt.',
    lead_counsel_changed: '{by} hat {about} eine andere Rolle gegeben. Bisher war es eine leitende.',
    lead_counsel_ended: '{by} hat das Konto von {about} geschlossen, das eine leitende Rolle hatte: {reason}',
    identity_asked: 'Jemand ist als {about} mit einem kopierten Link beigetreten. Bestätigen Sie, dass es diese Person ist.',
    identity_confirmed: '{by} hat bestätigt, dass Sie es sind. Sie können sich jetzt anmelden.',
    access_requested:
      '{by} hat etwas beantragt, das Ihre Genehmigung braucht, weil damit jemand Anordnungen lesen könnte{about_given, select, true { (als {about})} other {}}.',
    access_approved: '{by} hat Ihren Antrag genehmigt{about_given, select, true { (Konto von {about})} other {}}.',
    access_declined: '{by} hat Ihren Antrag abgelehnt{about_given, select, true { (Konto von {about})} other {}}: {reason}',
    access_broken_glass:
      'Jemand mit Zugang zum Server hat einen Antrag ohne leitende Juristinnen und Juristen genehmigt{about_given, select, true { (Konto von {about})} other {}}: {reason}',
  },
  account_notice_effect: {
    password_reset: 'Sie wurden überall abgemeldet, und Ihre API-Token und Kalender-Feeds wurden beendet.',
    password_changed: 'Sie wurden überall sonst abgemeldet, und Ihre API-Token und Kalender-Feeds wurden beendet.',
    second_factor_set: 'Sie wurden überall sonst abgemeldet, und Ihre API-Token und Kalender-Feeds wurden beendet.',
    second_factor_removed: 'Andere Sitzungen sowie Ihre API-Token und Kalender-Feeds wurden beendet.',
    session_ended: 'Sie können sich dort wieder anmelden.',
    link_copied:
      'Wer den Link hat, kann versuchen, als diese Person beizutreten. Falls Sie das nicht erwartet haben, lassen Sie die Person erneut einladen; damit verfällt der Link.',
    reset_link_made: 'Falls Sie das nicht erwartet haben, informieren Sie die Betreiber des Servers.',
    lead_counsel_changed:
      'Falls das nicht abgesprochen war, widersprechen Sie jetzt: Wer übrig bleibt, genehmigt, wer Anordnungen lesen kann.',
    lead_counsel_ended:
      'Falls das nicht abgesprochen war, widersprechen Sie jetzt: Wer übrig bleibt, genehmigt, wer Anordnungen lesen kann.',
    identity_asked:
      'Rufen Sie die Person unter einer Nummer an, die Sie kennen. Sie nennt Ihnen einen sechsstelligen Code, den Sie unter „Zugriffsanträge“ eingeben.',
    access_requested:
      'Prüfen Sie unter „Zugriffsanträge“ Name und E-Mail-Adresse, und genehmigen Sie den Antrag, oder lehnen Sie ihn ab.',
    access_approved: 'Wenn es ein API-Token ist, erstellen Sie ihn innerhalb von 7 Tagen unter „Zugriffsanträge“.',
    access_broken_glass: 'Prüfen Sie unter „Zugriffsanträge“, ob das richtig war.',
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
