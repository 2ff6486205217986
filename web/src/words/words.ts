import { en } from './en.js'

/** What the screens say. Another language is another file of this shape. */
export type Words = typeof en

export const words: Words = en

/** A word of a sentence as it stands at the head of one. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The word for a code, or the code read out where no word was written for it. */
export function wordFor(of: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(of, code) ? (of[code] as string) : code.replaceAll('_', ' ')
}
