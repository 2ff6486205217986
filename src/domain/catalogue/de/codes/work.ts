/** The two lines with their facts and actions, roles, and the resulting tasks. */
export const WORK = {
  stage_label: {
    abatement: 'Abstellung',
    access_and_production: 'Zugang und Vorlage',
    allegations: 'Vorwürfe',
    answer: 'Antwort',
    blocking_and_reporting: 'Sperrung und Meldung',
    comment: 'Stellungnahme',
    compliance_period: 'Umsetzungsfrist',
    correction_and_release: 'Abhilfe und Freigabe',
    corrective_action: 'Abhilfemaßnahmen',
    observations: 'Feststellungen',
    order_in_force: 'Anordnung in Kraft',
    recall: 'Rückruf',
    representations: 'Anhörung',
    response: 'Antwort',
    response_and_correction: 'Antwort und Abhilfe',
    response_and_production: 'Antwort und Vorlage',
    submission: 'Einreichung',
  },

  stage: {
    intake: 'Erfassung',
    legal_review: 'Rechtliche Prüfung',
    scoping: 'Abgrenzung',
    remediation: 'Umsetzung',
    monitoring: 'Überwachung',
    closed: 'Abgeschlossen',
    preparing: 'In Vorbereitung',
    filed: 'Eingereicht',
    decided: 'Entschieden',
    settled: 'Durch Einigung beendet',
    withdrawn: 'Zurückgenommen',
    abandoned: 'Nicht weiterverfolgt',
  },

  fact: {
    owner_accepted: 'eine verantwortliche Person, die zugesagt hat',
    agency: 'die Behörde',
    instrument: 'die Art der Anordnung',
    addressee: 'der Adressat',
    receipt: 'der Eingang',
    demands_marked: 'die Forderungen oder ein Grund, warum es keine gibt',
    readings_adopted: 'eine angenommene und genehmigte Auslegung für jeden unklaren Begriff',
    scope_decided: 'eine Entscheidung über den Geltungsbereich, von dem kein Teil wieder geöffnet ist',
    decision_approved: 'die Genehmigung der Entscheidung über den Geltungsbereich',
    obligations_proved: 'zu jeder Verpflichtung ein angenommener Nachweis oder ein Verzicht, ohne dass eine wieder geöffnet ist',
    nothing_owed:
      'die Erledigung alles noch Erforderlichen: übersprungene oder wieder geöffnete Phasen, offene Fristen, Mitteilungen, Absprachen ohne schriftliche Bestätigung und zurückzunehmende Einschränkungen',
    no_live_proceeding: 'das Ende aller Verfahren',
    commitments_recorded: 'die gegebenen Zusagen oder ein Grund, warum es keine gibt',
  },

  role: {
    administrator: 'Administration',
    counsel: 'Jurist/in',
    lead_counsel: 'Leitende/r Jurist/in',
    contributor: 'Mitwirkende/r',
    executive: 'Geschäftsleitung',
    auditor: 'Revision',
    guest: 'Gast',
  },

  mover: {
    counsel: 'Juristinnen und Juristen',
    lead_counsel: 'leitenden Juristinnen und Juristen',
    counsel_as_lead: 'der Person, die diese Anordnung federführend bearbeitet',
  },

  deadline_ended: {
    met: 'gewahrt',
    missed: 'versäumt',
    waived: 'verzichtet',
  },

  letter_is: {
    draft: 'Entwurf',
    submitted: 'wartet auf Genehmigung',
    returned: 'an die Verfasserin oder den Verfasser zurückgegeben',
    approved: 'genehmigt',
    sending: 'wartet auf den Versand',
    sent: 'versandt',
    failed: 'konnte nicht versandt werden',
  },
} as const
