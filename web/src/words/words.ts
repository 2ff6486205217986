import { EN } from '../../../src/domain/catalogue/en.js'
import { type Locale, languageOf } from '../../../src/domain/catalogue/locale.js'
import { formatMessage, isPattern } from '../../../src/domain/catalogue/message.js'
import type { ParamsOf } from '../../../src/domain/catalogue/params.js'
import type { Translation } from '../../../src/domain/catalogue/translation.js'

/** A message without parameters is its text; another is called with them, each by its name. */
type Word<Text extends string> = keyof ParamsOf<Text> extends never ? string : (params: ParamsOf<Text>) => string
type Tree<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? Word<Messages[Key]> : Tree<Messages[Key]>
}
type Messages = { readonly [key: string]: string | Messages | undefined }

/** What the screens say, in the reader's language. Every language has this shape. */
export type Words = Tree<typeof EN>

/**
 * The reader's locale and the words in their language. Both are set once, before the first screen is loaded (`readIn`), and stay for
 * as long as the page does: a screen may keep a word in a constant. Another locale is another load of the page.
 */
export let locale: Locale = 'en-GB'
export let words = treeOf(EN) as Words

/** A language's folder is loaded only where it is read. English is always there: it lends what another language lacks. */
const FOLDERS: Partial<Record<ReturnType<typeof languageOf>, () => Promise<Translation>>> = {
  de: async () => (await import('../../../src/domain/catalogue/de.js')).DE,
}

/** Loads the words of a locale. To be awaited before any screen is imported. */
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

/** The words of a code of a namespace, as a message names it. */
function wordsOf(namespace: string, key: string): string | undefined {
  const of = (words as unknown as Record<string, Readonly<Record<string, unknown>> | undefined>)[namespace]
  const word = of && Object.hasOwn(of, key) ? of[key] : undefined
  return typeof word === 'string' ? word : undefined
}

/** A word of which only the data know whether it takes parameters. */
export const told = <Params>(word: string | ((params: Params) => string), params: Params): string =>
  typeof word === 'string' ? word : word(params)

/** A word of a sentence as it stands at the head of one. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A label inside a sentence: in small letters where the language writes its nouns small. */
export const inSentence = (text: string): string => (languageOf(locale) === 'de' ? text : text.toLowerCase())

/** The word for a code, or the code read out where no word was written for it. */
export function wordFor(of: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(of, code) ? (of[code] as string) : code.replaceAll('_', ' ')
}
