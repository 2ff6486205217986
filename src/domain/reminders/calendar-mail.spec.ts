import { owedTelling, type Told } from './calendar-mail.js'

const OPEN = { status: 'open', due_version: 1 }
const MOVED = { status: 'open', due_version: 2 }
const MET = { status: 'met', due_version: 2 }
const told = (method: Told['method'], sequence: number, due_version: number): Told => ({ method, sequence, due_version })

describe('the invitations sent to a calendar', () => {
  it.each([
    ['a first entry', OPEN, null, true, { method: 'request', sequence: 1 }],
    ['a first entry for a deadline that has moved before', MOVED, null, true, { method: 'request', sequence: 2 }],
    ['nothing if it is up to date', OPEN, told('request', 1, 1), true, { left: 'nothing_new' }],
    ['an update if the deadline moved', MOVED, told('request', 1, 1), true, { method: 'request', sequence: 2 }],
    ['a cancellation if the deadline was met', MET, told('request', 2, 2), true, { method: 'cancel', sequence: 3 }],
    ['a cancellation if it is no longer wanted', OPEN, told('request', 1, 1), false, { method: 'cancel', sequence: 2 }],
    ['only one cancellation', MET, told('cancel', 3, 2), true, { left: 'nothing_to_take_back' }],
    ['nothing about an entry that it never had', MET, null, true, { left: 'nothing_to_take_back' }],
    [
      'the entry again, with a higher sequence, after its cancellation',
      OPEN,
      told('cancel', 2, 1),
      true,
      { method: 'request', sequence: 3 },
    ],
  ] as const)('%s', (_, deadline, before, wanted, owed) => {
    expect(owedTelling(deadline, before, wanted)).toEqual(owed)
  })
})
