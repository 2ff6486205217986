/** Switches: their events, tasks for acting by hand, the record of a call, and the alarm mail. */
export const SWITCHES = {
  switch_state: {
    on: 'on',
    off: 'off',
  },

  switch_record: {
    title: '{name}: verified {state}',
    what: 'A signed call asked whether “{name}” is on or off. It replied: {state}.',
    asked: 'Asked at: {asked_at}',
    call: 'Call (webhook-id): {id}',
    status: 'HTTP status: {status}',
    answer: 'The reply, unchanged:',
  },

  mail_switch_alarm: {
    subject: '{reference}: {subject}',
    subject_sealed: 'A switch is in the wrong state',
    subject_neutral: 'a switch is in the wrong state',
    directive: 'Directive {reference}{title_given, select, true {: {title}} other {}}',
    what: '{subject}.',
    measure: 'Measure: {measure}',
    found: 'Found: {found}',
    do: 'The measure is no longer shown as done. Check it now and record what you find.',
    open: 'Open the directive: {link}',
    why: 'You are receiving this because you own or verify this measure in {organisation}’s Edict.',
  },
} as const
