/** The text of a calendar entry, which other programs store and show. */
export const CALENDAR = {
  calendar_entry: {
    name: 'Edict deadlines',
    summary:
      '{state_given, select, true {{state__calendar_state}: } other {}}{subject}, {due}{sooner_given, select, true { (your time: {sooner})} other {}} · {reference}',
    summary_restricted:
      '{state_given, select, true {{state__calendar_state}: } other {}}Edict: deadline {reference}{sooner_given, select, true {, {sooner}} other {}}',
    summary_sealed:
      '{state_given, select, true {{state__calendar_state}: } other {}}Edict: deadline{sooner_given, select, true {, {sooner}} other {}}',
    directive: 'Directive {reference}: {title}',
    when: 'Due {due}{due_there_given, select, true { (your time: {due_there})} other {}}.',
    act_by: 'To be safe, act {act_by}{act_by_there_given, select, true { (your time: {act_by_there})} other {}}.',
    open: 'Open the directive: {link}',
    lags: 'Your calendar may show changes hours later. Edict always shows the current state.',
    cut: 'Edict: only {shown} deadlines are shown here. See the others in Edict.',
  },

  calendar_state: {
    late: 'OVERDUE',
    met: 'Met',
    missed: 'Missed',
    waived: 'Waived',
  },
} as const
