import { triggersOf } from '../../domain/deadlines/in-words.js'
import { ruleById } from '../../domain/deadlines/packs/packs.js'
import { IMMEDIATELY, Playbook } from '../../domain/deadlines/playbook.js'
import { AGENCIES } from '../catalogue/agencies.js'
import { PLAYBOOKS, playbookFor } from './playbooks.js'

const keyOf = ({ instrument: { agency, instrument } }: Playbook) => `${agency ?? '*'}/${instrument}`
const catalogue = AGENCIES.flatMap((agency) => agency.instruments.map((instrument) => `${agency.code}/${instrument.code}`))
const deadlines = PLAYBOOKS.flatMap((playbook) => playbook.deadlines.map((deadline) => ({ ...deadline, of: keyOf(playbook) })))

describe('the playbooks', () => {
  it('are for instruments that the catalogue has, each once, but for one that no authority of it issues', () => {
    const keys = PLAYBOOKS.map(keyOf)
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(keys.filter((key) => !catalogue.includes(key))).toEqual(['*/removal_order'])
    expect(catalogue.filter((key) => key.endsWith('/removal_order'))).toEqual([])
  })

  it('rest on rules that there are, and ask first for a trigger of the rule', () => {
    for (const { rule, trigger, of } of deadlines) {
      if (rule === IMMEDIATELY) expect([of, trigger]).toEqual([of, 'received'])
      else expect([of, rule, triggersOf(ruleById(rule)?.formula ?? { on: 'met' })[0]]).toEqual([of, rule, trigger])
    }
  })

  it('propose nothing by a rule whose days are over', () => {
    for (const { rule, of } of deadlines) expect([of, ruleById(rule)?.valid_to ?? null]).toEqual([of, null])
  })

  it('propose no deadline twice', () => {
    for (const playbook of PLAYBOOKS) {
      const rules = playbook.deadlines.map(({ rule }) => rule)
      expect([keyOf(playbook), new Set(rules).size]).toEqual([keyOf(playbook), rules.length])
    }
  })

  it('ask counsel for the instant and the reason where a duty binds at once', () => {
    const atOnce = deadlines.filter(({ rule }) => rule === IMMEDIATELY)
    expect(atOnce.map(({ of }) => of)).toEqual([
      'BIS/is_informed_letter',
      'BIS/denial_order',
      'OFAC/blocking_notice',
      'CISA/emergency_directive',
    ])
    for (const { critical, note } of atOnce) expect([critical, note]).toEqual([true, expect.stringContaining('instant')])
  })

  it('cover the kinds that a company meets first', () => {
    const rulesFor = (agency: string, instrument: string) => playbookFor(agency, instrument)?.deadlines.map(({ rule }) => rule)
    expect(rulesFor('BIS', 'is_informed_letter')).toEqual(['immediately', 'us-bis-756-2-appeal'])
    expect(rulesFor('BIS', 'charging_letter')).toEqual(['us-bis-766-6-answer'])
    expect(rulesFor('FTC', 'civil_investigative_demand')).toEqual(['us-ftc-2-10-petition', 'int-as-stated'])
    expect(rulesFor('CFPB', 'civil_investigative_demand')).toEqual([
      'us-cfpb-1080-6-meet-and-confer',
      'us-cfpb-1080-6-petition',
      'int-as-stated',
    ])
    expect(rulesFor('SEC', 'subpoena')).toEqual(['int-as-stated'])
    expect(rulesFor('CISA', 'emergency_directive')).toEqual(['immediately', 'int-as-stated'])
    expect(rulesFor('FDA', 'warning_letter')).toEqual(['us-fda-warning-letter'])
    expect(rulesFor('CNIL', 'mise_en_demeure')).toEqual(['int-as-stated'])
    // An authority that an installation entered itself.
    expect(rulesFor('BKA', 'removal_order')).toEqual(['eu-tco-3-removal', 'eu-tco-4-request'])
    expect(playbookFor('BIS', 'no_such_thing')).toBeUndefined()
  })

  it('may not be of a version below one, nor without a deadline', () => {
    const [first] = PLAYBOOKS
    expect(Playbook.safeParse(first).success).toBe(true)
    expect(Playbook.safeParse({ ...first, version: 0 }).success).toBe(false)
    expect(Playbook.safeParse({ ...first, deadlines: [] }).success).toBe(false)
  })
})
