import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ABILITIES } from '../../src/domain/access/policy.js'
import { SECOND_PERSON } from '../../src/domain/access/second-person.js'
import { operandsOf, soleConditionsOf } from '../mutants/conditions.js'

interface Mutant {
  id: string
  kind: string
  what: string
}

const root = join(__dirname, '..', '..')
// By Node, because these are ECMAScript modules.
const { guardsIn, withMutants } = loadedByNode(join(root, 'scripts/mutants/guards.mjs')) as {
  guardsIn(file: string, text: string): { mutants: Mutant[]; edits: unknown[] }
  withMutants(text: string, edits: unknown[], importPath: string): string
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$/.test(file) && !/^(demo|domain\/catalogue)\//.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, 'src', file), 'utf8') }))
const mutants = sources.flatMap(({ file, text }) => guardsIn(file, text).mutants)
const whatOf = (kind: string) => mutants.filter((one) => one.kind === kind).map(({ what }) => what)
const counted = (pattern: RegExp) => sources.reduce((sum, { text }) => sum + (text.match(pattern) ?? []).length, 0)

describe('the guards that the mutation run removes', () => {
  it('have ids of their own', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
  })

  it('include the policy of every route that is not for anyone, and all that a route asks beyond it', () => {
    expect(whatOf('route')).toHaveLength(counted(/^\s*@Allow\((?!'anyone')/gm))
    const asked = sources.flatMap(({ text }) =>
      [...text.matchAll(/^\s*@Asks\(([^)]*)\)/gm)].flatMap(([, all]) => (all as string).split(/,\s*/)),
    )
    expect(whatOf('asks')).toHaveLength(asked.filter((one) => one !== `'any_time'`).length)
  })

  it('include every ability, every level and every rule that takes two people', () => {
    expect(whatOf('policy')).toEqual(expect.arrayContaining(Object.keys(ABILITIES).map((ability) => `ABILITIES.${ability}`)))
    // A rule without authors refuses everyone who asks alone.
    const asked = [...whatOf('second_person'), ...whatOf('refusal')]
    expect(Object.keys(SECOND_PERSON).filter((rule) => !asked.some((what) => what.includes(`'${rule}'`)))).toEqual([])
  })

  it('include every refusal', () => {
    expect(whatOf('refusal').length).toBeGreaterThanOrEqual(counted(/throw new Refused\(/g))
  })

  it('are each switched by their id in the code that is compiled', () => {
    for (const { file, text } of sources) {
      const { mutants: of, edits } = guardsIn(file, text)
      const made = withMutants(text, edits, './mutant-switch.js')
      expect(of.filter(({ id }) => !made.includes(JSON.stringify(id)))).toEqual([])
    }
  })
})

describe('the conditions that the mutation run removes from SQL', () => {
  const of = (sql: string) => operandsOf(sql).map(({ joiner, text }) => `${joiner} ${text}`)

  it('are each side of an AND and of an OR, at every depth', () => {
    expect(of(`(a = 1 AND (b = ' AND ' OR c BETWEEN 1 AND 2))`)).toEqual([
      'AND a = 1',
      `AND (b = ' AND ' OR c BETWEEN 1 AND 2)`,
      `OR b = ' AND '`,
      'OR c BETWEEN 1 AND 2',
    ])
    expect(of('SELECT 1 FROM t WHERE a IS NOT DISTINCT FROM b AND c')).toEqual(['AND a IS NOT DISTINCT FROM b', 'AND c'])
  })

  it('are also the only one of a WHERE, but not one that has sides', () => {
    const sole = (sql: string) => soleConditionsOf(sql).map(({ text }) => text)
    expect(sole('(EXISTS ( SELECT FROM directive d WHERE (d.id = t.directive_id)))')).toEqual(['d.id = t.directive_id'])
    expect(sole('(EXISTS ( SELECT FROM directive d WHERE ((d.id = t.id) AND d.open)))')).toEqual([])
  })
})
