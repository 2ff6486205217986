/** The trace of a directive, as a table. */
export const TRACE = {
  trace_sheet: {
    sheet: 'Nachverfolgung',
    title: 'Von jeder Forderung zu ihrem Nachweis: {title} ({reference}), {organisation}. Stand {as_of}, für {name}.',
    confidential:
      'Vertraulich. Dieser Bericht enthält nur, worauf {name} Zugriff hat. Andere Personen sehen unter Umständen mehr oder weniger.',
    source: 'Grundlage',
    document: 'Dokument',
    page: 'Seite',
    passage: 'Textstelle',
    reading: 'Auslegung',
    obligation: 'Verpflichtung',
    person: 'Zuständig',
    due: 'Fällig',
    measure: 'Maßnahme',
    owner: 'Verantwortlich für die Maßnahme',
    measure_state: 'Stand der Maßnahme',
    verifier: 'Prüfung durch',
    evidence: 'Nachweis',
    evidence_state: 'Stand des Nachweises',
    proof: 'Stand der Verpflichtung',
    gaps: 'Lücken',
    not_adopted: 'keine Auslegung angenommen',
    of_undoing: '{state}, für die Rücknahme',
    document_not_seen: 'ein Dokument, auf das Sie keinen Zugriff haben',
  },

  trace_source: {
    demand: 'Forderung',
    insurance: 'Versicherungspolice',
    contract: 'Vertrag',
    law: 'Gesetz',
    commitment: 'Zusage',
  },

  trace_measure: {
    planned: 'Geplant',
    asked: 'Freigabe wartet auf eine zweite Person',
    released: 'Freigegeben, nicht nachgewiesen',
    in_force: 'In Kraft',
    undo_asked: 'In Kraft; Rücknahme wartet auf eine zweite Person',
    undo_released: 'Rücknahme freigegeben, nicht nachgewiesen',
    undone: 'Zurückgenommen',
    proved: 'Nachgewiesen',
    dropped: 'Aufgegeben',
  },

  trace_evidence: {
    accepted: 'Angenommen',
    rejected: 'Abgelehnt',
    waiting: 'Noch nicht geprüft',
  },

  trace_proof: {
    none: 'Nicht nachgewiesen',
    waiting: 'Nachweis noch nicht geprüft',
    proved: 'Nachgewiesen',
    waived: 'Verzichtet',
    ended: 'Beendet',
  },

  trace_gap: {
    not_held: 'keine Verpflichtung dazu erfasst',
    unclear_without_reading: 'unklar und ohne Auslegung',
    reading_not_adopted: 'Auslegung nicht angenommen',
    reading_not_approved: 'Auslegung nicht genehmigt',
    reading_reopened: 'Auslegung wieder geöffnet: erneut annehmen',
    reopened: 'wieder geöffnet: bestätigen oder ändern',
    nobody_responsible: 'niemand zuständig',
    no_deadline: 'keine Frist',
    no_measure: 'keine Maßnahme',
    no_evidence: 'kein angenommener Nachweis',
    evidence_waiting: 'Nachweis noch nicht geprüft',
    not_released: 'Nachweis angenommen, aber die Maßnahme wurde nie freigegeben',
    undone: 'die Maßnahme wurde zurückgenommen',
  },
} as const
