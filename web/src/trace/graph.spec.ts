import type { TraceLine } from '../api/types.js'
import { graphOf } from './graph.js'

const line = (given: object): TraceLine =>
  ({ source: { demand: null }, obligation: null, readings: [], measures: [], ...given }) as unknown as TraceLine
const obligation = (id: string) => ({ id })

describe('the trace as a graph', () => {
  it('shows a demand without an obligation as an item that leads nowhere', () => {
    const graph = graphOf([line({ source: { demand: { id: 'd1' } } })])
    expect([...graph.keys()]).toEqual(['source:d1'])
    expect(graph.get('source:d1')!.leads_to.size).toBe(0)
  })

  it('goes from a demand through its readings to the obligation, or directly if there is no reading', () => {
    const graph = graphOf([
      line({ source: { demand: { id: 'd1' } }, obligation: obligation('o1'), readings: [{ id: 'r1' }] }),
      line({ source: { demand: { id: 'd2' } }, obligation: obligation('o2') }),
    ])
    expect([...graph.get('source:d1')!.leads_to]).toEqual(['reading:r1'])
    expect([...graph.get('reading:r1')!.leads_to]).toEqual(['obligation:o1'])
    expect([...graph.get('obligation:o2')!.comes_from]).toEqual(['source:d2'])
  })

  it('shows a source that is not a demand as one row with its obligation', () => {
    expect([...graphOf([line({ obligation: obligation('o1') })]).keys()]).toContain('source:o1')
  })

  it('contains an item that two lines share only once, with both lines', () => {
    const shared = { id: 'r1' }
    const graph = graphOf([
      line({ source: { demand: { id: 'd1' } }, obligation: obligation('o1'), readings: [shared] }),
      line({ source: { demand: { id: 'd1' } }, obligation: obligation('o2'), readings: [shared] }),
    ])
    expect(graph.get('reading:r1')!.lines).toHaveLength(2)
    expect([...graph.get('reading:r1')!.leads_to]).toEqual(['obligation:o1', 'obligation:o2'])
  })
})
