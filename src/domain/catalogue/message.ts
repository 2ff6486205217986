import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from './locale.js'

/** A parsed message, with the arguments that it names. */
interface Compiled {
  readonly format: IntlMessageFormat
  readonly arguments: readonly string[]
}

/** The words of a code in another namespace, such as `trigger/served`; undefined if there are none. */
export type WordsOf = (namespace: string, key: string) => string | undefined

const compiled = new Map<Locale, Map<string, Compiled>>()

/**
 * A message with its parameters. Total: an absent parameter is empty. The content of a parameter is never interpreted as part of
 * the message, and is inserted unescaped: the code that displays the message must escape it.
 *
 * Three things are added to ICU:
 * - `{trigger__unit}` stands for the words of the code `unit/<trigger>`, or of each code of a list;
 * - `{name_given, select, true {…} other {…}}` tests whether `name` is present and not empty;
 * - a list is written as "a, b and c".
 */
export function formatMessage(text: string, locale: Locale, params: object, wordsOf: WordsOf): string {
  if (!isPattern(text)) return text
  const message = compile(text, locale)
  const given = new Map<string, unknown>(Object.entries(params))
  const values = Object.create(null) as Record<string, string | number>
  for (const name of message.arguments) values[name] = argumentOf(name, given, locale, wordsOf)
  return String(message.format.format(values))
}

/** Whether a text has arguments or escapes; most have none and are used unchanged. */
export const isPattern = (text: string): boolean => /[{}]|''/.test(text)

/** The arguments of a message, each once. */
export function argumentsOf(text: string): string[] {
  return isPattern(text) ? [...new Set(namesIn(parse(text, { ignoreTag: true })))] : []
}

/** The required parameters of a message. */
export function requiredParams(text: string): string[] {
  const names = argumentsOf(text)
  const optional = new Set(names.filter((name) => name.endsWith('_given')).map((name) => name.slice(0, -'_given'.length)))
  const bases = names.filter((name) => !name.endsWith('_given')).map((name) => name.split('__')[0]!)
  return [...new Set(bases)].filter((name) => !optional.has(name))
}

function compile(text: string, locale: Locale): Compiled {
  const ofLocale = compiled.get(locale) ?? new Map<string, Compiled>()
  compiled.set(locale, ofLocale)
  const kept = ofLocale.get(text)
  if (kept) return kept
  const parts = parse(text, { ignoreTag: true })
  const made = { format: new IntlMessageFormat(parts, locale), arguments: [...new Set(namesIn(parts))] }
  ofLocale.set(text, made)
  return made
}

function namesIn(parts: readonly MessageFormatElement[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound || part.type === TYPE.tag) return []
    if (part.type !== TYPE.select && part.type !== TYPE.plural) return [part.value]
    return [part.value, ...Object.values(part.options).flatMap((option) => namesIn(option.value))]
  })
}

function argumentOf(name: string, given: ReadonlyMap<string, unknown>, locale: Locale, wordsOf: WordsOf): string | number {
  if (name.endsWith('_given')) return textsOf(given.get(name.slice(0, -'_given'.length))).length > 0 ? 'true' : 'other'
  const [base = name, namespace] = name.split('__')
  const value = given.get(base)
  if (typeof value === 'number' && namespace === undefined) return value
  const texts = textsOf(value)
  return listOf(namespace === undefined ? texts : texts.map((key) => wordsOf(namespace, key) ?? key), locale)
}

function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.filter((one) => one !== null && one !== undefined && one !== '').map(String)
}

const lists = new Map<Locale, Intl.ListFormat>()

function listOf(texts: readonly string[], locale: Locale): string {
  if (texts.length < 2) return texts[0] ?? ''
  const format = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' })
  lists.set(locale, format)
  return format.format(texts)
}
