/** The sheets of the docket report. */
export const DOCKET = {
  'docket/title': 'Docket report of {organisation}: overdue, or due by {until}. As of {as_of}, for {name}.',
  'docket/confidential': 'Confidential. This report includes only what {name} has access to. Other people may see more or less.',
  'docket/cut': 'Only the first {shown} are shown.',
  'docket/by_person': 'By person',
  'docket/by_entity': 'By entity',
  'docket/nobody': 'No owner',
  'docket/no_entity': 'Entity not recorded',
  'docket/person': 'Owner',
  'docket/entity': 'Entity',
  'docket/state': 'State',
  'docket/due_on': 'Date',
  'docket/due': 'Due',
  'docket/due_there': 'Your time',
  'docket/subject': 'Deadline',
  'docket/directive': 'Directive',
  'docket/reference': 'Reference',
  'docket/seen_by': 'Visibility',

  'docket_state/late': 'OVERDUE',
  'docket_state/open': 'Open',
  'docket_state/critical': 'Open, critical',
  'docket_state/late_critical': 'OVERDUE, critical',

  'visibility/open': 'Open',
  'visibility/restricted': 'Restricted: members only',
  'visibility/sealed': 'Sealed: members only',
} as const
