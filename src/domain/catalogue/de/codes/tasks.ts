/** The subjects of tasks, and why tasks were cancelled. */
export const TASKS = {
  task: {
    confirm_contact: 'Schriftliche Bestätigung der Absprache einholen: {topics}',
    notify: 'Informieren Sie {audience__audience}{name_given, select, true {: {name}} other {}}',
    subject_voided: 'Der zugehörige Eintrag wurde gestrichen.',
    subject_not_needed: 'Sie ist nicht erforderlich.',
    reassigned: 'Sie wurde neu zugewiesen.',
    letter_unsent:
      'Ein Schreiben wurde nicht versandt. Der Grund steht auf der Seite des Schreibens. Beheben Sie ihn, und versenden Sie das Schreiben erneut.',
    notice_unanswered:
      'Persönlich nachfassen: Einige haben eine Benachrichtigung nicht bestätigt. Die Liste der Benachrichtigung nennt sie.',
    reminder_not_received:
      'Eine Erinnerung konnte Ihnen nicht per E-Mail zugestellt werden. Notieren Sie sich die Frist selbst, und bitten Sie Ihre Administration, Ihre Adresse zu prüfen.',
    reminder_undelivered:
      'Eine Erinnerung an eine Frist konnte nicht per E-Mail zugestellt werden. Informieren Sie die betroffene Person auf anderem Weg. Welche es ist, steht unter den Punkten mit Handlungsbedarf.',
    document_unread:
      'Edict konnte ein Dokument nicht verarbeiten, daher ist sein Text nicht durchsuchbar. Lesen Sie das Dokument selbst. Welches es ist, zeigt „Handlungsbedarf“.',
    notice_over: 'Alle Bestätigungen sind eingegangen oder werden nicht mehr benötigt.',
    resume_deletion: 'Die automatische Löschung in den Systemen des aufgehobenen Litigation Hold wieder aufnehmen',
    confirm_do: 'Freigabe bestätigen oder ablehnen: {subject}',
    confirm_undo: 'Freigabe der Rücknahme bestätigen oder ablehnen: {subject}',
    undo_measure: 'Zurücknehmen: {subject}',
    measure_dropped: 'Die Maßnahme wurde aufgegeben.',
    release_withdrawn: 'Die Freigabe wurde zurückgezogen.',
    review_override: 'Ausnahme überprüfen: {action__action}',
    person_cannot_work:
      'Diese Person kann hier keine Arbeit erhalten: Ihre Rolle erlaubt es nicht, sie ist ausgeschieden, oder eine Sperre schließt sie aus.',
    settled_by_review: 'Um diese Aufgabe zu erledigen, halten Sie die Überprüfung der Entscheidung fest.',
    settled: 'Diese Aufgabe ist bereits erledigt oder abgebrochen.',
    reopened_demand: 'Diese Forderung erneut prüfen: {subject}',
    reopened_reading: 'Eine Auslegung erneut annehmen: Ihre Grundlage hat sich geändert',
    reopened_obligation: 'Diese Verpflichtung bestätigen oder ändern: {subject}',
    reopened_scope_entry:
      'Diesen Teil des Geltungsbereichs bestätigen oder ändern{subject_given, select, true {: {subject}} other {}}',
    reopened_decision: 'Diese Entscheidung bestätigen oder ersetzen: {subject}',
    reopened_measure: 'Diese Maßnahme bestätigen oder ändern: {subject}',
    confirm_modification:
      'Schriftliche Bestätigung der vereinbarten Änderung einholen{official_given, select, true {: {official}} other {}}',
    modification_void: 'Sie wurde nie schriftlich bestätigt.',
    review_decision: 'Entscheidung überprüfen: {chosen}',
    meet_criterion: 'Prüfen, ob dieses Kriterium erfüllt ist, und das Ergebnis festhalten: {criterion}',
    narrow_decision: 'Eine engere Entscheidung verfassen anstelle von: {chosen}',
    undo_decision: 'Die Maßnahmen aufgrund der beendeten Entscheidung zurücknehmen: {chosen}',
    decision_replaced: 'Die Entscheidung wurde ersetzt.',
    decision_reviewed: 'Die Entscheidung wurde inzwischen erneut überprüft.',
    decision_ended: 'Die Entscheidung ist beendet.',
    switch_do_by_hand:
      '„{name}“ von Hand auf „{state}“ schalten, weil der Schalter es nicht getan hat. Reichen Sie den Nachweis ein, und informieren Sie den Betreiber des Schalters',
    switch_look_by_hand:
      'Von Hand prüfen, ob „{name}“ auf „{state}“ steht, weil der Schalter nicht antwortet. Informieren Sie den Betreiber des Schalters',
    switch_contradicted: '„{name}“ sollte auf „{state}“ stehen, tut es aber nicht: Klären Sie den Grund, und schalten Sie um',
    judge_switch: 'Nachweis prüfen: die Antwort des Schalters „{name}“',
    accept_assignment: 'Ihre Zuweisung annehmen oder zurückgeben: {kind__assigned_as}',
    stage_intake: 'Absender, Art der Anordnung und Eingang erfassen',
    stage_legal_review: 'Die Forderungen markieren und die Auslegung unklarer Begriffe klären',
    stage_scoping: 'Über den Geltungsbereich entscheiden und die Entscheidung genehmigen lassen',
    stage_remediation: 'Die Maßnahmen durchführen und die Nachweise einreichen',
    stage_monitoring: 'Fortdauernde Verpflichtungen und Zusagen überwachen',
    stage_closed: 'Es ist nichts weiter zu tun',
    asked_another: 'Eine andere Person wurde gefragt.',
    person_gone: 'Die Person ist ausgeschieden.',
    left_stage: 'Die Anordnung ist in eine andere Phase übergegangen.',
    review_amendment: 'Die früheren Entscheidungen überprüfen und Einschränkungen aufheben, die nicht mehr gefordert sind',
    do_measure: '{subject}',
    judge_evidence: 'Nachweis prüfen: {subject}',
  },
} as const
