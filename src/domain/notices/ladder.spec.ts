import { planNoticeRungs } from './ladder.js'

it('a notice is e-mailed now, followed up when its date passes and twice after that, and then returned to its sender', () => {
  const planned = planNoticeRungs({ now: '2026-06-12T21:30:00Z', acknowledge_by: '2026-06-15T21:00:00Z' })
  expect(planned).toEqual([
    { rung: 'send', fire_at: '2026-06-12T21:30:00Z' },
    { rung: 'chase_1', fire_at: '2026-06-15T21:00:00Z' },
    { rung: 'chase_2', fire_at: '2026-06-16T21:00:00Z' },
    { rung: 'chase_3', fire_at: '2026-06-18T21:00:00Z' },
    { rung: 'hand_back', fire_at: '2026-06-19T21:00:00Z' },
  ])
})
