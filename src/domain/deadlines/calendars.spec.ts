import { type CalendarDay, CalendarFile } from './calendar.js'
import { type Calendars, calendarsOf, withDays } from './calendars.js'

const SOURCES = { law: { address: 'https://example.org/law', passage: 'the holidays', read_on: '2026-11-25' } }
const day = (on: string, more: Partial<CalendarDay> = {}): CalendarDay => ({
  on,
  name: `holiday of ${on}`,
  kind: 'holiday',
  source: 'law',
  ...more,
})
const file = (id: string, more: Record<string, unknown> = {}): CalendarFile =>
  CalendarFile.parse({
    id,
    name: id,
    about: 'made up',
    version: '2026.1',
    from: 2020,
    until: 2030,
    sources: SOURCES,
    days: [],
    ...more,
  })
const named = (calendars: Calendars, name: string) => {
  const calendar = calendars.named(name)
  if ('code' in calendar) throw new Error(`${calendar.code} ${calendar.params.calendar}`)
  return calendar
}
/** Whether a day is a business day in the best interpretation; 2026-06-22 is a Monday. */
const works = (calendars: Calendars, name: string, on: string) => {
  const calendar = named(calendars, name)
  const weekday = (['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const)[
    new Date(`${on}T00:00:00Z`).getUTCDay()
  ]!
  return calendar.days.get(on)?.works ?? !calendar.weekend.has(weekday)
}

describe('a calendar read from its file', () => {
  const one = calendarsOf([
    file('XA', {
      aliases: ['ALPHA'],
      days: [
        day('2026-06-22'),
        day('2026-06-23', { disputed: 'arguable' }),
        day('2026-06-24', { disputed: 'arguable', holds: false, kind: 'closure' }),
        day('2026-06-27', { disputed: 'arguable' }),
        day('2026-07-04', { kind: 'working' }),
      ],
    }),
  ])

  it('knows which days are business days, by its id and its alias, and reports its version and years', () => {
    expect(named(one, 'ALPHA')).toBe(named(one, 'XA'))
    expect(named(one, 'ALPHA')).toMatchObject({ id: 'XA', version: 'XA@2026.1', years: { from: 2020, until: 2030 } })
    expect(works(one, 'XA', '2026-06-22')).toBe(false)
    expect(works(one, 'XA', '2026-06-25')).toBe(true)
    expect(works(one, 'XA', '2026-07-04')).toBe(true)
    expect(works(one, 'XA', '2026-07-11')).toBe(false)
  })

  it('keeps both interpretations of a disputed day, but treats no day as disputed if it is a weekend in both', () => {
    const { days, disputed } = named(one, 'XA')
    expect([days.get('2026-06-23')?.works, disputed.get('2026-06-23')]).toMatchObject([false, { works: true, why: 'arguable' }])
    expect([days.get('2026-06-24'), disputed.get('2026-06-24')]).toMatchObject([undefined, { works: false, why: 'arguable' }])
    expect([...disputed.keys()]).toEqual(['2026-06-23', '2026-06-24'])
  })

  it('is built only once', () => expect(named(one, 'XA+none')).toBe(named(one, 'XA+none')))
})

describe('several calendars combined', () => {
  const all = calendarsOf([
    file('XA', {
      from: 2022,
      days: [day('2026-06-22'), day('2026-06-23', { disputed: 'arguable' }), day('2026-06-24', { disputed: 'open' })],
    }),
    file('XB', {
      until: 2028,
      days: [day('2026-06-23', { disputed: 'also' }), day('2026-06-24'), day('2026-06-25', { disputed: 'late', holds: false })],
    }),
    file('XC', { weekend: ['friday', 'saturday'], days: [day('2026-06-26', { kind: 'working' })] }),
    file('XD', { includes: ['XA', 'XB'], days: [day('2026-06-22', { kind: 'working' }), day('2026-06-29')] }),
  ])

  it('have a business day only if all of them do', () => {
    const week = ['2026-06-22', '2026-06-23', '2026-06-24', '2026-06-25', '2026-06-26']
    expect(week.map((on) => works(all, 'XA+XB', on))).toEqual([false, false, false, true, true])
    // Sunday is a day off in XA, and Friday in XC. The Friday that XC declares a business day is one in the union too.
    expect(['2026-06-19', '2026-06-21', '2026-06-26'].map((on) => works(all, 'XA+XC', on))).toEqual([false, false, true])
  })

  it('treat a day as disputed only if another interpretation of one of them would change it', () => {
    const { disputed } = named(all, 'XA+XB')
    // The 24th is a plain holiday of XB, whatever it is in XA.
    expect(Object.fromEntries([...disputed].map(([on, { works }]) => [on, works]))).toEqual({
      '2026-06-23': true,
      '2026-06-25': false,
    })
  })

  it('cover the years that all of them cover, and report each version once, in the order requested', () => {
    expect(named(all, 'XB+XA+XB')).toMatchObject({
      id: 'XB+XA',
      version: 'XB@2026.1+XA@2026.1',
      years: { from: 2022, until: 2028 },
    })
    expect(named(all, 'XA+XD').version).toBe('XA@2026.1+XD@2026.1+XB@2026.1')
  })

  it('let a file’s own days override those of included calendars', () => {
    expect(['2026-06-22', '2026-06-23', '2026-06-29'].map((on) => works(all, 'XD', on))).toEqual([true, false, false])
    expect(named(all, 'XD')).toMatchObject({ version: 'XD@2026.1+XA@2026.1+XB@2026.1', years: { from: 2022, until: 2028 } })
  })
})

describe('a requested calendar', () => {
  const none = calendarsOf([])

  it('named “none” has only weekends and covers all years', () => {
    expect(named(none, 'none')).toMatchObject({ id: 'none', version: 'none', years: null })
    expect([...named(none, 'none').weekend]).toEqual(['saturday', 'sunday'])
  })

  it.each([
    ['MARS', 'MARS'],
    ['none+MARS', 'MARS'],
    ['none+', 'none+'],
    ['', ''],
    ['None', 'None'],
  ])('%j is refused, with its unknown part named', (asked, calendar) => {
    expect(none.named(asked)).toEqual({ code: 'deadline/unknown_calendar', params: { calendar } })
  })
})

describe('invalid files', () => {
  it('are refused when calendars are built from them', () => {
    expect(() => calendarsOf([file('XA'), file('XB', { aliases: ['XA'] })])).toThrow('two calendars are called XA')
    expect(() => calendarsOf([file('XA', { includes: ['XB'] })])).toThrow('XB, which is absent')
    expect(() => calendarsOf([file('XA', { includes: ['XB'] }), file('XB', { includes: ['XA'] })])).toThrow('XA > XB > XA')
  })

  it.each([
    ['days in order, each once', { days: [day('2026-06-23'), day('2026-06-22')] }],
    ['days in order, each once', { days: [day('2026-06-22'), day('2026-06-22')] }],
    ['days inside the years', { days: [day('2031-01-01')] }],
    ['every day names a source of the file', { days: [day('2026-06-22', { source: 'hearsay' })] }],
    ['only what is disputed may not hold', { days: [day('2026-06-22', { holds: false })] }],
  ])('are not accepted as a calendar: %s', (message, more) => expect(() => file('XA', more)).toThrow(message))
})

describe('days added at run time', () => {
  const base = file('XA', { days: [day('2026-06-22'), day('2026-06-24')] })
  const notice = { address: 'https://example.org/snow', passage: 'closed', read_on: null }

  it('create a new version of the file and leave the old one unchanged', () => {
    const snow = withDays(
      base,
      [day('2026-06-23', { kind: 'closure', source: 'notice' }), day('2026-06-24', { kind: 'working' })],
      '2026.2',
      { notice },
    )
    const after = calendarsOf([snow])
    expect(named(after, 'XA').version).toBe('XA@2026.2')
    expect(['2026-06-22', '2026-06-23', '2026-06-24'].map((on) => works(after, 'XA', on))).toEqual([false, false, true])
    expect(base.days.map(({ on }) => on)).toEqual(['2026-06-22', '2026-06-24'])
  })

  it('need a new version, a source and a year that the file covers', () => {
    expect(() => withDays(base, [day('2026-06-23')], '2026.1')).toThrow('need a version other than 2026.1')
    expect(() => withDays(base, [day('2026-06-23', { source: 'notice' })], '2026.2')).toThrow('names a source')
    expect(() => withDays(base, [day('2031-06-23')], '2026.2')).toThrow('inside the years')
  })
})
