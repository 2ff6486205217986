import type { Locale } from './locale.js'
import { type Code, type ParamsOfCode, sayCode } from './say.js'

/**
 * Words that a row keeps. Edict's own words are kept as a code with its parameters and are said in the language of each reader; what a
 * person wrote, and rows from before the codes, are a text that everyone reads as it was written.
 */
export type Phrase = string | Coded

export interface Coded {
  readonly code: Code
  readonly params: Readonly<Record<string, unknown>>
}

/** A code with the parameters that its message names, to be kept in a row. Parameters are JSON: texts, numbers and lists of texts. */
export const phrase = <C extends Code>(
  code: C,
  ...[params]: Record<never, never> extends ParamsOfCode<C> ? [params?: ParamsOfCode<C>] : [params: ParamsOfCode<C>]
): Coded => ({ code, params: { ...(params as object | undefined) } })

/** What a phrase says to one reader. */
export const sayPhrase = (locale: Locale, said: Phrase): string =>
  typeof said === 'string' ? said : sayCode(locale, said.code, said.params)
