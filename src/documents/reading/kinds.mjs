import { decodeText } from './read-text.mjs'
import { listZip } from './zip.mjs'

const IMAGES = [
  ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['tiff', Buffer.from('II*\0', 'latin1')],
  ['tiff', Buffer.from('MM\0*', 'latin1')],
]
const ZIP = Buffer.from('PK\x03\x04', 'latin1')
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const MAIL_HEADERS =
  /^(received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|content-type|dkim-signature):/gim

/**
 * The type of the content. The declared type (from the name) only distinguishes what the bytes cannot: a message from a text that
 * quotes one, and a truncated DOCX from another zip.
 */
export function kindOf(bytes, claim) {
  const image = IMAGES.find(([, magic]) => startsWith(bytes, magic))
  if (image) return image[0]
  if (isPdf(bytes)) return 'pdf'
  if (startsWith(bytes, ZIP)) return zipKind(bytes, claim)
  if (startsWith(bytes, COMPOUND_FILE)) return isEncryptedOffice(bytes) ? 'docx' : 'unknown'
  return textKind(bytes, claim)
}

/** Word stores a file with a password as a compound file that contains this stream. */
export function isEncryptedOffice(bytes) {
  return startsWith(bytes, COMPOUND_FILE) && bytes.includes('EncryptedPackage', 0, 'utf16le')
}

// PDF readers accept a header anywhere in the first 1,024 bytes; so do we, if the end of the file also says PDF.
function isPdf(bytes) {
  const at = bytes.subarray(0, 1024).indexOf('%PDF-', 0, 'latin1')
  if (at < 0) return false
  return bytes.toString('latin1', 0, at).trim() === '' || bytes.subarray(-1024).includes('%%EOF', 0, 'latin1')
}

function zipKind(bytes, claim) {
  const entries = listZip(bytes)
  if (!entries) return claim === 'docx' ? 'docx' : 'unknown'
  return entries.some((entry) => entry.name === 'word/document.xml') ? 'docx' : 'unknown'
}

function textKind(bytes, claim) {
  const text = decodeText(bytes)
  if (text === null || text.startsWith('{\\rtf')) return 'unknown'
  const head = text.slice(0, 16_384).trimStart()
  const headers = head.split(/\r?\n\r?\n/)[0] ?? ''
  const looksLikeMail = /^(From |[\w-]+:)/.test(head)
  if (claim === 'eml' && looksLikeMail) return 'eml'
  if (claim === 'text' || claim === 'html') return claim
  if (looksLikeMail && (headers.match(MAIL_HEADERS)?.length ?? 0) >= 3) return 'eml'
  return /^(<\?xml[^>]*>\s*)?(<!doctype html|<html)\b/i.test(head) ? 'html' : 'text'
}

function startsWith(bytes, magic) {
  return bytes.subarray(0, magic.length).equals(magic)
}
