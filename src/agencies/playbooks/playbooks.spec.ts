import { triggersOf } from '../../domain/deadlines/in-words.js'
import { ruleById } from '../../domain/deadlines/packs/packs.js'
import { IMMEDIATELY, Playbook, type ShippedPlaybook } from '../../domain/playbooks/playbook.js'
import { ROOMS } from '../../domain/playbooks/rooms.js'
import { AGENCIES } from '../catalogue/agencies.js'
import { PLAYBOOKS } from './playbooks.js'
import { nameOf } from './versions.js'

const catalogue = AGENCIES.flatMap((agency) => agency.instruments.map((instrument) => `${agency.code}/${instrument.code}`))
const deadlines = PLAYBOOKS.flatMap((one) => one.playbook.deadlines.map((deadline) => ({ ...deadline, of: nameOf(one) })))

/** As `versions.ts` finds it in the database: the agency's own playbook, otherwise the one for any agency. */
function playbookFor(agency: string, instrument: string): ShippedPlaybook | undefined {
  const ofCode = PLAYBOOKS.filter((one) => one.instrument === instrument)
  return ofCode.find((one) => one.agency === agency) ?? ofCode.find((one) => one.agency === null)
}

describe('the built-in playbooks', () => {
  it('are each for a different instrument in the catalogue, except two that no listed authority issues', () => {
    const keys = PLAYBOOKS.map(nameOf)
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    const issued = new Set(catalogue.flatMap((key) => [key, `any/${key.split('/')[1]}`]))
    expect(keys.filter((key) => !issued.has(key))).toEqual(['any/removal_order', 'any/routine_matter'])
  })

  it('use only existing rules that are still in force', () => {
    for (const { rule, of } of deadlines) {
      if (rule === IMMEDIATELY) continue
      expect([of, rule, ruleById(rule)?.valid_to]).toEqual([of, rule, null])
      expect(triggersOf(ruleById(rule)!.formula).length).toBeGreaterThan(0)
    }
  })

  it('ask counsel for the exact time and the reason if a duty applies immediately', () => {
    const atOnce = deadlines.filter(({ rule }) => rule === IMMEDIATELY)
    expect(atOnce.map(({ of }) => of)).toEqual([
      'BIS/is_informed_letter',
      'BIS/denial_order',
      'OFAC/blocking_notice',
      'CISA/emergency_directive',
    ])
    for (const { critical, note } of atOnce) expect([critical, note]).toEqual([true, expect.stringContaining('instant')])
  })

  it('cover the instruments that companies receive most often', () => {
    const rulesFor = (agency: string, instrument: string) =>
      playbookFor(agency, instrument)?.playbook.deadlines.map(({ rule }) => rule)
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

  it('say whether each statement of law was checked, and open the hold first if records matter', () => {
    for (const { playbook, ...of } of PLAYBOOKS) {
      const claims = [...playbook.obligations, ...playbook.notifications]
      // None of these was read: the schema requires that anything “checked” names its passage.
      for (const { subject, check } of claims)
        expect([nameOf(of), subject, check.status]).toEqual([nameOf(of), subject, 'to_confirm'])
      if (claims.length > 0) expect([nameOf(of), playbook.hold === null]).toEqual([nameOf(of), false])
    }
  })

  it('include a light playbook that uses none of the optional sections and starts one task', () => {
    const light = playbookFor('ACME', 'routine_matter')!.playbook
    expect(light.leaves_out).toEqual([...ROOMS])
    expect([light.deadlines, light.hold, light.obligations, light.notifications, light.members]).toEqual([[], null, [], [], []])
    expect(light.tasks).toHaveLength(1)
    for (const one of PLAYBOOKS.filter(({ instrument }) => instrument !== 'routine_matter'))
      expect([nameOf(one), one.playbook.leaves_out]).toEqual([nameOf(one), []])
  })
})

describe('a playbook', () => {
  const plain = { title: 'Letter', deadlines: [] }
  const task = { key: 'call', subject: 'Call them', role: 'owner' }

  it('can consist of a title only', () => {
    expect(Playbook.parse(plain)).toEqual({
      ...plain,
      about: '',
      leaves_out: [],
      hold: null,
      tasks: [],
      obligations: [],
      notifications: [],
      members: [],
    })
  })

  it('uses each key and rule only once in a section, but may use it again in another section', () => {
    const claim = { subject: 'Tell', citation: 'Policy', check: { status: 'to_confirm', address: null, why: 'Not read.' } }
    const obligation = { key: 'call', kind: 'notify', source: 'insurance', ...claim }
    expect(Playbook.safeParse({ ...plain, tasks: [task], obligations: [obligation] }).success).toBe(true)
    expect(Playbook.safeParse({ ...plain, tasks: [task, { ...task, subject: 'Again' }] }).success).toBe(false)
    const deadline = { rule: 'int-as-stated', subject: 'Answer', critical: true }
    expect(Playbook.safeParse({ ...plain, deadlines: [deadline, deadline] }).success).toBe(false)
  })

  it('accepts due dates in hours or days, but no statement of law without a check status', () => {
    const due = (unit: string, amount: number) =>
      Playbook.safeParse({ ...plain, tasks: [{ ...task, due: { unit, amount } }] }).success
    expect([due('hour', 0), due('business_day', 5), due('month', 1), due('hour', -1), due('hour', 1.5)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    const unchecked = { key: 'keep', kind: 'preserve', source: 'law', subject: 'Keep', citation: 'Some law' }
    expect(Playbook.safeParse({ ...plain, obligations: [unchecked] }).success).toBe(false)
  })
})
