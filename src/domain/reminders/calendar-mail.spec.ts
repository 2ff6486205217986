import { owedTelling, type Told } from './calendar-mail.js'

const OPEN = { status: 'open', due_version: 1 }
const MOVED = { status: 'open', due_version: 2 }
const MET = { status: 'met', due_version: 2 }
const told = (method: Told['method'], sequence: number, due_version: number): Told => ({ method, sequence, due_version })

describe('what a calendar must be sent', () => {
  it.each([
    ['a first entry', OPEN, null, true, { method: 'request', sequence: 1 }],
    ['a first entry of what has moved before', MOVED, null, true, { method: 'request', sequence: 2 }],
    ['nothing where it has it', OPEN, told('request', 1, 1), true, { left: 'nothing_new' }],
    ['an update where it moved', MOVED, told('request', 1, 1), true, { method: 'request', sequence: 2 }],
    ['its end where it was met', MET, told('request', 2, 2), true, { method: 'cancel', sequence: 3 }],
    ['its end if it is no longer wanted', OPEN, told('request', 1, 1), false, { method: 'cancel', sequence: 2 }],
    ['one end and no second', MET, told('cancel', 3, 2), true, { left: 'nothing_to_take_back' }],
    ['nothing of what it never had', MET, null, true, { left: 'nothing_to_take_back' }],
    [
      'the entry again, with a higher number, after its end',
      OPEN,
      told('cancel', 2, 1),
      true,
      { method: 'request', sequence: 3 },
    ],
  ] as const)('%s', (_, deadline, before, wanted, owed) => {
    expect(owedTelling(deadline, before, wanted)).toEqual(owed)
  })
})
