import { DE } from './de.js'
import { type Code, EN, type MessageOf } from './en.js'
import { type Language, type Locale, languageOf } from './locale.js'
import { formatMessage, requiredParams } from './message.js'
import type { ParamsOf } from './params.js'
import type { Translation } from './translation.js'

export type { Code } from './en.js'

/** The languages besides English: one folder each. */
const TRANSLATIONS: Readonly<Partial<Record<Language, Translation>>> = { de: DE }

type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never

/** The parameters that the message of a code takes; for several codes, those of each. */
// The types must not examine all messages at once: if a code is wrong, its parameters are not checked.
export type ParamsOfCode<C extends Code> = [Code] extends [C] ? object : AllOf<C extends Code ? ParamsOf<MessageOf<C>> : never>

/** The words of a code in the reader's language, with the parameters that its message names. */
export function say<C extends Code>(
  locale: Locale,
  code: C,
  ...[params]: Record<never, never> extends ParamsOfCode<C> ? [params?: ParamsOfCode<C>] : [params: ParamsOfCode<C>]
): string {
  return sayCode(locale, code, params as object | undefined)
}

/**
 * The words of a code that is known only at run time, such as a refusal's. Total: a code without words is returned unchanged, so
 * that a gap is visible and can be searched for. If a language lacks a code, the English words are used.
 */
export function sayCode(locale: Locale, code: string, params: object = {}): string {
  const found = textOf(locale, code)
  if (found === undefined) return code
  return formatMessage(found, locale, params, (namespace, key) => textOf(locale, `${namespace}/${key}`))
}

/** Whether a code has words. */
export function hasWords(code: string): code is Code {
  return lookUp(EN, code) !== undefined
}

/** The required parameters of a code's message. */
export function paramsOf(code: string): string[] {
  return requiredParams(lookUp(EN, code) ?? '')
}

function textOf(locale: Locale, code: string): string | undefined {
  return lookUp(TRANSLATIONS[languageOf(locale)] ?? {}, code) ?? lookUp(EN, code)
}

function lookUp(catalogue: object, code: string): string | undefined {
  const at = code.indexOf('/')
  const namespace = ownOf(catalogue, code.slice(0, at))
  const text = typeof namespace === 'object' && namespace !== null ? ownOf(namespace, code.slice(at + 1)) : undefined
  return typeof text === 'string' ? text : undefined
}

function ownOf(of: object, key: string): unknown {
  return Object.hasOwn(of, key) ? (of as Record<string, unknown>)[key] : undefined
}
