import { mulberry, pick, type Random } from '../../../test/harness/random.js'
import { dependentsOf, type Part, REOPENED_KINDS, type Rest } from './dependents.js'

const GRAPHS = 2_000
const SEED = 5

/** A random case with realistic dependencies. */
function aGraph(random: Random): { parts: Part[]; rests: Rest[] } {
  const some = (kind: Part['kind'], most: number): Part[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, (_, nth) => ({ kind, id: `${kind}-${nth}` }))
  const demands = some('demand', 3)
  const readings = some('reading', 4)
  const obligations = some('obligation', 6)
  const others = [...some('scope_entry', 4), ...some('decision', 2)]
  const measures = some('measure', 6)
  const rests: Rest[] = []
  const join = (parts: readonly Part[], on: readonly Part[], how: number) => {
    for (const part of parts) for (const one of on) if (random() < how) rests.push({ part, on: one })
  }
  join(readings, demands, 0.3)
  join(obligations, demands, 0.3)
  join([...obligations, ...others, ...measures], readings, 0.25)
  join(measures, obligations, 0.3)
  rests.sort(() => random() - 0.5)
  return { parts: [...demands, ...readings, ...obligations, ...others, ...measures], rests }
}

/** The second implementation, by hand: a part depends on the change if some path leads to it. Every path is walked, one by one. */
function leads(rests: readonly Rest[], from: Part, to: readonly Part[]): boolean {
  return rests.some(({ part, on }) => is(part, from) && (to.some((one) => is(one, on)) || leads(rests, on, to)))
}
const is = (a: Part, b: Part) => a.kind === b.kind && a.id === b.id
const names = (parts: readonly Part[]) => parts.map(({ id }) => id).sort()

describe('the dependents of a change', () => {
  it(`equal the nodes from which a path leads to it, in ${GRAPHS} random cases`, () => {
    const random = mulberry(SEED)
    let [all, none, some] = [0, 0, 0]
    for (let nth = 0; nth < GRAPHS; nth++) {
      const { parts, rests } = aGraph(random)
      const changeable = parts.filter(({ kind }) => kind === 'demand' || kind === 'reading')
      if (changeable.length === 0) continue
      const changed = random() < 0.7 ? [pick(random, changeable)] : changeable.filter(() => random() < 0.5)
      const expected = parts.filter((part) => !changed.some((one) => is(one, part)) && leads(rests, part, changed))
      expect({ nth, found: names(dependentsOf(rests, changed)) }).toEqual({ nth, found: names(expected) })
      if (expected.length === 0) none += 1
      else if (expected.length === parts.length - changed.length) all += 1
      else some += 1
    }
    // Many of each kind must have occurred, or the test would prove little.
    expect(Math.min(none, some)).toBeGreaterThan(GRAPHS / 20)
    expect(all).toBeGreaterThan(0)
  })

  it('are each listed once, dependencies first, and never include the change itself', () => {
    const reading: Part = { kind: 'reading', id: 'r' }
    const obligation: Part = { kind: 'obligation', id: 'o' }
    const measure: Part = { kind: 'measure', id: 'm' }
    const demand: Part = { kind: 'demand', id: 'd' }
    const rests: Rest[] = [
      { part: measure, on: reading },
      { part: measure, on: obligation },
      { part: obligation, on: reading },
      { part: reading, on: demand },
      { part: obligation, on: demand },
    ]
    expect(dependentsOf(rests, [demand])).toEqual([reading, obligation, measure])
    expect(dependentsOf(rests, [reading, demand])).toEqual([obligation, measure])
    expect(dependentsOf(rests, [measure])).toEqual([])
    expect(REOPENED_KINDS.indexOf('obligation')).toBeLessThan(REOPENED_KINDS.indexOf('measure'))
  })

  it('are not confused if two kinds have the same id', () => {
    const rests: Rest[] = [{ part: { kind: 'obligation', id: 'x' }, on: { kind: 'reading', id: 'y' } }]
    expect(dependentsOf(rests, [{ kind: 'demand', id: 'y' }])).toEqual([])
    expect(dependentsOf(rests, [{ kind: 'reading', id: 'y' }])).toHaveLength(1)
  })
})
