/** The sheets of the docket report. */
export const DOCKET = {
  docket_sheet: {
    title: 'Docket report of {organisation}: overdue, or due by {until}. As of {as_of}, for {name}.',
    confidential: 'Confidential. This report includes only what {name} has access to. Other people may see more or less.',
    cut: 'Only the first {shown} are shown.',
    by_person: 'By person',
    by_entity: 'By entity',
    nobody: 'No owner',
    no_entity: 'Entity not recorded',
    person: 'Owner',
    entity: 'Entity',
    state: 'State',
    due_on: 'Date',
    due: 'Due',
    due_there: 'Your time',
    subject: 'Deadline',
    directive: 'Directive',
    reference: 'Reference',
    seen_by: 'Visibility',
    seen_open: 'Open',
    seen_restricted: 'Restricted: members only',
    seen_sealed: 'Sealed: members only',
  },

  docket_state: {
    late: 'OVERDUE',
    open: 'Open',
    critical: 'Open, critical',
    late_critical: 'OVERDUE, critical',
  },
} as const
