/** Switches: their events, tasks for acting by hand, the record of a call, and the alarm mail. */
export const SWITCHES = {
  'event/switch.added': 'Switch added',
  'event/switch.secret_renewed': 'Secret of a switch replaced',
  'event/switch.test_asked': 'Test of a switch requested',
  'event/switch.tested': 'Switch tested',
  'event/switch.retired': 'Switch retired',
  'event/switch.attached': 'Measure attached to a switch',
  'event/switch.detached': 'Measure detached from its switch',
  'event/switch.verify_asked': 'Check of a switch requested',
  'event/switch.dry_run_asked': 'Dry run of a switch requested',
  'event/switch.called': 'Switch called',
  'event/switch.answered': 'Switch replied; state not yet verified',
  'event/switch.dry_run_answered': 'Dry run of a switch completed',
  'event/switch.verified': 'State of a switch verified',
  'event/switch.still_off': 'Switch verified: still off',
  'event/switch.contradicted': 'Switch found in the wrong state',
  'event/switch.failed': 'Switch could not be operated; a person must act',
  'event/switch.unanswered': 'Switch did not reply; a person must act',
  'event/switch.left': 'Scheduled check of a switch skipped: no longer needed',

  'switch_state/on': 'on',
  'switch_state/off': 'off',

  'task/switch_do_by_hand':
    'Turn “{name}” {state} by hand, because its switch did not. Submit the evidence and inform the operator of the switch',
  'task/switch_look_by_hand':
    'Check by hand whether “{name}” is {state}, because its switch does not reply. Inform the operator of the switch',
  'task/switch_contradicted': '“{name}” should be {state} but is not: find out why, and turn it {state}',
  'task/judge_switch': 'Judge the evidence: the reply of the switch “{name}”',

  'switch_record/title': '{name}: verified {state}',
  'switch_record/what': 'A signed call asked whether “{name}” is on or off. It replied: {state}.',
  'switch_record/asked': 'Asked at: {asked_at}',
  'switch_record/call': 'Call (webhook-id): {id}',
  'switch_record/status': 'HTTP status: {status}',
  'switch_record/answer': 'The reply, unchanged:',

  'mail_switch_alarm/subject': '{reference}: {subject}',
  'mail_switch_alarm/subject_neutral': 'a switch is in the wrong state',
  'mail_switch_alarm/directive': 'Directive {reference}[: {title}]',
  'mail_switch_alarm/what': '{subject}.',
  'mail_switch_alarm/measure': 'Measure: {measure}',
  'mail_switch_alarm/found': 'Found: {found}',
  'mail_switch_alarm/do': 'The measure is no longer shown as done. Check it now and record what you find.',
  'mail_switch_alarm/open': 'Open the directive: {link}',
  'mail_switch_alarm/why': 'You receive this because you own or verify this measure in {organisation}’s Edict.',
} as const
