import { threadsOf } from './threads.js'

const mail = (id: string, message_id: string | null, ...answers: string[]) => ({ id, message_id, answers })

it('puts an e-mail under the nearest e-mail it answers, in whatever order they arrived', () => {
  const documents = [mail('c', '<3>', '<2>', '<1>'), mail('a', '<1>'), mail('b', '<2>', '<0>', '<1>'), mail('d', '<4>', '<9>')]
  expect([...threadsOf(documents)]).toEqual([
    ['c', 'b'],
    ['b', 'a'],
  ])
})

it('ignores documents that are not e-mails', () => {
  expect(threadsOf([mail('a', null), mail('b', null)]).size).toBe(0)
})

it('puts a reply under the first of two identical e-mails, and neither of them under the other', () => {
  const documents = [mail('a', '<1>', '<1>'), mail('a again', '<1>'), mail('b', '<2>', '<1>')]
  expect([...threadsOf(documents)]).toEqual([['b', 'a']])
})

it('creates no cycle if e-mails claim to answer each other', () => {
  const threads = threadsOf([mail('a', '<1>', '<3>'), mail('b', '<2>', '<1>'), mail('c', '<3>', '<2>')])
  expect([...threads]).toEqual([
    ['a', 'c'],
    ['b', 'a'],
  ])
})
