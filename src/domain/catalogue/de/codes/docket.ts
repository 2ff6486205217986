/** The sheets of the docket report. */
export const DOCKET = {
  docket_sheet: {
    title: 'Fristenbericht von {organisation}: überfällig oder fällig bis {until}. Stand {as_of}, für {name}.',
    confidential:
      'Vertraulich. Dieser Bericht enthält nur, worauf {name} Zugriff hat. Andere Personen sehen unter Umständen mehr oder weniger.',
    cut: 'Nur die ersten {shown} werden angezeigt.',
    by_person: 'Nach Person',
    by_entity: 'Nach Gesellschaft',
    nobody: 'Niemand verantwortlich',
    no_entity: 'Gesellschaft nicht erfasst',
    person: 'Verantwortlich',
    entity: 'Gesellschaft',
    state: 'Status',
    due_on: 'Datum',
    due: 'Fällig',
    due_there: 'Ihre Zeit',
    subject: 'Frist',
    directive: 'Anordnung',
    reference: 'Zeichen',
    seen_by: 'Sichtbarkeit',
    seen_open: 'Offen',
    seen_restricted: 'Beschränkt: nur Mitglieder',
    seen_sealed: 'Versiegelt: nur Mitglieder',
  },

  docket_state: {
    late: 'ÜBERFÄLLIG',
    open: 'Offen',
    critical: 'Offen, kritisch',
    late_critical: 'ÜBERFÄLLIG, kritisch',
  },
} as const
