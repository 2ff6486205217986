/** The text of a calendar entry, which other programs store and show. */
export const CALENDAR = {
  calendar_entry: {
    name: 'Edict-Fristen',
    summary:
      '{state_given, select, true {{state__calendar_state}: } other {}}{subject}, {due}{sooner_given, select, true { (Ihre Zeit: {sooner})} other {}} · {reference}',
    summary_restricted:
      '{state_given, select, true {{state__calendar_state}: } other {}}Edict: Frist {reference}{sooner_given, select, true {, {sooner}} other {}}',
    summary_sealed:
      '{state_given, select, true {{state__calendar_state}: } other {}}Edict: Frist{sooner_given, select, true {, {sooner}} other {}}',
    directive: 'Anordnung {reference}: {title}',
    when: 'Fällig {due}{due_there_given, select, true { (Ihre Zeit: {due_there})} other {}}.',
    act_by: 'Um sicherzugehen, handeln Sie {act_by}{act_by_there_given, select, true { (Ihre Zeit: {act_by_there})} other {}}.',
    open: 'Anordnung öffnen: {link}',
    lags: 'Ihr Kalender zeigt Änderungen möglicherweise erst nach Stunden. Edict zeigt immer den aktuellen Stand.',
    cut: 'Edict: Hier werden nur {shown} Fristen angezeigt. Die übrigen finden Sie in Edict.',
  },

  calendar_state: {
    late: 'ÜBERFÄLLIG',
    met: 'Gewahrt',
    missed: 'Versäumt',
    waived: 'Verzichtet',
  },
} as const
