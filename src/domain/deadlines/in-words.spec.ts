import { inWords, periodsOf, triggersOf } from './in-words.js'
import { Formula, TRIGGER_KINDS } from './period.js'

const said = (formula: unknown) => inWords('en-GB', Formula.parse(formula))
const days = (amount: number, more: object = {}) => ({ unit: 'calendar_day', amount, ...more })

describe('a formula in words', () => {
  it.each([
    [{ from: 'served', period: days(20, { roll: 'forward' }) }, '20 calendar days after service, rolled forward'],
    [{ from: 'received', period: { unit: 'month', amount: 1 } }, '1 month after receipt'],
    [
      { from: 'hearing', period: days(14, { direction: 'backward', roll: 'backward' }) },
      '14 calendar days before the hearing, rolled backward',
    ],
    [
      { from: 'hearing', period: days(3, { direction: 'backward', clear_days: true, short_period: 5 }) },
      '3 clear calendar days before the hearing, excluding non-business days',
    ],
    // Thirty days are not a short period, although the rule has a provision for short periods.
    [
      { from: 'served', period: days(30, { short_period: 7, roll: 'forward' }) },
      '30 calendar days after service, rolled forward',
    ],
    [
      { from: 'issued', period: days(28, { clear_days: true, bound: 'earliest' }) },
      'no earlier than 28 clear calendar days after issuance',
    ],
    [
      { from: 'served', period: days(21, { roll: 'forward', extra: { days: 3, mode: 'after_expiry' } }) },
      '21 calendar days after service, rolled forward, plus 3 days after the period ends, rolled forward',
    ],
    [
      { from: 'served', period: days(10, { roll: 'forward', extra: { days: 3, mode: 'add_to_period' } }) },
      '10 calendar days after service, with 3 days added to the period, rolled forward',
    ],
    [
      { from: 'posted', period: days(0, { roll: 'forward', cutoff: { at: '16:30', inclusive: true } }) },
      'on the same day as posting, rolled forward, from 16:30, counted from the next business day',
    ],
    [
      { from: 'own_act', period: { unit: 'business_day', amount: 10, cutoff: { at: '17:00' } } },
      '10 business days after our own action, after 17:00, counted from the next business day',
    ],
    [
      { from: 'received', period: { unit: 'hour', amount: 1, counting: 'exclude_trigger_hour' } },
      '1 hour after receipt, in whole hours after the hour of the trigger',
    ],
    [
      { from: 'served', period: { unit: 'hour', amount: 72, roll: 'forward_same_time' } },
      '72 hours after service, rolled forward to the same time of day',
    ],
    [
      { from: 'own_act', period: { unit: 'month', amount: 1, roll: 'forward', roll_to: '12:00' } },
      '1 month after our own action, rolled forward, then until 12:00',
    ],
    [
      { after: { from: 'posted', period: days(4) }, period: { unit: 'month', amount: 1, roll: 'forward' } },
      '4 calendar days after posting; then 1 month, rolled forward',
    ],
    [
      { earlier_of: [{ from: 'served', period: days(20) }, { before: 'return_date' }] },
      'the earliest of: 20 calendar days after service; or no later than the day before the return date',
    ],
    [{ on: 'received' }, 'on receipt'],
    [{ annually: '09-30', from: 'occurred' }, 'every year by 30 September'],
  ])('%j', (formula, words) => {
    expect(said(formula)).toBe(words)
  })

  it('has words for every kind of trigger', () => {
    for (const trigger of TRIGGER_KINDS) expect(said({ on: trigger })).not.toContain('/')
  })

  it('lists each trigger once, and its periods in order', () => {
    const formula = Formula.parse({
      later_of: [
        { after: { from: 'posted', period: days(4) }, period: days(7) },
        { from: 'posted', period: days(2) },
        { before: 'return_date' },
        { annually: '01-31', from: 'own_act' },
      ],
    })
    expect(triggersOf(formula)).toEqual(['posted', 'return_date', 'own_act'])
    expect(periodsOf(formula).map((period) => period.amount)).toEqual([4, 7, 2])
  })
})
