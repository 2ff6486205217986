import type { DirectiveView } from '../api/types.js'
import { addsOf, DIALOGS, hiddenRooms, isShown, PANELS, TABS, tabsOf } from './registry.js'

const directive = (given: Partial<DirectiveView>) =>
  ({ rooms: [], counts: {}, proceedings: [], ...given }) as unknown as DirectiveView
const everything = new Proxy({}, { get: () => true }) as never
const nothing = new Proxy({}, { get: () => false }) as never

describe('the registry of the directive page', () => {
  it('has each tab once, and tabs and panels in order', () => {
    const names = TABS.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    for (const entries of [TABS, PANELS]) {
      const orders = entries.map(({ order }) => order)
      expect(orders).toEqual([...orders].sort((one, other) => one - other))
    }
    expect(TABS.length).toBeGreaterThan(12)
  })

  it('loads every dialog only when it is opened', () => {
    expect(Object.keys(DIALOGS).length).toBeGreaterThan(40)
    for (const [name, dialog] of Object.entries(DIALOGS)) expect([name, '$$typeof' in dialog]).toEqual([name, true])
  })

  it('shows a room that is in use, and any room whose tab the URL names', () => {
    const without = directive({ rooms: [] })
    const hidden = hiddenRooms(without, undefined)
    expect(hidden.length).toBeGreaterThan(2)
    for (const { room, tab } of hidden) {
      expect(isShown(without, room, undefined)).toBe(false)
      expect(isShown(without, room, tab)).toBe(true)
      expect(isShown(directive({ rooms: [room] }), room, undefined)).toBe(true)
      expect(hiddenRooms(without, tab).map((one) => one.room)).not.toContain(room)
    }
  })

  it('always shows the tab that the URL names', () => {
    for (const { name } of TABS) expect(tabsOf(directive({}), everything, name).map(({ tab }) => tab.name)).toContain(name)
  })

  it('offers to add only what the reader may add, and no empty group; anyone with access may add a document', () => {
    const offered = addsOf(nothing, () => true).flatMap(({ adds }) => adds.map(({ opens }) => opens))
    expect(offered).toEqual([{ tab: 'documents' }])
    for (const { adds } of addsOf(everything, () => true)) expect(adds.length).toBeGreaterThan(0)
  })
})
