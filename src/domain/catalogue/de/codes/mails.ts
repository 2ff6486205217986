/** Every sentence of every mail. The templates arrange them. The letter’s covering mail is in the language of the letter. */
export const MAILS = {
  mail_reminder: {
    subject: '{reference}: {subject}, {due}',
    subject_neutral: 'Es wird etwas fällig',
    subject_late: '{reference}: überfällig: {subject}, war fällig {due}',
    subject_sealed: 'Es wird etwas fällig, {due}',
    subject_sealed_late: 'Überfällig: Etwas war fällig {due}',
    directive: 'Anordnung {reference}{title_given, select, true {: {title}} other {}}',
    what: 'Frist: {subject}',
    when: 'Fällig: {due}{due_there_given, select, true { (Ihre Zeit: {due_there})} other {}}',
    act_by: 'Um sicherzugehen, handeln Sie {act_by}{act_by_there_given, select, true { (Ihre Zeit: {act_by_there})} other {}}',
    left: '{left}',
    late: 'Diese Frist ist überfällig und noch offen. Halten Sie fest, was veranlasst wurde, oder erwirken Sie eine schriftliche Fristverlängerung.',
    open: 'Anordnung öffnen: {link}',
    why: 'Sie erhalten diese Nachricht, weil Sie im Edict von {organisation} für diese Anordnung verantwortlich sind.',
  },

  mail_entry: {
    subject: '{summary}',
    subject_cancelled: 'Nicht mehr fällig: {summary}',
    what: '{summary}',
    when: 'Fällig {due}{due_there_given, select, true { (Ihre Zeit: {due_there})} other {}}',
    keep: 'Nehmen Sie die beigefügte Einladung an, um diese Frist in Ihren Kalender einzutragen. Ändert sich die Fälligkeit, erhalten Sie eine Aktualisierung.',
    cancelled:
      'Zu dieser Frist müssen Sie nichts mehr veranlassen: Sie ist erledigt, oder Sie sind für sie nicht mehr verantwortlich. Die beigefügte Absage entfernt sie aus Ihrem Kalender.',
    open: 'Anordnung öffnen: {link}',
    why: 'Sie erhalten diese Nachricht, weil Sie auf Ihrer Kontoseite im Edict von {organisation} Kalendereinladungen eingeschaltet haben. Erinnerungen werden unabhängig davon versandt.',
  },

  mail_invitation: {
    subject: 'Einladung zu Edict bei {organisation}',
    hello: 'Guten Tag {name},',
    what: 'Sie wurden{inviter_given, select, true { von {inviter}} other {}} zu Edict eingeladen. Mit Edict bearbeitet {organisation} Anordnungen von Behörden.',
    do: 'Wählen Sie auf dieser Seite Ihr Passwort:',
    link: '{link}',
    until: 'Der Link funktioniert einmal, bis {expires}.',
    not_expected:
      'Falls Sie diese Einladung nicht erwartet haben, ignorieren Sie sie bitte. Ohne den Link kann niemand das Konto verwenden.',
  },

  mail_test: {
    subject: 'Test aus dem Edict von {organisation}',
    hello: 'Guten Tag {name},',
    what: 'Sie haben diesen Test angefordert. Wenn Sie ihn lesen, kann Edict Ihnen E-Mails senden: Er ging denselben Weg wie Einladungen, Erinnerungen und Schreiben.',
    link: '{link}',
  },

  mail_password_reset: {
    subject: 'Ihr Edict-Passwort zurücksetzen',
    hello: 'Guten Tag {name},',
    what: 'Für Ihr Konto im Edict von {organisation} wurde angefordert, das Passwort zurückzusetzen. Wählen Sie auf dieser Seite ein neues Passwort:',
    link: '{link}',
    until: 'Der Link funktioniert einmal, bis {expires}.',
    not_asked: 'Falls Sie das nicht waren, ignorieren Sie diese Nachricht bitte. Ihr Passwort bleibt unverändert.',
  },

  mail_sign_in_pass: {
    subject: 'Bei Edict anmelden',
    hello: 'Guten Tag {name},',
    what: 'Zu viele Anmeldungen mit Ihrer E-Mail-Adresse sind fehlgeschlagen. Das Edict von {organisation} lässt deshalb weitere warten. Mit diesem Link können Sie sich jetzt anmelden, wie gewohnt mit Ihrem Passwort:',
    link: '{link}',
    until: 'Der Link funktioniert einmal, bis {expires}.',
    not_asked:
      'Falls Sie das nicht waren, ignorieren Sie diese Nachricht: Ohne Ihr Passwort öffnet der Link nichts. Womöglich versucht jemand, es zu erraten; richten Sie am besten einen zweiten Faktor ein.',
  },

  mail_silence: {
    subject: 'Edict: Erinnerungen werden nicht versandt',
    what: 'Die Hintergrundverarbeitung im Edict von {organisation} steht still. Erinnerungen und Schreiben werden nicht versandt, bis sie wieder läuft.',
    last: 'Zuletzt lief sie: {last}.',
    never: 'noch nie',
    do: 'Prüfen Sie, ob ein Worker-Prozess läuft und die Datenbank erreicht. Es geht nichts verloren: Ausstehendes wird erledigt, sobald er läuft.',
    link: '{link}',
  },

  mail_effects_late: {
    subject: 'Edict: Fällige Arbeiten sind nicht erledigt',
    what: 'Hintergrundarbeiten im Edict von {organisation}, etwa Erinnerungen oder Schreiben, waren vor mehr als einer Viertelstunde fällig und sind nicht erledigt, oder seit mehreren Minuten wird keine E-Mail angenommen. Es geht nichts verloren: Edict versucht es weiter, bis es gelingt.',
    last: 'Zuletzt war alles pünktlich: {last}.',
    do: 'Prüfen Sie den Mailserver und die Protokolle der Worker. Die Warteschlange zeigt, was fehlgeschlagen ist und warum:',
    link: '{link}',
  },

  mail_effects_dead: {
    subject: 'Edict: Einige Nachrichten konnten nicht zugestellt werden',
    what: 'Hintergrundarbeiten im Edict von {organisation} sind fehlgeschlagen und werden nicht von selbst wiederholt, etwa weil ein Mailserver eine Adresse abgelehnt hat.',
    last: 'Zuletzt war nichts fehlgeschlagen: {last}.',
    do: 'Die Warteschlange zeigt, was fehlgeschlagen ist und warum. Beheben Sie die Ursache und wiederholen Sie die Arbeit, oder blenden Sie sie aus, sobald die betroffene Person auf anderem Weg informiert ist:',
    link: '{link}',
  },

  mail_files_altered: {
    subject: 'Edict: Eine gespeicherte Datei fehlt oder wurde verändert',
    what: 'Die gespeicherte Datei mindestens eines Dokuments im Edict von {organisation} fehlt oder wurde auf dem Datenträger verändert. Sie kann weder versandt noch heruntergeladen werden.',
    last: 'Zuletzt war jede gelesene Datei unversehrt: {last}.',
    do: 'Stellen Sie die Datei aus einer Sicherung wieder her, und klären Sie, wer sie verändert hat. „npm run -s edict -- audit verify --files“ nennt jede betroffene Datei. Edict erreichen Sie hier:',
    link: '{link}',
  },

  mail_letter: {
    subject:
      '{title}{agency_reference_given, select, true {; Ihr Zeichen {agency_reference}} other {}}{reference_given, select, true {; unser Zeichen {reference}} other {}}',
    subject_sealed: 'Schreiben von {addressee_name}',
    hello: 'Sehr geehrte Damen und Herren,',
    what: 'anbei erhalten Sie ein Schreiben von {addressee_name} an {agency_name}: {title}.',
    file: 'Das Schreiben ist die beigefügte Datei {file_name}. Diese Nachricht dient nur der Übermittlung und enthält keine eigene Erklärung.',
    yours: 'Mit freundlichen Grüßen',
    sender: '{addressee_name}',
    signatory: '{signatory_name}{signatory_title_given, select, true {, {signatory_title}} other {}}',
  },
} as const
