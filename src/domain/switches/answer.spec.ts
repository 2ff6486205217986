import { LONGEST_ANSWER, readAnswer } from './answer.js'

const read = (text: string) => readAnswer(new TextEncoder().encode(text))

it('stores a JSON object unchanged, and reads its state', () => {
  expect(read(' {"state":"off", "of": ["é", 1e400, "\\u0000\\ud800"]}\n')).toEqual({
    text: '{"state":"off", "of": ["é", 1e400, "\\u0000\\ud800"]}',
    state: 'off',
  })
  for (const text of ['{}', '{"state":"OFF"}', '{"state":null}', '{"__proto__":{"state":"off"}}', '{"state":{"state":"off"}}'])
    expect(read(text)).toEqual({ text, state: null })
})

it.each(['', 'off', '"off"', '["off"]', 'null', '{"state":"off"', '{"state":"off"}{"state":"on"}', '<html>'])(
  'treats %s as no reply',
  (text) => expect(read(text)).toBeNull(),
)

it('treats a reply that is not text, or is too long to store, as no reply', () => {
  expect(readAnswer(Uint8Array.from([0x7b, 0xff, 0x7d]))).toBeNull()
  const long = (length: number) => `{"state":"off"${' '.repeat(length - 15)}}`
  expect(read(long(LONGEST_ANSWER))?.state).toBe('off')
  expect(read(long(LONGEST_ANSWER + 1))).toBeNull()
})
