/** The sheets of the docket report. */
export const DOCKET = {
  'docket/title': 'Docket report of {organisation}: late, or due until {until}. As of {as_of}, for {name}.',
  'docket/confidential': 'Confidential. It shows what {name} may see: others see less, or more.',
  'docket/cut': 'Only the first {shown} are shown.',
  'docket/by_person': 'By person',
  'docket/by_entity': 'By entity',
  'docket/nobody': 'Nobody answers for it',
  'docket/no_entity': 'Entity not recorded',
  'docket/person': 'Answers for it',
  'docket/entity': 'Entity',
  'docket/state': 'State',
  'docket/due_on': 'Day',
  'docket/due': 'Due',
  'docket/due_there': 'For you',
  'docket/subject': 'What is due',
  'docket/directive': 'Directive',
  'docket/reference': 'Reference',
  'docket/seen_by': 'Seen by',

  'docket_state/late': 'LATE',
  'docket_state/open': 'Open',
  'docket_state/critical': 'Open, critical',
  'docket_state/late_critical': 'LATE, critical',

  'visibility/open': 'Open',
  'visibility/restricted': 'Restricted: members only',
  'visibility/sealed': 'Sealed: members only',
} as const
