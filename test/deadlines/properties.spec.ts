import { engineWith, gist } from './engine.js'
import { exampleCalendars, type ListedCalendars, ownExamples, until } from './fixtures.js'
import { naive } from './naive.js'
import { counting, startOfDay, triggerInstant } from './naive-place.js'
import { dayOfTrigger, type Property, properties } from './properties.js'
import { questions, ZONES } from './questions.js'
import type { Answerer, Dates, WireQuestion } from './wire.js'

// A few thousand for the fast run; for the campaign EDICT_QUESTIONS=200000, with another EDICT_SEED.
const COUNT = Number(process.env.EDICT_QUESTIONS ?? 3000)
const SEED = Number(process.env.EDICT_SEED ?? 2026)

const lists = exampleCalendars()
const CALENDARS = ['US-FED', 'US-FED+MA', 'US-FED+DC+MA', 'EU-COM', 'UK-ALL', 'DE-BY', 'AU', 'JP-YE', 'ZA-CCMA', 'DENSE'].filter(
  (id) => lists(id) !== null,
)
const naiveAnswerer: Answerer = (question) => naive(question, lists)
const answerers: [string, Answerer][] = [
  ['the engine', engineWith(lists)],
  ['the second opinion', naiveAnswerer],
]

/** The share of questions that each property applies to: a property that applies to none proves nothing. */
const LEAST = COUNT / 100

describe.each(answerers)('%s', (_, answerer) => {
  it.each(Object.entries(properties))('%s', (_name, property: Property) => {
    let spokenOf = 0
    for (const question of questions(COUNT, SEED, CALENDARS)) {
      if (!property.holdsFor(question)) continue
      const broken = property.broken(question, answerer, counting(question, lists))
      if (broken !== null) throw new Error(`${broken}\n${JSON.stringify(question)}`)
      spokenOf += 1
    }
    expect(spokenOf).toBeGreaterThan(LEAST)
  })
})

it('the engine and the second implementation agree on all questions', () => {
  const engine = engineWith(lists)
  for (const question of questions(COUNT, SEED, CALENDARS)) {
    const [one, other] = [gist(engine(question)), gist(naiveAnswerer(question))]
    if (one !== other) throw new Error(`engine ${one}, naive ${other}\n${JSON.stringify(question)}`)
  }
})

/** For every question whose due day is in year Y: a calendar that ends in Y - 1 gives no answer. */
it.each(['engine', 'naive'])('no answer is given after the last year of a calendar: %s', (who) => {
  const shortened = new Map<string, ListedCalendars>()
  const endingBefore = (id: string, year: number): ListedCalendars => {
    const key = `${id} ${year}`
    if (!shortened.has(key)) shortened.set(key, () => until(lists(id)!, year - 1))
    return shortened.get(key)!
  }
  let spokenOf = 0
  for (const question of questions(COUNT, SEED + 1, CALENDARS)) {
    if (question.calendar === 'none') continue
    const whole = naiveAnswerer(question)
    if ('error' in whole) continue
    const cut = endingBefore(question.calendar!, Number(whole.dueOn.slice(0, 4)))
    const answer = who === 'engine' ? engineWith(cut)(question) : naive(question, cut)
    expect([question, gist(answer)]).toEqual([question, 'deadline/calendar_ends'])
    spokenOf += 1
  }
  expect(spokenOf).toBeGreaterThan(LEAST)
})

it('our examples use different dates from the shared ones, each with its source', () => {
  const examples = ownExamples()
  expect(examples.length).toBeGreaterThanOrEqual(150)
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length)
  expect(examples.filter(({ source, note }) => !source || !note)).toEqual([])
})

/** The only value that the second implementation takes from Temporal, checked here by looking at every minute. */
it.each([
  ['America/Santiago', '2026-09-06'],
  ['America/Havana', '2026-03-08'],
  ['Africa/Cairo', '2026-04-24'],
  ['Africa/Cairo', '2026-10-30'],
  ['Asia/Beirut', '2026-03-29'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Pacific/Apia', '2011-12-31'],
])('a day starts at the first minute whose local date is that day: %s %s', (zone, day) => {
  const shows = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
  let minute = Date.parse(day) - 15 * 3_600_000
  while (shows.format(minute) < day) minute += 60_000
  expect(new Date(startOfDay(day, zone)).toISOString()).toBe(new Date(minute).toISOString())
})

it('the questions cover all units, zones and options', () => {
  const asked = [...questions(3000, SEED, CALENDARS)]
  const options = new Set(asked.flatMap(({ options: found = {} }) => Object.keys(found)))
  expect(new Set(asked.map(({ unit }) => unit)).size).toBe(6)
  expect(new Set(asked.map(({ timezone }) => timezone)).size).toBe(ZONES.length)
  expect([...options].sort()).toEqual(
    [
      'bound',
      'clearDays',
      'combine',
      'cutoff',
      'cutoffInclusive',
      'endOfDay',
      'extraDays',
      'extraMode',
      'extraWorkingDays',
      'hourCounting',
      'inaccessibleDays',
      'other',
      'returnDate',
      'rollTo',
      'shortPeriodExclusion',
      'weekend',
    ].sort(),
  )
  const answered = asked.filter((question): boolean => !('error' in naiveAnswerer(question)))
  expect(answered.length).toBeGreaterThan(2000)
  const first: WireQuestion = answered[0]!
  expect(triggerInstant(first.trigger, first.timezone!)).toBeGreaterThanOrEqual(startOfDay(dayOfTrigger(first), first.timezone!))
  expect((naiveAnswerer(first) as Dates).dueOn).toMatch(/^\d{4}-\d\d-\d\d$/)
})
