import { type Counting, countingOf, periodOf, UNCOUNTED } from './counting.js'

const of = (given: Partial<Counting>): Counting => ({ ...UNCOUNTED, amount: '20', roll: 'forward', ...given })

describe('a period that is being filled in', () => {
  it('is complete with a number and a roll, and incomplete without either', () => {
    expect(periodOf(of({}))).toMatchObject({
      period: { amount: 20, unit: 'calendar_day', roll: 'forward' },
      needs: [],
      errors: {},
    })
    expect(periodOf(of({ roll: null })).needs).toHaveLength(1)
    expect(periodOf(of({ amount: '' })).needs).toHaveLength(1)
    expect(periodOf(of({ amount: '', roll: null })).period).toBeNull()
  })

  it('refuses anything that is not a whole number or a time, at its field', () => {
    const { period, errors, needs } = periodOf(of({ amount: '2,5', cutoff: '25:00', extra: '99' }))
    expect(period).toBeNull()
    expect(Object.keys(errors).sort()).toEqual(['amount', 'cutoff', 'extra'])
    expect(needs).toHaveLength(1)
  })

  it('leaves out what does not apply to its unit, and a roll that its unit does not allow', () => {
    expect(periodOf(of({ unit: 'hour', short: 'x', extra: 'y', end_of_day: 'z' })).errors).toEqual({})
    expect(periodOf(of({ unit: 'hour', roll: 'backward' })).period).toBeNull()
    expect(periodOf(of({ unit: 'business_day', short: '7' })).period).toMatchObject({ short_period: null })
  })

  it.each<Partial<Counting>>([
    {},
    { unit: 'business_day', first_counts: true, clear: true, end_of_day: '17:00', bound: 'earliest' },
    { short: '7', extra: '3', extra_mode: 'add_to_period', cutoff: '16:30', cutoff_inclusive: true },
    { unit: 'hour', hours: 'exclude_non_working_days', roll: 'forward', roll_to: '09:00' },
    { unit: 'month', direction: 'backward', roll: 'backward' },
  ])('is restored in the form as it was entered: %j', (given) => {
    const counting = of(given)
    const { period } = periodOf(counting)
    expect(countingOf(period!)).toEqual(counting)
  })
})
