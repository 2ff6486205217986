import { type Axes, type Cell, cellsOf, type Entry, gridOf, saidBy, sizeOf, standingOf, tallyOf } from './matrix.js'

const ANY: Cell = { product: null, group: null, path: null, place: null }
const cell = (named: Partial<Cell>): Cell => ({ ...ANY, ...named })
const entry = (id: string, answer: Entry['answer'], named: Partial<Cell> = {}): Entry => ({ id, answer, ...cell(named) })
const standing = (entries: Entry[], named: Partial<Cell>) => standingOf(saidBy(entries), cell(named))

const FULL = { product: 'halden', group: 'staff', path: 'api', place: 'berlin' }

describe('the answer for a cell', () => {
  it('is empty if no answer was given', () => {
    expect(standing([entry('a', 'in', { product: 'meridian' })], FULL)).toEqual({ answer: null, by: [] })
  })

  it('comes from an entry that leaves axes open', () => {
    expect(standing([entry('a', 'in')], FULL)).toEqual({ answer: 'in', by: ['a'] })
    expect(standing([entry('a', 'out', { group: 'staff' })], FULL)).toEqual({ answer: 'out', by: ['a'] })
  })

  it('is that of the more specific of two nested entries', () => {
    const entries = [
      entry('all', 'in'),
      entry('product', 'out', { product: 'halden' }),
      entry('both', 'in', { product: 'halden', path: 'api' }),
    ]
    expect(standing(entries, FULL)).toEqual({ answer: 'in', by: ['both'] })
    expect(standing(entries, { ...FULL, path: 'web' })).toEqual({ answer: 'out', by: ['product'] })
  })

  it('is undetermined if two entries conflict and neither is more specific, and both are named', () => {
    const entries = [entry('p', 'in', { product: 'halden' }), entry('g', 'out', { group: 'staff', place: 'berlin' })]
    expect(standing(entries, FULL)).toEqual({ answer: 'undetermined', by: expect.arrayContaining(['p', 'g']) })
    const agreed = [entry('p', 'in', { product: 'halden' }), entry('g', 'in', { group: 'staff' })]
    expect(standing(agreed, FULL).answer).toBe('in')
  })

  it('does not come from an entry that was removed', () => {
    const entries = [entry('all', 'in'), entry('gone', null, { product: 'halden' })]
    expect(standing(entries, FULL)).toEqual({ answer: 'in', by: ['all'] })
  })

  it('is not taken from one specific path if the question is about any path', () => {
    expect(standing([entry('a', 'in', { path: 'api' })], { product: 'halden' }).answer).toBeNull()
  })
})

describe('the matrix', () => {
  const axes: Axes = { product: ['halden', 'meridian'], group: ['staff', 'public'], path: ['api', 'web'], place: [] }

  it('has a cell for each item of each axis, and one for an axis without items', () => {
    expect(sizeOf(axes)).toBe(8)
    expect([...cellsOf(axes)]).toHaveLength(8)
    expect([...cellsOf(axes, cell({ product: 'halden', path: 'api' }))]).toEqual([
      cell({ product: 'halden', group: 'staff', path: 'api' }),
      cell({ product: 'halden', group: 'public', path: 'api' }),
    ])
  })

  it('counts its cells by answer, and has none while no axis has an item', () => {
    const said = saidBy([
      entry('a', 'in', { product: 'halden' }),
      entry('b', 'out', { product: 'halden', group: 'public', path: 'web' }),
      entry('c', 'undetermined', { product: 'meridian', group: 'staff' }),
    ])
    expect(tallyOf(said, axes)).toEqual({ cells: 8, in: 3, out: 1, undetermined: 2, unanswered: 2 })
    expect(tallyOf(said, { product: [], group: [], path: [], place: [] }).cells).toBe(0)
  })

  it('reports that a cell varies if a path within it differs', () => {
    const said = saidBy([entry('a', 'in'), entry('b', 'out', { product: 'halden', group: 'staff', path: 'web' })])
    const grid = gridOf(said, axes, { path: null, place: null })
    expect(grid.map(({ product_id, group_id, answer, varies }) => [product_id, group_id, answer, varies])).toEqual([
      ['halden', 'staff', 'in', true],
      ['halden', 'public', 'in', false],
      ['meridian', 'staff', 'in', false],
      ['meridian', 'public', 'in', false],
    ])
    const web = gridOf(said, axes, { path: 'web', place: null })
    expect(web[0]).toEqual({ product_id: 'halden', group_id: 'staff', answer: 'out', by: ['b'], varies: false })
  })
})
