import { periodsOf, triggersOf } from '../in-words.js'
import { ruleById } from './packs.js'

/**
 * Written by hand from the research on deadlines, not from the packs: amount, unit and roll of the first period, and its trigger.
 * A mistake in a pack makes this fail.
 */
const BY_HAND: [id: string, amount: number, unit: string, trigger: string, roll: string][] = [
  // The courts of the United States.
  ['us-frcp-6a1-14-days', 14, 'calendar_day', 'served', 'forward'],
  ['us-frcp-6a2-72-hours', 72, 'hour', 'served', 'forward_same_time'],
  ['us-frcp-6c1-motion-from-2009', 14, 'calendar_day', 'hearing', 'backward'],
  ['us-frcp-6c2-opposing-affidavit', 7, 'calendar_day', 'hearing', 'backward'],
  ['us-frcp-12a-answer-from-2009', 21, 'calendar_day', 'served', 'forward'],
  ['us-usc-28-2344-petition', 60, 'calendar_day', 'entered', 'forward'],
  ['us-usc-28-2401-six-years', 6, 'year', 'decided', 'forward'],
  // Its agencies.
  ['us-bis-756-2-appeal', 45, 'calendar_day', 'dated', 'none'],
  ['us-bis-766-6-answer', 30, 'calendar_day', 'served', 'forward'],
  ['us-bis-785-4-hearing', 15, 'business_day', 'served', 'none'],
  ['us-bis-785-4-answer', 30, 'calendar_day', 'own_act', 'none'],
  ['us-bis-791-316-notice', 30, 'calendar_day', 'received', 'forward'],
  ['us-bis-720-2-hearing', 30, 'calendar_day', 'dated', 'none'],
  ['us-ofac-501-603-blocked', 10, 'business_day', 'occurred', 'none'],
  ['us-cfpb-1080-6-meet-and-confer', 10, 'calendar_day', 'received', 'none'],
  ['us-cfius-800-503-review', 45, 'calendar_day', 'decided', 'forward'],
  ['us-cfius-800-504-follow-up', 3, 'business_day', 'requested', 'none'],
  ['us-fda-483-response', 15, 'business_day', 'issued', 'none'],
  ['us-fda-warning-letter', 15, 'business_day', 'received', 'none'],
  ['us-osha-1903-17-contest', 15, 'business_day', 'received', 'none'],
  ['us-epa-22-15-answer', 30, 'calendar_day', 'served', 'forward'],
  ['us-hsr-803-10-waiting', 30, 'calendar_day', 'received', 'forward'],
  ['us-sec-8-k', 4, 'business_day', 'occurred', 'none'],
  ['us-sec-230-459-effective', 19 * 24, 'hour', 'own_act', 'none'],
  ['us-foia-20-days', 20, 'business_day', 'received', 'none'],
  ['us-hipaa-164-404-individuals', 60, 'calendar_day', 'discovered', 'none'],
  // The European Union.
  ['eu-gdpr-33-breach', 72, 'hour', 'aware', 'none'],
  ['eu-gdpr-12-3-request', 1, 'month', 'received', 'forward'],
  ['eu-tco-3-removal', 1, 'hour', 'received', 'none'],
  ['eu-tco-4-decision', 72, 'hour', 'requested', 'none'],
  ['eu-dora-intermediate', 72, 'hour', 'own_act', 'none'],
  ['eu-dora-final', 1, 'month', 'own_act', 'forward'],
  ['eu-nis2-early-warning', 24, 'hour', 'aware', 'none'],
  ['eu-nis2-notification', 72, 'hour', 'aware', 'none'],
  ['eu-nis2-final', 1, 'month', 'own_act', 'none'],
  ['eu-ai-73-incident', 15, 'calendar_day', 'aware', 'forward'],
  ['eu-ai-73-death', 10, 'calendar_day', 'aware', 'forward'],
  ['eu-ai-73-widespread', 2, 'calendar_day', 'aware', 'forward'],
  // The United Kingdom.
  ['gb-cpr-6-26-post', 2, 'calendar_day', 'posted', 'forward'],
  ['gb-cpr-6-14-claim-form', 2, 'business_day', 'posted', 'none'],
  ['gb-cpr-7-5-claim-form', 4, 'month', 'issued', 'none'],
  ['gb-foia-10', 20, 'business_day', 'received', 'none'],
  ['gb-gdpr-subject-access', 1, 'month', 'received', 'forward'],
  // Germany.
  ['de-vwvfg-31-24-hours', 24, 'hour', 'received', 'none'],
  ['de-vwvfg-41-2-until-2024', 3, 'calendar_day', 'posted', 'none'],
  ['de-vwvfg-41-2-from-2025', 4, 'calendar_day', 'posted', 'none'],
  ['de-vwgo-70-objection', 1, 'month', 'deemed_received', 'forward'],
  ['de-vwgo-58-2-year', 1, 'year', 'deemed_received', 'forward'],
  // Elsewhere.
  ['au-interpretation-36-28-days', 28, 'calendar_day', 'decided', 'forward'],
  ['au-online-safety-109-removal', 24, 'hour', 'received', 'none'],
  ['jp-civil-139-24-hours', 24, 'hour', 'received', 'none'],
  ['ca-interpretation-28-month', 1, 'month', 'received', 'forward'],
]

const formulaOf = (id: string) => ruleById(id)!.formula

describe('the rule packs, against a table written by hand', () => {
  it.each(BY_HAND)('%s is %i %s after %s, roll %s', (id, amount, unit, trigger, roll) => {
    const [first, ...more] = periodsOf(formulaOf(id))
    expect([first?.amount, first?.unit, first?.roll, more.length]).toEqual([amount, unit, roll, 0])
    expect(triggersOf(formulaOf(id))).toEqual([trigger])
  })

  it('also contain what the table cannot express', () => {
    expect(formulaOf('us-ftc-2-10-petition')).toMatchObject({
      earlier_of: [{ from: 'served', period: { amount: 20 } }, { before: 'return_date' }],
      lapsed: 'counted',
    })
    expect(formulaOf('us-frcp-45-objections')).toMatchObject({
      earlier_of: [{ from: 'served', period: { amount: 14 } }, { before: 'return_date' }],
      lapsed: 'counted',
    })
    expect(formulaOf('us-bis-is-informed')).toEqual({ on: 'received' })
    expect(formulaOf('us-ofac-501-602-demand')).toEqual({ on: 'stated' })
    expect(formulaOf('us-ofac-501-603-annual')).toEqual({ annually: '09-30', from: 'occurred' })
    expect(formulaOf('eu-dora-initial')).toMatchObject({
      earlier_of: [
        { from: 'classified', period: { unit: 'hour', amount: 4 } },
        { from: 'aware', period: { unit: 'hour', amount: 24 } },
      ],
    })
    // Twenty-four hours that passed before the classification are ignored; a petition's twenty days never are.
    expect(formulaOf('eu-dora-initial')).not.toHaveProperty('lapsed')
    for (const id of ['us-ftc-2-10-petition', 'us-cfpb-1080-6-petition', 'us-frcp-45-objections'])
      expect([id, formulaOf(id)]).toEqual([id, expect.objectContaining({ lapsed: 'counted' })])
    expect(formulaOf('us-frcp-12a1b-counterclaim-by-mail')).toMatchObject({
      period: { extra: { days: 3, mode: 'after_expiry' } },
    })
    expect(formulaOf('us-frcp-6c1-motion-until-2009')).toMatchObject({ period: { amount: 5, short_period: 10 } })
    expect(formulaOf('us-oshrc-2200-4-14-days')).toMatchObject({ period: { end_of_day: '23:59' } })
    expect(formulaOf('us-hsr-803-10-waiting')).toMatchObject({ period: { end_of_day: '23:59' } })
    expect(formulaOf('gb-cpr-6-26-electronic')).toMatchObject({ period: { amount: 0, cutoff: { at: '16:30', inclusive: true } } })
    expect(formulaOf('gb-cpr-2-8-3-days-before-hearing')).toMatchObject({ period: { clear_days: true, short_period: 5 } })
    expect(formulaOf('de-vwgo-57-24-hours')).toMatchObject({ period: { counting: 'exclude_non_working_days' } })
    expect(formulaOf('de-vwgo-70-objection-by-post-from-2025')).toMatchObject({
      after: { from: 'posted', period: { amount: 4, roll: 'none' } },
      period: { unit: 'month', amount: 1, roll: 'forward' },
    })
    expect(ruleById('us-osha-1903-17-contest')?.satisfied_by).toBe('postmarked')
    expect(ruleById('us-cfius-800-503-review')?.calendar).toBe('US-CFIUS')
    expect(ruleById('gb-foia-10')?.calendar).toBe('UK-ALL')
  })

  it('offer the alternative interpretation if research shows that the law allows it', () => {
    const open = ['us-foia-20-days', 'us-cfius-800-503-review', 'eu-tco-3-removal', 'de-vwvfg-41-2-from-2025']
    for (const id of open) expect([id, ruleById(id)?.other_readings.length]).toEqual([id, 1])
  })

  it('mark a rule as an outer limit if its law requires action sooner', () => {
    for (const id of ['us-hipaa-164-404-individuals', 'eu-gdpr-33-breach', 'eu-nis2-early-warning', 'eu-ai-73-incident'])
      expect([id, ruleById(id)?.outer_limit]).toEqual([id, true])
    expect(ruleById('us-bis-756-2-appeal')?.outer_limit).toBe(false)
  })
})
