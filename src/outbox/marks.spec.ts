import { FIRST, Marks } from './marks.js'

const row = (kind: string) => ({ kind, id: FIRST.id, claimable_at: '2026-06-12 17:21:00+00' })

describe('the marks of the claims', () => {
  it('know nothing new of a kind when others are read from their first row', () => {
    const marks = new Marks(() => 0)
    marks.startWhole(['reminder.send', 'checker.run'])
    marks.passed([row('reminder.send'), row('checker.run')])
    marks.startWhole(['checker.run'])
    expect([marks.isLive('reminder.send'), marks.isLive('checker.run')]).toEqual([true, false])
  })

  it('say for each kind when it is next read from its first row', () => {
    let now = 0
    const marks = new Marks(() => now)
    expect(marks.untilWhole(['reminder.send'])).toBe(0)
    marks.startWhole(['reminder.send', 'checker.run'])
    now = 600
    marks.startWhole(['checker.run'])
    const left = () =>
      [['reminder.send'], ['checker.run'], ['checker.run', 'reminder.send']].map((kinds) => marks.untilWhole(kinds))
    expect(left()).toEqual([400, 1_000, 400])
    now = 1_200
    expect(left()).toEqual([0, 400, 0])
  })
})
