/** Invisible characters: direction overrides, joiners, soft hyphens, byte order marks. What is approved must be what is read. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g
const CONTROL = /[^\P{Cc}\n\t]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * The printable text with its lines: invisible characters are dropped, and a control character or half a character becomes U+FFFD.
 * Idempotent.
 */
export function printable(text: string): string {
  return text.replace(LINE_END, '\n').replace(LONE_SURROGATE, '\uFFFD').replace(CONTROL, '\uFFFD').replace(INVISIBLE, '')
}

/** The same on one line: each run of spaces, tabs and line breaks becomes one space. No-break spaces stay. */
export function printableLine(text: string): string {
  return printable(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}
