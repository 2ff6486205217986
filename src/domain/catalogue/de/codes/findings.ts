/** What the hourly check finds, what to do about each finding, and the mails about them. */
export const FINDINGS = {
  finding: {
    no_owner: 'Keine aktive Person hat die Verantwortung übernommen',
    no_deadline: 'Keine anstehende Frist, daher wird keine Erinnerung versandt',
    no_task: 'Keine aktive Person hat eine Aufgabe',
    verifier_left: 'Die prüfende Person dieser Maßnahme ist ausgeschieden oder hat keinen Zugriff mehr auf die Anordnung',
    obligation_without_measure: 'Keine Maßnahme erfüllt diese Verpflichtung',
    reading_past_review: 'Die Überprüfung dieser Auslegung ist überfällig',
    override_unreviewed: 'Eine Ausnahme wurde nicht bis zum nächsten Arbeitstag überprüft',
    decision_past_review: 'Die Überprüfung dieser Entscheidung ist überfällig',
    duty_without_next: 'Diese wiederkehrende Pflicht hat keine nächste Frist',
    duty_past_its_end: 'Das Enddatum dieser Pflicht ist vorbei, aber niemand hat sie beendet',
    reminder_undelivered: 'Eine Erinnerung an diese Frist wurde nicht zugestellt',
    file_altered:
      'Die Datei dieses Dokuments fehlt oder wurde auf dem Datenträger verändert und kann weder versandt noch heruntergeladen werden',
    document_unread: 'Edict konnte dieses Dokument nicht verarbeiten, daher ist sein Text nicht durchsuchbar',
  },

  finding_do: {
    no_owner: 'Weisen Sie die Verantwortung einer Person zu, die zusagt, oder nehmen Sie die Zuweisung selbst an.',
    no_deadline: 'Setzen Sie die nächste Frist, und sei es nur ein internes Datum, um die Anordnung durchzusehen.',
    no_task: 'Geben Sie jemandem die nächste Aufgabe.',
    verifier_left:
      'Übertragen Sie die Arbeit der ausgeschiedenen Person, oder geben Sie der jetzigen prüfenden Person den nötigen Zugriff.',
    obligation_without_measure:
      'Planen Sie eine Maßnahme, die die Verpflichtung erfüllt, oder verzichten Sie mit Begründung auf die Verpflichtung.',
    reading_past_review:
      'Überprüfen Sie die Auslegung: Nehmen Sie sie erneut oder eine andere Möglichkeit an, und setzen Sie ein neues Überprüfungsdatum.',
    override_unreviewed: 'Prüfen Sie, von welcher Voraussetzung warum abgewichen wurde, und halten Sie Ihre Überprüfung fest.',
    decision_past_review:
      'Überprüfen Sie die Entscheidung: Behalten Sie sie bis zu einem späteren Datum bei, engen Sie sie ein oder beenden Sie sie.',
    duty_without_next: 'Setzen Sie die nächste Frist, oder beenden Sie die Pflicht mit Begründung.',
    duty_past_its_end: 'Beenden Sie die Pflicht mit Begründung, oder erfassen Sie eine neue Endbedingung.',
    reminder_undelivered:
      'Informieren Sie die Person auf anderem Weg. Bitten Sie Ihre Administration, die Adresse oder den Mailserver zu korrigieren und die Erinnerung zu wiederholen.',
    file_altered:
      'Bitten Sie Ihre Administration, die Datei aus einer Sicherung wiederherzustellen und zu klären, wer sie verändert hat. Prüfen Sie danach erneut.',
    document_unread:
      'Lesen Sie das Dokument selbst. Bitten Sie Ihre Administration, die Ursache zu beheben und die Verarbeitung unter „Zustellung“ zu wiederholen.',
  },

  mail_findings: {
    subject: 'Handlungsbedarf: {count} im Edict von {organisation}',
    subject_grave: 'Dringender Handlungsbedarf: {count} im Edict von {organisation}',
    what: 'Die stündliche Prüfung hat Folgendes gefunden, um das Sie sich kümmern müssen:',
    line: '{reference}{title_given, select, true { {title}} other {}}: {what}',
    line_neutral: 'es besteht Handlungsbedarf',
    more: 'Und {more} weitere.',
    open: 'Was jeweils zu tun ist: {link}',
    why: 'Sie erhalten diese Nachricht, weil Sie für diese Anordnungen verantwortlich oder federführend sind oder weil Sie sie als leitende Juristin oder leitender Jurist sehen können. Solange Handlungsbedarf besteht, erhalten Sie eine Zusammenfassung am Tag.',
  },

  mail_check_silence: {
    subject: 'Edict: Die stündliche Prüfung läuft nicht',
    what: 'Die stündliche Prüfung auf fehlende Verantwortliche, Fristen und Aufgaben im Edict von {organisation} ist seit mehr als zwei Stunden nicht gelaufen. Erinnerungen und Schreiben werden weiterhin wie gewohnt versandt.',
    last: 'Zuletzt lief sie: {last}.',
    do: 'Suchen Sie in den Protokollen der Worker nach checker.run: Der Eintrag nennt den Fehler, der die Prüfung verhindert. Ein Neustart eines Workers plant sie wieder ein.',
    link: '{link}',
  },
} as const
