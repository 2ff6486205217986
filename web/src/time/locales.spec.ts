import type { Due } from '../api/types.js'
import { readIn } from '../words/words.js'
import { typedDay } from './typed.js'
import { byWhen, dayMonth, fullDay, longDay, momentIn, monthOfYear, nearMoment, weekdayDay } from './wording.js'

const DAY = '2026-03-06'
const TODAY = '2026-02-01'
const AT = '2026-03-06T16:21:00Z'
const NOW = Date.parse('2026-03-06T12:00:00Z')
const DUE: Due = {
  ...{ due_on: DAY, due_at: '2026-03-07T05:00:00Z', due_zone: 'America/New_York', place: 'Washington' },
  ...{ precision: 'day', safe_by: null, act_by: AT, late: false },
}

const said = () => [
  dayMonth(DAY, TODAY),
  weekdayDay(DAY, '2025-01-01'),
  longDay(DAY),
  fullDay(DAY),
  monthOfYear(DAY),
  momentIn(AT, 'Europe/Berlin', NOW),
  nearMoment(AT, 'Europe/Berlin', NOW),
  byWhen(DUE, NOW),
]

describe('dates on the screens', () => {
  it.each([
    [
      'en-GB',
      ...['6 Mar', 'Fri 6 Mar 2026', 'Friday 6 March', '6 March 2026', 'March 2026', '17:21 Fri 6 Mar', 'today 17:21'],
      'by the end of Fri 6 Mar, Washington',
    ],
    [
      'en-US',
      ...['Mar 6', 'Fri, Mar 6, 2026', 'Friday, March 6', 'March 6, 2026', 'March 2026', '5:21 PM Fri, Mar 6', 'today 5:21 PM'],
      'by the end of Fri, Mar 6, Washington',
    ],
    [
      'de',
      ...[
        '6. März',
        'Fr., 6. März 2026',
        'Freitag, 6. März',
        '6. März 2026',
        'März 2026',
        'Fr., 6. März, 17:21 Uhr',
        'heute, 17:21 Uhr',
      ],
      'bis Ablauf des Fr., 6. März, Washington',
    ],
  ] as const)('are written as in %s', async (locale, ...expected) => {
    await readIn(locale)
    expect(said()).toEqual(expected)
  })

  it.each(['en-GB', 'en-US', 'de'] as const)('can be typed as they are shown in %s', async (locale) => {
    await readIn(locale)
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-09`
      for (const shown of [fullDay(day), dayMonth(day, TODAY), weekdayDay(day, '2025-01-01')])
        expect([shown, typedDay(shown, TODAY)]).toEqual([shown, day])
    }
  })
})
