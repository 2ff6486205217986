import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { shippedCalendars } from '../../src/deadlines/calendars/read-calendars.js'
import { answerQuestion } from '../../src/deadlines/questions.js'
import type { Calendar } from '../../src/domain/deadlines/calendar.js'
import { Refused } from '../../src/domain/errors.js'
import { engineWith, gist } from './engine.js'
import { exampleCalendars, meets, ownExamples, sharedExamples, sharedIsHere } from './fixtures.js'
import { naive } from './naive.js'
import type { Example, HolidayList } from './wire.js'

const named = (examples: Example[]): [string, Example][] => examples.map((example) => [example.id, example])
const root = join(__dirname, '..', '..')
const here = sharedIsHere || process.env.CI === 'true'

describe('the engine with the calendars of this release', () => {
  const calendarOf = (id: string): Calendar => {
    const calendar = shippedCalendars().named(id)
    if ('code' in calendar) throw new Refused(calendar.code, calendar.params)
    return calendar
  }
  const listOf = (id: string): HolidayList | null => {
    const { years, days } = calendarOf(id)
    return years && { ...years, isHoliday: (day) => days.get(day)?.works === false }
  }

  it.each(named([...(sharedIsHere ? sharedExamples() : []), ...ownExamples()]))('%s', (_, example) => {
    const answer = answerQuestion(example, calendarOf)
    expect([gist(answer), meets(answer, example)]).toEqual([gist(naive(example, listOf)), true])
  })
})

describe('the engine', () => {
  if (!here) {
    it.todo('is not tested here: ../shared/deadlines, with the days of the calendars, is absent')
    return
  }
  const engine = engineWith(exampleCalendars())
  const ask = (example: Example): void => {
    const answer = engine(example)
    expect([gist(answer), example.expectedDue, meets(answer, example)]).toEqual([gist(answer), example.expectedDue, true])
  }

  describe('on the shared examples', () => {
    it.each(named(sharedExamples()))('%s', (_, example) => ask(example))
  })

  describe('on our own examples', () => {
    it.each(named(ownExamples()))('%s', (_, example) => ask(example))
  })

  it('answers the same in any time zone of the process and in any season', async () => {
    const count = process.env.EDICT_QUESTIONS ?? '1000'
    const words = ['test/harness/typescript.cjs', 'test/deadlines/answers.ts', count, '26']
    const found = []
    for (const zone of ['UTC', 'Asia/Tokyo', 'Pacific/Auckland', 'America/New_York']) {
      const env = { ...process.env, TZ: zone }
      const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root, env, maxBuffer: 1 << 24 })
      found.push(JSON.parse(stdout))
    }
    // The processes ran in the zones that we set.
    expect(found.map(({ offset }) => offset)).toEqual([0, -540, -720, 240])
    const expected = [...sharedExamples(), ...ownExamples()].map((example) => `${example.id} ${gist(engine(example))}`)
    for (const { january, july } of found) {
      expect(january).toEqual({ examples: expected, random: found[0].january.random })
      expect(july).toEqual(january)
    }
  }, 1_800_000)
})
