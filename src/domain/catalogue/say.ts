import type { Words } from './codes.js'
import { EN } from './en.js'

const WORDS: Words = EN

const SECTION = /\[([^[\]]*)\]/g
const PLACE = /\{([a-z_]+)(?::([a-z_]+))?\}/g

/**
 * The sentence of a code, in the language of the catalogue. Pure and total: a code without words is returned unchanged, so that a
 * gap is visible and can be searched for. Parameters are plain text and are inserted unescaped: whoever shows the sentence escapes it.
 */
export function say(code: string, params: object = {}): string {
  const sentence = wordsOf(code)
  if (sentence === undefined) return code
  const values = new Map(Object.entries(params))
  // Both steps interpret only the catalogue's text: a parameter is never read as part of the sentence.
  const parts = sentence.split(SECTION)
  return parts.map((part, at) => (at % 2 === 1 && !isWhole(part, values) ? '' : fill(part, values))).join('')
}

/** Whether a code has words. */
export function hasWords(code: string): boolean {
  return wordsOf(code) !== undefined
}

/** The parameters that the sentence of a code names. */
export function paramsOf(code: string): string[] {
  return [...(wordsOf(code) ?? '').matchAll(PLACE)].map(([, name]) => name!)
}

function wordsOf(code: string): string | undefined {
  return Object.hasOwn(WORDS, code) ? WORDS[code] : undefined
}

function fill(text: string, values: ReadonlyMap<string, unknown>): string {
  return text.replace(PLACE, (_, name: string, room?: string) => listOf(textsOf(values.get(name), room)))
}

function isWhole(section: string, values: ReadonlyMap<string, unknown>): boolean {
  return [...section.matchAll(PLACE)].every(([, name]) => textsOf(values.get(name!)).length > 0)
}

function textsOf(value: unknown, room?: string): string[] {
  const given = Array.isArray(value) ? value : [value]
  const texts = given.filter((one) => one !== null && one !== undefined && one !== '').map(String)
  return room ? texts.map((text) => wordsOf(`${room}/${text}`) ?? text) : texts
}

function listOf(texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? ''
  return `${texts.slice(0, -1).join(', ')} ${WORDS['list/and']} ${texts.at(-1)}`
}
