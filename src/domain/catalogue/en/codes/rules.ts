/** How a deadline's rule is worded: what starts it, how long it runs and how it is counted, and the words of the page of rules. */
export const RULE_WORDS = {
  length: {
    one: '{amount} {unit__unit_one}',
    many: '{amount} {unit__unit}',
    clear: '{amount} clear {unit__unit}',
    earliest: 'no earlier than {length}',
  },

  formula: {
    forward: '{length} after {trigger__trigger}',
    backward: '{length} before {trigger__trigger}',
    same_day: 'on the same day as {trigger__trigger}',
    before: 'no later than the day before {trigger__trigger}',
    on: 'on {trigger__trigger}',
    annually: 'every year by {date}',
    sequence: '{first}; then {length}',
    then_backward: '{first}; then {length} backward',
    then_same_day: '{first}; then on the same date',
    or: '{first}; or {second}',
    earlier_of: 'the earliest of: {parts}',
    later_of: 'the latest of: {parts}',
  },

  counting: {
    trigger_day: 'including the trigger date',
    short_period: 'excluding non-business days',
    exclude_trigger_hour: 'in whole hours after the hour of the trigger',
    exclude_non_working_days: 'excluding the hours of non-business days',
    after_expiry: 'plus {days} days after the period ends',
    add_to_period: 'with {days} days added to the period',
    roll_forward: 'rolled forward',
    roll_backward: 'rolled backward',
    roll_forward_same_time: 'rolled forward to the same time of day',
    roll_to: 'then until {time}',
    end_of_day: 'until {time}',
    cutoff: 'after {time}, counted from the next business day',
    cutoff_inclusive: 'from {time}, counted from the next business day',
  },

  roll: {
    none: 'none',
    forward: 'forward',
    backward: 'backward',
    forward_same_time: 'forward, same time',
  },

  satisfied_by: {
    received: 'receipt by the agency or court',
    sent: 'sending',
    postmarked: 'posting, as shown by the postmark',
    filed: 'filing',
    done: 'completion',
  },

  rule_zone: {
    agency: 'the agency or court',
    recipient: 'our place of receipt',
  },

  jurisdiction: {
    INT: 'Any jurisdiction',
    US: 'United States',
    EU: 'European Union',
    GB: 'United Kingdom',
    DE: 'Germany',
    CA: 'Canada',
    AU: 'Australia',
    JP: 'Japan',
  },
} as const
