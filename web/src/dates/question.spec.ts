import type { RuleRow } from '../api/types.js'
import { UNCOUNTED } from './counting.js'
import { type Asked, askedOf, FREE, questionOf, UNASKED } from './question.js'

const rule = { id: 'us-frcp-6-14', triggers: ['served'], zone: 'agency', calendar: 'agency' } as unknown as RuleRow
const start = { day: '2026-06-12', time: '17:21', zone: 'Europe/Berlin', which: 0, known: 'time' }

describe('the calculator’s question', () => {
  it('says what is missing, in order', () => {
    expect(questionOf(UNASKED, undefined)).toMatchObject({ question: null })
    expect(questionOf({ ...UNASKED, rule_id: rule.id }, rule).needs).toHaveLength(3)
  })

  it('needs a start, a zone and a calendar for a custom period, and is restored unchanged from its URL', () => {
    const asked: Asked = {
      ...UNASKED,
      by: 'count',
      starts: { [FREE]: start } as Asked['starts'],
      counting: { ...UNCOUNTED, amount: '10', unit: 'business_day', roll: 'forward' },
      zone: 'Europe/Berlin',
      calendar: 'DE',
    }
    const { question, needs } = questionOf(asked, undefined)
    expect(needs).toEqual([])
    expect(questionOf(askedOf(question!, 'UTC')!, undefined).question).toBe(question)
    expect(questionOf({ ...asked, zone: '', calendar: '' }, undefined).needs).toHaveLength(2)
  })

  it.each([
    ['no JSON', '{'],
    ['two parts', '{"formula":{"after":{"on":"served"},"period":{"unit":"month","amount":1}},"triggers":{}}'],
    ['another start', '{"formula":{"from":"served","period":{"unit":"month","amount":1}},"triggers":{}}'],
    ['a changed calendar', '{"formula":{"from":"stated","period":{"unit":"month","amount":1}},"triggers":{},"changes":{}}'],
  ])('is not shown in part if its URL contains something that the form cannot show: %s', (_, text) =>
    expect(askedOf(text, 'UTC')).toBeNull(),
  )
})
