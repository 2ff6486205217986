/** The explanation of a deadline, in sentences that a lawyer would write. */
export const DEADLINES = {
  // Without an article, because they follow "nach" and "vor" and are also labels.
  trigger: {
    received: 'Eingang',
    deemed_received: 'Zugangsfiktion',
    served: 'Zustellung',
    dated: 'Datum des Schreibens',
    issued: 'Erlass',
    posted: 'Aufgabe zur Post',
    published: 'Veröffentlichung',
    entered: 'Eintragung',
    discovered: 'Entdeckung',
    aware: 'Kenntnis',
    classified: 'Einstufung',
    hearing: 'Verhandlung',
    return_date: 'Vorlagetermin',
    decided: 'Entscheidung',
    requested: 'Anforderung',
    own_act: 'Vornahme der eigenen Handlung',
    met: 'Erfüllung der vorangehenden Frist',
    stated: 'Datum laut Anordnung',
    occurred: 'Eintritt des Ereignisses',
  },

  unit: {
    hour: 'Stunden',
    calendar_day: 'Kalendertage',
    business_day: 'Arbeitstage',
    week: 'Wochen',
    month: 'Monate',
    year: 'Jahre',
  },

  unit_one: {
    hour: 'Stunde',
    calendar_day: 'Kalendertag',
    business_day: 'Arbeitstag',
    week: 'Woche',
    month: 'Monat',
    year: 'Jahr',
  },

  step: {
    starts_on: 'Die Frist beginnt mit: {trigger__trigger}, {on}.',
    starts_at: 'Die Frist beginnt mit: {trigger__trigger}, {at}.',
    local_time_twice:
      'In dieser Nacht wurde die Uhr zurückgestellt, sodass es {local} zweimal gab. Der erste Zeitpunkt wird verwendet; jemand sollte das prüfen.',
    local_time_never:
      'Die Uhr wurde vorgestellt, sodass es {local} nicht gab. Der Zeitpunkt vor der Umstellung wird verwendet; jemand sollte das prüfen.',
    after_cutoff: 'Das war nach {cutoff} Uhr und zählt daher als nächster Arbeitstag, {on}.',
    trigger_day_counts: '{on} ist der erste gezählte Tag.',
    trigger_day_excluded: '{on} selbst wird nicht mitgezählt.',
    clear_days: 'Die Frist besteht aus vollen Tagen: Weder der erste noch der letzte Tag zählt mit.',
    short_period: 'Die Frist beträgt höchstens {limit} Tage, daher zählen arbeitsfreie Tage nicht mit.',
    counted_days: '{count}, {direction__direction} gezählt ab {first}: {on}.',
    passed_over: 'Arbeitsfreie Tage werden nicht mitgezählt.',
    passed_holidays: 'Außer Wochenenden nicht mitgezählt: {days}.',
    passed_weekends: 'Wochenenden werden nicht mitgezählt.',
    extra_after_expiry: 'Nach Fristablauf werden {days} Tage hinzugerechnet: {on}.',
    extra_added: 'Die Frist verlängert sich um {days} Tage: {on}.',
    rolled_forward:
      '{from} ist kein Arbeitstag{name_given, select, true { ({name})} other {}}, daher verschiebt sich die Frist auf {on}.',
    rolled_backward:
      '{from} ist kein Arbeitstag{name_given, select, true { ({name})} other {}}, daher wird die Frist auf {on} vorverlegt.',
    stays:
      '{on} ist kein Arbeitstag{name_given, select, true { ({name})} other {}}, aber nach dieser Regel verschiebt sich die Frist nicht.',
    inaccessible:
      'Die Stelle ist am {from} nicht erreichbar, daher verschiebt sich die Frist auf den ersten Arbeitstag, an dem sie es ist: {on}.',
    ends_at: 'Am {on} endet die Frist um {time} Uhr.',
    first_day: 'Der früheste zulässige Tag ist {on}.',
    counted_hours: '{count} verstrichene Zeit, {direction__direction} gezählt: {at}.',
    hour_of_trigger_excluded: 'Die Stunde des Fristbeginns zählt nicht mit, die Zählung beginnt daher {at}.',
    hours_of_days_off_excluded: 'Die Stunden arbeitsfreier Tage zählen nicht mit: {days}.',
    same_time_rolled:
      '{from} ist kein Arbeitstag{name_given, select, true { ({name})} other {}}, daher endet die Frist zur selben Uhrzeit am nächsten Arbeitstag: {at}.',
    day_before: 'Der letzte Tag vor {trigger__trigger} ist {on}.',
    fixed_on: 'Die Frist richtet sich nach: {trigger__trigger}, {on}.',
    annually: 'Dieses Datum kehrt am {on} wieder. Es ist ein festes Datum und verschiebt sich nicht.',
    earlier_of: 'Das frühere von {count} Daten gilt: {on}.',
    later_of: 'Das spätere von {count} Daten gilt: {on}.',
    part_lapsed: 'Ein Datum, {on}, war vor Beginn der anderen Frist schon verstrichen und bleibt außer Betracht.',
    part_unknown: 'Noch nicht bekannt und außer Betracht gelassen: {trigger__trigger}.',
    given: 'Die Frist wurde von Hand gesetzt: {on}.',
    extended_by: 'Die Frist wurde um {count} verlängert: {on}.',
    extended_to: 'Die Frist wurde bis {on} verlängert.',
    paused_for: 'Die Frist war {days} Tage angehalten und endet um so viel später: {on}.',
    paused_since: 'Die Frist ist seit {on} angehalten.',
    other_reading: 'Eine andere Auslegung ergibt {on}: {why}.',
    safe_by: 'Um sicherzugehen, handeln Sie bis {on}.',
  },

  direction: {
    forward: 'vorwärts',
    backward: 'rückwärts',
  },

  reading: {
    local_time: 'die Ortszeit gab es zweimal oder gar nicht',
  },
} as const
