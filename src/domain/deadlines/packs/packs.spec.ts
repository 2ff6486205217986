import { hasWords } from '../../catalogue/say.js'
import { periodsOf, triggersOf } from '../in-words.js'
import { Rule } from '../rule.js'
import { JURISDICTIONS, RULES, ruleById, rulesOf } from './packs.js'

const ids = RULES.map((rule) => rule.id)
const checkedOnes = RULES.filter((rule) => rule.check.status === 'checked')
const versionless = (id: string) => id.replace(/-(until|from)-\d{4}$/, '')

describe('the rule packs', () => {
  it('contain only valid rules, each listed once and found by id and by jurisdiction', () => {
    expect(RULES.length).toBeGreaterThan(100)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    for (const rule of RULES) expect([rule.id, Rule.safeParse(rule).success]).toEqual([rule.id, true])
    expect(ruleById('de-vwgo-70-objection')?.citation).toMatch(/^VwGO § 70/)
    expect(ruleById('toString')).toBeUndefined()
    expect(JURISDICTIONS.flatMap(rulesOf)).toHaveLength(RULES.length)
  })

  it('use only named jurisdictions, and prefix each rule with its jurisdiction', () => {
    expect(JURISDICTIONS).toEqual(['INT', 'US', 'EU', 'GB', 'DE', 'CA', 'AU', 'JP'])
    for (const rule of RULES) {
      expect([rule.jurisdiction, hasWords(`jurisdiction/${rule.jurisdiction}`)]).toEqual([rule.jurisdiction, true])
      expect(rule.id.split('-')[0]).toBe(rule.jurisdiction.toLowerCase())
    }
  })

  it('use only existing calendars', () => {
    const known = ['US-FED', 'US-DC', 'US-CFIUS', 'UK-ENG', 'UK-ALL', 'DE', 'EU-COM', 'BE', 'CA', 'AU', 'JP', 'none', 'agency']
    for (const rule of RULES)
      for (const id of rule.calendar.split('+')) expect([rule.id, known.includes(id) ? '' : id]).toEqual([rule.id, ''])
  })

  it('name a calendar whenever a rule rolls or counts business days', () => {
    const asks = RULES.filter((rule) =>
      [rule.formula, ...rule.other_readings.map((other) => other.formula)]
        .flatMap(periodsOf)
        .some((period) => period.roll !== 'none' || period.unit === 'business_day'),
    )
    expect(asks.length).toBeGreaterThan(60)
    expect(asks.filter((rule) => rule.calendar === 'none').map((rule) => rule.id)).toEqual([])
  })

  it('never contain two versions of one law for the same day', () => {
    const laws = [...new Set(ids.map(versionless))]
    const versioned = laws.map((law) => RULES.filter((rule) => versionless(rule.id) === law)).filter((group) => group.length > 1)
    expect(versioned.map((group) => versionless(group[0]!.id)).sort()).toEqual([
      'de-vwgo-70-objection-by-post',
      'de-vwvfg-41-2',
      'us-frap-26-10-days',
      'us-frcp-12a-answer',
      'us-frcp-6c1-motion',
    ])
    for (const group of versioned) {
      const inOrder = [...group].sort((a, b) => (a.valid_from ?? '').localeCompare(b.valid_from ?? ''))
      for (const [at, rule] of inOrder.slice(1).entries()) {
        // The new one begins on the day after the old one ends, so there is no gap either.
        const nextDay = new Date(Date.parse(inOrder[at]!.valid_to!) + 86_400_000).toISOString().slice(0, 10)
        expect([rule.id, rule.valid_from]).toEqual([rule.id, nextDay])
      }
    }
  })

  it('use plausible triggers: backward only from future events, and alternatives from the same facts', () => {
    for (const rule of RULES) {
      const triggers = triggersOf(rule.formula)
      const backward = periodsOf(rule.formula).some((period) => period.direction === 'backward')
      if (backward) expect([rule.id, triggers]).toEqual([rule.id, ['hearing']])
      if (triggers.includes('met')) expect([rule.id, rule.recurs]).not.toEqual([rule.id, null])
      for (const other of rule.other_readings) expect([rule.id, triggersOf(other.formula)]).toEqual([rule.id, triggers])
    }
  })

  it('contain an alternative interpretation only if it differs', () => {
    for (const rule of RULES)
      for (const other of rule.other_readings) expect([rule.id, other.formula]).not.toEqual([rule.id, rule.formula])
  })
})

describe('the check status of a rule', () => {
  it('names the address, the passage and the date, or else the reason why it was not checked', () => {
    expect(checkedOnes.length).toBeGreaterThan(50)
    for (const { id, check } of RULES) {
      if (check.status === 'checked') {
        expect([id, check.passage.length > 40, check.read_on]).toEqual([id, true, '2026-11-25'])
      } else expect([id, check.why.length > 40]).toEqual([id, true])
    }
  })

  /** Rules about a method of counting, shown with a number that the law does not state. */
  const FORMS = [
    'us-frcp-6a1-14-days',
    'us-frcp-6a2-72-hours',
    'us-frcp-12a1b-counterclaim-by-mail',
    'us-frap-26-14-days',
    'us-frap-26-10-days-from-2009',
    'us-frap-26-10-days-until-2009',
    'us-oshrc-2200-4-14-days',
    'us-oshrc-2200-4-10-working-days',
    'us-fmshrc-2700-8-10-days',
    'us-uscg-20-306-10-days-by-mail',
    'us-hhs-81-41-6-days',
    'us-sec-230-459-effective',
    'eu-1182-14-days',
    'eu-1182-month',
    'de-vwvfg-31-2-weeks',
    'de-vwvfg-31-24-hours',
    'de-vwgo-57-24-hours',
    'de-bgb-187-1-month',
    'de-bgb-187-2-month',
    'gb-cpr-2-8-14-days',
    'au-interpretation-36-28-days',
    // The passage is the day on which the period of the other law begins.
    'de-vwgo-70-objection-by-post-until-2024',
    'de-vwgo-70-objection-by-post-from-2025',
  ]
  const SPELT: Record<number, RegExp> = {
    1: /one|eines/i,
    2: /two|second/i,
    3: /three|dritten/i,
    4: /four|vierten/i,
    5: /five/i,
    10: /ten\b|10th/i,
    15: /15th/i,
    20: /twentieth/i,
    30: /thirtieth|30th/i,
    45: /forty-fifth/i,
  }

  it('quotes the number used in the rule, unless the rule is about a method of counting', () => {
    const silent = checkedOnes.filter((rule) => {
      const passage = rule.check.status === 'checked' ? rule.check.passage : ''
      return periodsOf(rule.formula).some(
        ({ amount }) => amount > 0 && !new RegExp(`\\b${amount}\\b`).test(passage) && !SPELT[amount]?.test(passage),
      )
    })
    expect(silent.map((rule) => rule.id).filter((id) => !FORMS.includes(id))).toEqual([])
    expect(FORMS.filter((id) => !ids.includes(id))).toEqual([])
  })
})
