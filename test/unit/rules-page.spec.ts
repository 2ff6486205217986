import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../../src/domain/deadlines/packs/packs.js'
import { rulesPage } from '../../src/domain/deadlines/packs/page.js'

describe('docs/rules.md', () => {
  it('is generated from the packs; update it with `npm run -s edict -- docs rules > docs/rules.md`', () => {
    expect(readFileSync(join(__dirname, '..', '..', 'docs', 'rules.md'), 'utf8')).toBe(rulesPage())
  })

  it('has one row for every rule, with as many cells as its heading, and no code without words', () => {
    const rows = rulesPage()
      .split('\n')
      .filter((line) => line.startsWith('| **'))
    expect(rows).toHaveLength(RULES.length)
    for (const row of rows) expect([row.slice(0, 60), row.split(/(?<!\\)\|/).length]).toEqual([row.slice(0, 60), 12])
    expect(rulesPage()).not.toMatch(
      /\b(trigger|units?|length|formula|counting|roll|satisfied_by|rule_zone|jurisdiction|month)\/[a-z]/i,
    )
  })

  it('states at the top how many rules were verified, matching the rows', () => {
    const page = rulesPage()
    const checked = page.match(/\| checked \d{4}-\d\d-\d\d, /g)!.length
    const open = page.match(/\| to be confirmed: /g)!.length
    expect(page).toContain(`**${checked + open} rules: ${checked} checked, ${open} to be confirmed.**`)
  })
})
