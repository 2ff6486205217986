import { clockIn, type DateParts, dateIn } from '../../../src/domain/catalogue/dates.js'
import { EN } from '../../../src/domain/catalogue/en.js'
import { LOCALES, type Locale, languageOf } from '../../../src/domain/catalogue/locale.js'
import { formatMessage, isPattern } from '../../../src/domain/catalogue/message.js'
import type { ParamsOf } from '../../../src/domain/catalogue/params.js'
import type { Translation } from '../../../src/domain/catalogue/translation.js'

export { LOCALES, type Locale }

/** A message without parameters is its text; any other is called with its parameters by name. */
type Word<Text extends string> = keyof ParamsOf<Text> extends never ? string : (params: ParamsOf<Text>) => string
type Tree<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? Word<Messages[Key]> : Tree<Messages[Key]>
}
type Messages = { readonly [key: string]: string | Messages | undefined }

/** The words of the screens in the reader's language. Every language has this shape. */
export type Words = Tree<typeof EN>

/**
 * The reader's locale and the words in their language. Both are set once, before the first screen is loaded (`readIn`), and do
 * not change while the page is open: a screen may store a word in a constant. Changing the locale reloads the page.
 */
export let locale: Locale = 'en-GB'
export let words = treeOf(EN) as Words

/**
 * The folder of a language is loaded only when it is needed. English is always loaded, because it supplies what another language
 * lacks.
 */
const FOLDERS: Partial<Record<ReturnType<typeof languageOf>, () => Promise<Translation>>> = {
  de: async () => (await import('../../../src/domain/catalogue/de.js')).DE,
}

/** Loads the words of a locale. Await it before importing any screen. */
export async function readIn(wanted: Locale): Promise<void> {
  const folder = await FOLDERS[languageOf(wanted)]?.()
  locale = wanted
  words = treeOf(EN, folder) as Words
}

function treeOf(english: Messages, translated?: Messages): unknown {
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => {
      const own = translated?.[key]
      if (typeof text !== 'string') return [key, treeOf(text ?? {}, typeof own === 'string' ? undefined : own)]
      return [key, isPattern(text) ? wordOf(typeof own === 'string' ? own : text) : (own ?? text)]
    }),
  )
}

function wordOf(text: string): (params: object) => string {
  return (params) => formatMessage(text, locale, params, wordsOf)
}

/** The words of a code in a namespace, as a message names it. */
function wordsOf(namespace: string, key: string): string | undefined {
  const of = (words as unknown as Record<string, Readonly<Record<string, unknown>> | undefined>)[namespace]
  const word = of && Object.hasOwn(of, key) ? of[key] : undefined
  return typeof word === 'string' ? word : undefined
}

/** The text of a word that may take parameters or not, depending on the data. */
export const told = <Params>(word: string | ((params: Params) => string), params: Params): string =>
  typeof word === 'string' ? word : word(params)

/** A word with its first letter capitalised, for the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A calendar day as the reader's locale writes it. */
export const dayOf = (parts: DateParts): string => dateIn(locale, parts)

/** '17:21', or '5:21 PM' on a twelve-hour clock. */
export const clock = (time: string): string => clockIn(locale, time)

/** A label inside a sentence: in lower case if the language writes nouns in lower case. */
export const inSentence = (text: string): string => (languageOf(locale) === 'de' ? text : text.toLowerCase())

/** The word for a code, or the code itself in readable form if it has no word. */
export function wordFor(of: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(of, code) ? (of[code] as string) : code.replaceAll('_', ' ')
}
