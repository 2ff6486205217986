import { EMPTY_DRAFT, missingIn, movedUp, toSend, withItem, withNew, without } from './draft.js'

describe('a playbook that is being edited', () => {
  it('names the required fields that are empty, by the paths that the server uses', () => {
    const draft = withNew(withNew(EMPTY_DRAFT, 'tasks'), 'hold')
    expect(missingIn(draft)).toEqual(expect.arrayContaining(['title', 'tasks.0.subject', 'hold.subject', 'hold.keep']))
    expect(missingIn({ ...EMPTY_DRAFT, title: 'A' })).toEqual([])
  })

  it('gives each new item a unique name, and keeps the names of items that have started', () => {
    const [kept, fresh] = [
      { key: 'call_them', subject: 'Call them', role: 'owner', due: null, note: null },
      { key: '', subject: 'Call them!', role: 'owner', due: null, note: null },
    ] as const
    const sent = toSend({ ...EMPTY_DRAFT, tasks: [kept, fresh, { ...fresh, subject: '…' }, fresh] })
    expect(sent.tasks.map(({ key }) => key)).toEqual(['call_them', 'call_them_2', 'item', 'call_them_3'])
  })

  it('adds, changes, moves and removes items without changing the draft it came from', () => {
    const two = withNew(withNew(EMPTY_DRAFT, 'members'), 'members')
    const named = withItem(two, 'members', 1, { key: '', who: 'Auditor', level: 'read', why: 'Asked' })
    expect(movedUp(named, 'members', 1).members[0]).toMatchObject({ who: 'Auditor' })
    expect(without(named, 'members', 0).members).toHaveLength(1)
    expect(two.members.map(({ who }) => who)).toEqual(['', ''])
    expect(without(withNew(EMPTY_DRAFT, 'hold'), 'hold', 0).hold).toBeNull()
  })
})
