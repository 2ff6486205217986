import type { Locale } from './locale.js'
import { type Code, type ParamsOfCode, sayCode } from './say.js'

/**
 * Words stored in a row. Edict's own words are stored as a code with its parameters and are shown in the language of each reader;
 * text that a person wrote, and rows from before codes were stored, are shown to everyone as written.
 */
export type Phrase = string | Coded

export interface Coded {
  readonly code: Code
  readonly params: Readonly<Record<string, unknown>>
}

/**
 * A code with the parameters that its message names, for storing in a row. Parameters are JSON: texts, numbers and lists of
 * texts.
 */
export const phrase = <C extends Code>(
  code: C,
  ...[params]: Record<never, never> extends ParamsOfCode<C> ? [params?: ParamsOfCode<C>] : [params: ParamsOfCode<C>]
): Coded => ({ code, params: { ...(params as object | undefined) } })

/** The words of a phrase for one reader. */
export const sayPhrase = (locale: Locale, said: Phrase): string =>
  typeof said === 'string' ? said : sayCode(locale, said.code, said.params)
