import mammoth from 'mammoth'
import { decodeEntities } from './html-to-text.mjs'
import { isEncryptedOffice } from './kinds.mjs'
import { Stop } from './output.mjs'
import { listZip, unpack } from './zip.mjs'

const MOST_ENTRIES = 20_000
const IS_XML = /\.(xml|rels)$/i
/** mammoth returns the body. A letterhead's reference is often in a header, and a definition in a note: these are read here. */
const BEFORE = /^word\/header\d*\.xml$/
const AFTER = [/^word\/footnotes\.xml$/, /^word\/endnotes\.xml$/, /^word\/comments\.xml$/, /^word\/footer\d*\.xml$/]

/**
 * The text of a DOCX: headers, body, notes, comments, footers. Nothing is unpacked before the sizes that the archive declares are
 * within the limits.
 */
export async function read(bytes, output) {
  if (isEncryptedOffice(bytes)) return 'encrypted'
  const entries = listZip(bytes)
  if (!entries) return 'damaged'
  if (entries.some((entry) => entry.isEncrypted)) return 'encrypted'
  refuseBombs(entries, output.limits)
  // The library trusts the archive, so each part that it may open is first unpacked by a reader that stops at the declared size.
  const parts = new Map(entries.filter((entry) => IS_XML.test(entry.name)).map((entry) => [entry.name, unpack(bytes, entry)]))
  const body = await mammoth.extractRawText({ buffer: bytes })
  const text = [
    ...textOf(parts, BEFORE),
    body.value.replace(/\n\n/g, '\n'),
    ...AFTER.flatMap((names) => textOf(parts, names)),
  ].filter((part) => part.trim() !== '')
  return output.flow(text.join('\n\n').trim()) ? null : 'no_text'
}

function refuseBombs(entries, limits) {
  const sum = (some) => some.reduce((total, entry) => total + entry.unpacked, 0)
  if (entries.length > MOST_ENTRIES || sum(entries) > limits.unpackedBytes) throw new Stop('too_large')
  if (sum(entries.filter((entry) => IS_XML.test(entry.name))) > limits.unpackedXmlBytes) throw new Stop('too_large')
}

function textOf(parts, names) {
  return [...parts].filter(([name]) => names.test(name)).map(([, xml]) => textOfXml(xml.toString('utf8')))
}

function textOfXml(xml) {
  const pieces = []
  for (const [, text, end] of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|(<\/w:p>|<w:br\b[^>]*>|<w:tab\b[^>]*>)/g)) {
    pieces.push(text === undefined ? (end.startsWith('<w:tab') ? '\t' : '\n') : decodeEntities(text))
  }
  return pieces.join('').trim()
}
