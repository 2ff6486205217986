/**
 * Text that PostgreSQL keeps and a search finds: NFC, `\n` for every kind of line end, no control character but `\n` and `\t`, no lone
 * surrogate, no byte order mark.
 */
export function cleanText(raw) {
  return raw
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\uFEFF/gu, '')
    .normalize('NFC')
}
