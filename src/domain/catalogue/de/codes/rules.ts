/** How a deadline's rule is worded: what starts it, how long it runs and how it is counted, and the words of the page of rules. */
export const RULE_WORDS = {
  length: {
    one: '{amount} {unit__unit_one}',
    many: '{amount} {unit__unit}',
    clear: '{amount} volle {unit__unit}',
    earliest: 'frühestens {length}',
  },

  formula: {
    forward: '{length} nach {trigger__trigger}',
    backward: '{length} vor {trigger__trigger}',
    same_day: 'am Tag von: {trigger__trigger}',
    before: 'spätestens am Tag vor {trigger__trigger}',
    on: 'am Tag von: {trigger__trigger}',
    annually: 'jedes Jahr bis {date}',
    sequence: '{first}; dann {length}',
    then_backward: '{first}; dann {length} zurück',
    then_same_day: '{first}; dann am selben Datum',
    or: '{first}; oder {second}',
    earlier_of: 'das früheste von: {parts}',
    later_of: 'das späteste von: {parts}',
  },

  counting: {
    trigger_day: 'einschließlich des Tages des Fristbeginns',
    short_period: 'ohne arbeitsfreie Tage',
    exclude_trigger_hour: 'in vollen Stunden nach der Stunde des Fristbeginns',
    exclude_non_working_days: 'ohne die Stunden arbeitsfreier Tage',
    after_expiry: 'zuzüglich {days} Tage nach Fristablauf',
    add_to_period: 'mit {days} zusätzlichen Tagen',
    roll_forward: 'auf den nächsten Arbeitstag verschoben',
    roll_backward: 'auf den vorigen Arbeitstag verschoben',
    roll_forward_same_time: 'auf dieselbe Uhrzeit des nächsten Arbeitstags verschoben',
    roll_to: 'dann bis {time} Uhr',
    end_of_day: 'bis {time} Uhr',
    cutoff: 'nach {time} Uhr ab dem nächsten Arbeitstag gezählt',
    cutoff_inclusive: 'ab {time} Uhr ab dem nächsten Arbeitstag gezählt',
  },

  roll: {
    none: 'keine',
    forward: 'nach hinten',
    backward: 'nach vorn',
    forward_same_time: 'nach hinten, gleiche Uhrzeit',
  },

  satisfied_by: {
    received: 'Eingang bei der Behörde oder dem Gericht',
    sent: 'Absendung',
    postmarked: 'Aufgabe zur Post laut Poststempel',
    filed: 'Einreichung',
    done: 'Erledigung',
  },

  rule_zone: {
    agency: 'Behörde oder Gericht',
    recipient: 'unser Ort des Eingangs',
  },

  jurisdiction: {
    INT: 'Jede Rechtsordnung',
    US: 'Vereinigte Staaten',
    EU: 'Europäische Union',
    GB: 'Vereinigtes Königreich',
    DE: 'Deutschland',
    CA: 'Kanada',
    AU: 'Australien',
    JP: 'Japan',
  },
} as const
