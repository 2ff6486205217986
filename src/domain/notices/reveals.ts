/** What the text of a notice can reveal about a directive. */
export const REVEALING = ['reference', 'agency_reference', 'title', 'agency', 'document'] as const
export type Revealing = (typeof REVEALING)[number]

export interface Revealed {
  readonly what: Revealing
  /** The name itself, as written on the directive. */
  readonly words: string
}

/** Shorter names occur in texts by chance: "Memo" causes a warning, "NO" does not. */
const SHORTEST = 3
const WORD = /[\p{L}\p{N}]/u

/**
 * The names of a directive that occur in a text, each once: as whole words, in upper or lower case, with any space between the
 * words. It warns of accidental disclosure; it cannot find what the author says in other words.
 */
export function revealedBy(text: string, names: readonly Revealed[]): Revealed[] {
  const searched = plain(text)
  const found = names.filter(({ words }) => {
    const name = plain(words)
    return name.length >= SHORTEST && standsIn(searched, name)
  })
  return found.filter((one, at) => found.findIndex((other) => plain(other.words) === plain(one.words)) === at)
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + name.length] ?? ' '
    if (!(WORD.test(before) && WORD.test(name[0] as string)) && !(WORD.test(after) && WORD.test(name.at(-1) as string)))
      return true
  }
  return false
}
