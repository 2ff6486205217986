/**
 * Text that PostgreSQL accepts and a search can find: NFC, `\n` for every kind of line ending, no control characters except `\n`
 * and `\t`, no lone surrogates, no byte order mark.
 */
export function cleanText(raw) {
  return raw
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\uFEFF/gu, '')
    .normalize('NFC')
}
