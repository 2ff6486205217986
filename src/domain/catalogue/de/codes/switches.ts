/** Switches: their events, tasks for acting by hand, the record of a call, and the alarm mail. */
export const SWITCHES = {
  switch_state: {
    on: 'ein',
    off: 'aus',
  },

  switch_record: {
    title: '{name}: geprüft, {state}',
    what: 'Ein signierter Aufruf hat gefragt, ob „{name}“ ein- oder ausgeschaltet ist. Die Antwort: {state}.',
    asked: 'Gefragt: {asked_at}',
    call: 'Aufruf (webhook-id): {id}',
    status: 'HTTP-Status: {status}',
    answer: 'Die Antwort, unverändert:',
  },

  mail_switch_alarm: {
    subject: '{reference}: {subject}',
    subject_sealed: 'Ein Schalter ist im falschen Zustand',
    subject_neutral: 'Ein Schalter ist im falschen Zustand',
    directive: 'Anordnung {reference}{title_given, select, true {: {title}} other {}}',
    what: '{subject}.',
    measure: 'Maßnahme: {measure}',
    found: 'Festgestellt: {found}',
    do: 'Die Maßnahme wird nicht mehr als umgesetzt angezeigt. Prüfen Sie sie jetzt, und halten Sie fest, was Sie finden.',
    open: 'Anordnung öffnen: {link}',
    why: 'Sie erhalten diese Nachricht, weil Sie im Edict von {organisation} für diese Maßnahme verantwortlich sind oder sie prüfen.',
  },
} as const
