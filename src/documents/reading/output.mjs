import { cleanText } from './clean-text.mjs'

/** For a file without pages: short enough for every word to be indexed and every match to be shown. */
const PART_CHARACTERS = 100_000
const FACT_CHARACTERS = 1_000
const FACTS_OF_A_KIND = 200

/** Ends the reading with a reason; pages returned before it stay valid. */
export class Stop extends Error {
  constructor(reason) {
    super(reason)
    this.reason = reason
  }
}

/** What has been read so far, within the limits. */
export class Output {
  #pages = 0
  #bytes = 0
  #cut = false

  constructor(limits, say) {
    this.limits = limits
    this.say = say
  }

  /** Whether any page was truncated. */
  get cut() {
    return this.#cut
  }

  /** Returns one page, truncated and marked as such if it is longer than a page may be. Returns the text as emitted. */
  page(raw) {
    if (this.#pages >= this.limits.pages) throw new Stop('too_many_pages')
    const whole = cleanText(raw)
    const text = cutToBytes(whole, this.limits.pageBytes)
    this.#bytes += Buffer.byteLength(text)
    if (this.#bytes > this.limits.textBytes) throw new Stop('too_large')
    this.#pages += 1
    if (text === whole) this.say({ page: text })
    else {
      this.#cut = true
      this.say({ page: text, cut: true })
    }
    return text
  }

  /** Emits text that has no pages in parts, broken at line ends. Returns whether it contained any letter or digit. */
  flow(raw) {
    const text = cleanText(raw)
    let at = 0
    do {
      const end = partEnd(text, at)
      this.page(text.slice(at, end))
      at = end
    } while (at < text.length)
    return /[\p{L}\p{N}]/u.test(text)
  }

  facts(facts) {
    const known = Object.entries(facts).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.slice(0, FACTS_OF_A_KIND).map(oneLine) : oneLine(value),
    ])
    this.say({ facts: Object.fromEntries(known.filter(([, value]) => value.length > 0)) })
  }
}

function oneLine(value) {
  return cleanText(String(value ?? '').slice(0, FACT_CHARACTERS))
    .replace(/\s+/g, ' ')
    .trim()
}

function partEnd(text, from) {
  const end = from + PART_CHARACTERS
  if (end >= text.length) return text.length
  const line = text.lastIndexOf('\n', end - 1)
  if (line > from) return line + 1
  const isHigh = text.charCodeAt(end - 1) >= 0xd800 && text.charCodeAt(end - 1) <= 0xdbff
  return isHigh ? end - 1 : end
}

function cutToBytes(text, limit) {
  if (text.length * 3 <= limit) return text
  const bytes = Buffer.from(text)
  if (bytes.length <= limit) return text
  let end = limit
  while ((bytes[end] & 0xc0) === 0x80) end -= 1
  return bytes.toString('utf8', 0, end)
}
