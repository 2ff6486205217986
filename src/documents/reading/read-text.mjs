import { htmlToText } from './html-to-text.mjs'

/** As a share of all characters: an old text has a stray one, a binary file has many. */
const CONTROL_SHARE = 0.005
const FEW_CONTROLS = 3
const HEAD_CHARACTERS = 1_000_000

/** Plain text or HTML. A form feed ends a page. */
export async function read(bytes, output, kind) {
  const decoded = decodeText(bytes)
  if (decoded === null) return 'damaged'
  if (kind === 'html') return output.flow(htmlToText(decoded)) ? null : 'no_text'
  const found = decoded
    .replace(/\f\s*$/, '')
    .split('\f')
    .map((page) => output.flow(page))
  return found.some(Boolean) ? null : 'no_text'
}

/** The text of bytes in UTF-8, UTF-16 or, failing that, Windows-1252 (which includes Latin-1); null if they are not text. */
export function decodeText(bytes) {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\0')) return null
  const head = text.slice(0, HEAD_CHARACTERS)
  const controls = head.match(/(?![\n\r\t\f\v\u0085])\p{Cc}/gu)?.length ?? 0
  return controls > Math.max(FEW_CONTROLS, head.length * CONTROL_SHARE) ? null : text
}

function encodingOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (isUtf8(bytes)) return bytes.includes(0) ? (utf16Without(bytes) ?? 'utf-8') : 'utf-8'
  return utf16Without(bytes) ?? 'windows-1252'
}

// UTF-16 without a byte order mark: in Western text every second byte is zero.
function utf16Without(bytes) {
  const head = bytes.subarray(0, 2048)
  if (bytes.length % 2 === 1 || head.length < 4) return null
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] += 1
  const many = head.length * 0.35
  if (zeros[1] > many && zeros[0] === 0) return 'utf-16le'
  return zeros[0] > many && zeros[1] === 0 ? 'utf-16be' : null
}

function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
