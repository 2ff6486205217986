/** The explanation of a deadline, in sentences that a lawyer would write. */
export const DEADLINES = {
  trigger: {
    received: 'receipt',
    deemed_received: 'deemed receipt',
    served: 'service',
    dated: 'the date of the letter',
    issued: 'issuance',
    posted: 'posting',
    published: 'publication',
    entered: 'entry',
    discovered: 'discovery',
    aware: 'awareness',
    classified: 'classification',
    hearing: 'the hearing',
    return_date: 'the return date',
    decided: 'the decision',
    requested: 'the request',
    own_act: 'our own action',
    met: 'completion of the preceding deadline',
    stated: 'the stated date',
    occurred: 'the event',
  },

  unit: {
    hour: 'hours',
    calendar_day: 'calendar days',
    business_day: 'business days',
    week: 'weeks',
    month: 'months',
    year: 'years',
  },

  unit_one: {
    hour: 'hour',
    calendar_day: 'calendar day',
    business_day: 'business day',
    week: 'week',
    month: 'month',
    year: 'year',
  },

  step: {
    starts_on: 'The period starts from {trigger__trigger}: {on}.',
    starts_at: 'The period starts from {trigger__trigger}: {at}.',
    local_time_twice:
      'The clocks went back that night, so {local} occurred twice. The first occurrence is used; someone should check it.',
    local_time_never:
      'The clocks went forward, so {local} did not occur. The moment before the change is used; someone should check it.',
    after_cutoff: 'This was after {cutoff}, so it counts as the next business day, {on}.',
    trigger_day_counts: '{on} is the first day counted.',
    trigger_day_excluded: '{on} itself is not counted.',
    clear_days: 'The period is in clear days: neither the first nor the last day counts.',
    short_period: 'The period is {limit} days or shorter, so non-business days do not count.',
    counted_days: '{count} counted {direction__direction} from {first}: {on}.',
    passed_over: 'Non-business days are not counted.',
    passed_holidays: 'Besides weekends, these days are not counted: {days}.',
    passed_weekends: 'Weekends are not counted.',
    extra_after_expiry: '{days} days are added after the period ends: {on}.',
    extra_added: 'The period is extended by {days} days: {on}.',
    rolled_forward:
      '{from} is not a business day{name_given, select, true { ({name})} other {}}, so the deadline moves forward to {on}.',
    rolled_backward:
      '{from} is not a business day{name_given, select, true { ({name})} other {}}, so the deadline moves back to {on}.',
    stays: '{on} is not a business day{name_given, select, true { ({name})} other {}}, but this rule does not move the deadline.',
    inaccessible:
      'The office is inaccessible on {from}, so the deadline moves forward to the first business day on which it is accessible, {on}.',
    ends_at: 'On {on}, the period ends at {time}.',
    first_day: 'The earliest permitted day is {on}.',
    counted_hours: '{count} of elapsed time, counted {direction__direction}: {at}.',
    hour_of_trigger_excluded: 'The hour of the trigger is not counted, so counting starts at {at}.',
    hours_of_days_off_excluded: 'The hours of non-business days are not counted: {days}.',
    same_time_rolled:
      '{from} is not a business day{name_given, select, true { ({name})} other {}}, so the period ends at the same time on the next one, {at}.',
    day_before: 'The last day before {trigger__trigger} is {on}.',
    fixed_on: 'The deadline is set by {trigger__trigger}: {on}.',
    annually: 'The next occurrence of this date is {on}. It is a fixed date and does not move.',
    earlier_of: 'The earlier of {count} dates applies: {on}.',
    later_of: 'The later of {count} dates applies: {on}.',
    part_lapsed: 'One date, {on}, had already passed before the other period started, so it is left out.',
    part_unknown: 'Not known yet, so left out: {trigger__trigger}.',
    given: 'The deadline was set by hand: {on}.',
    extended_by: 'The deadline was extended by {count}: {on}.',
    extended_to: 'The deadline was extended to {on}.',
    paused_for: 'The deadline was paused for {days} days, so it ends {days} days later: {on}.',
    paused_since: 'The deadline has been paused since {on}.',
    other_reading: 'An alternative interpretation gives {on}: {why}.',
    safe_by: 'To be safe, act by {on}.',
  },

  direction: {
    forward: 'forward',
    backward: 'backward',
  },

  reading: {
    local_time: 'the local time occurred twice or not at all',
  },
} as const
