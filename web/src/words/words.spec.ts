import { DE } from '../../../src/domain/catalogue/de.js'
import { EN } from '../../../src/domain/catalogue/en.js'
import { capital, inSentence, told, wordFor, words } from './words.js'

describe('the words of the screens', () => {
  it('have the shape of the catalogue: a text, or a function of its parameters', () => {
    const shapes = (of: object): unknown =>
      Object.fromEntries(
        Object.entries(of).map(([key, value]) => [key, typeof value === 'object' ? shapes(value) : /[{}]/.test(String(value))]),
      )
    const called = (of: object): unknown =>
      Object.fromEntries(
        Object.entries(of).map(([key, value]) => [key, typeof value === 'object' ? called(value) : typeof value === 'function']),
      )
    expect(called(words)).toEqual(shapes(EN))
  })

  it('insert parameters into a message, and format a list as a list', () => {
    expect(words.time.by({ moment: '17:21' })).toContain('17:21')
    expect(told('plain', {})).toBe('plain')
    expect(told(({ one }: { one: string }) => `a ${one}`, { one: 'b' })).toBe('a b')
  })

  it('show a code in readable form if it has no words', () => {
    expect(wordFor({ a_code: 'Words' }, 'a_code')).toBe('Words')
    expect(wordFor({}, 'another_code')).toBe('another code')
    expect(wordFor({}, 'constructor')).toBe('constructor')
  })

  it('start with a capital letter at the beginning of a sentence, but not inside one', () => {
    expect([capital('on hold'), inSentence('On hold')]).toEqual(['On hold', 'on hold'])
  })

  it('have the same shape in German as in English, where they are translated', () => {
    const paths = (of: object, path = ''): string[] =>
      Object.entries(of).flatMap(([key, value]) =>
        typeof value === 'object' ? paths(value, `${path}.${key}`) : [`${path}.${key}`],
      )
    const english = new Set(paths(EN))
    expect(paths(DE).filter((path) => !english.has(path))).toEqual([])
  })
})
