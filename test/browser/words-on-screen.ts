import type { Page, Response } from 'playwright-core'
import { DE } from '../../src/domain/catalogue/de.js'
import { EN } from '../../src/domain/catalogue/en.js'
import { isPattern } from '../../src/domain/catalogue/message.js'

/** Words that occur in nearly every English sentence and in no German text. */
const ENGLISH =
  /(?<!\p{L})(the|of|and|is|are|by|from|with|this|that|has|have|no|yes|you|your|it|its|on|at|or|to|for|be|been|yet|who)(?!\p{L})/iu

/**
 * Words that the server supplies in the reader's language. Every other text in a response was written by a person or is the text
 * of a law.
 */
const SAID = new Set(['sentence', 'detail', 'stage_label', 'action_label', 'label', 'to_do', 'in_words', 'steps'])

/**
 * The fields of a response that contain what a person wrote. In other fields, a word in lower case is a code, which a screen must
 * not show.
 */
const WRITTEN = new Set(['title', 'subject', 'name', 'term', 'text', 'body', 'reason', 'note', 'chosen', 'argument', 'topics'])
const CODE = /^[a-z][a-z0-9_]*$/

/** Finds English on a screen that should have none: texts of the catalogue that have a German form, sentences that look English, and codes. */
export class WordsOnScreen {
  private readonly data = new Set<string>()
  private readonly codes = new Set<string>()
  /** Texts that were already checked: most of them appear on every screen. */
  private readonly fine = new Set<string>()
  private readonly answers: Promise<void>[] = []
  private pending = 0

  /**
   * Records what the API returns, so that texts written by people are not taken for words of the product.
   * @param written further such texts, for fields that otherwise contain words of the product
   */
  constructor(
    private readonly page: Page,
    written: readonly string[],
  ) {
    for (const one of written) this.data.add(one)
    page.on('response', (response) => void this.answers.push(this.read(response)))
    page.on('request', () => (this.pending += 1))
    page.on('requestfinished', () => (this.pending -= 1))
    page.on('requestfailed', () => (this.pending -= 1))
  }

  /** Waits until the screen has received everything that it requested. */
  async settled(): Promise<void> {
    for (let calm = 0; calm < 3; calm = this.pending > 0 ? 0 : calm + 1) await this.page.waitForTimeout(40)
    await Promise.all(this.answers.splice(0))
  }

  /** Every text that is English: visible, for screen readers, or in a title or a placeholder. */
  async english(): Promise<string[]> {
    await this.settled()
    const data = [...this.data].filter((one) => one.length > 2).sort((one, other) => other.length - one.length)
    const texts = [...new Set((await this.page.evaluate<string[]>(TEXTS)).map(clean))]
    const english = texts.filter((text) => !this.fine.has(text) && this.isEnglish(text, data))
    for (const text of texts) if (!english.includes(text)) this.fine.add(text)
    return english
  }

  private isEnglish(text: string, data: readonly string[]): boolean {
    if (text === '' || this.data.has(text)) return false
    const rest = data.reduce((left, one) => (left.includes(one) ? without(left, one) : left), text)
    return CATALOGUE.has(text) || this.codes.has(text) || PATTERNS.some((pattern) => pattern.test(rest)) || ENGLISH.test(rest)
  }

  private async read(response: Response): Promise<void> {
    if (!response.url().includes('/api/') || !response.headers()['content-type']?.includes('json')) return
    this.remember(await response.json().catch(() => null), '')
  }

  private remember(value: unknown, key: string): void {
    if (typeof value === 'string') {
      if (!CODE.test(value) || WRITTEN.has(key)) this.data.add(clean(value))
      else if (!GERMAN.has(value)) this.codes.add(value)
    } else if (Array.isArray(value)) for (const one of value) this.remember(one, key)
    else if (value !== null && typeof value === 'object')
      for (const [name, one] of Object.entries(value)) if (!SAID.has(name)) this.remember(one, name)
  }
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Removes `data` from a text, wherever it occurs as whole words. */
function without(text: string, data: string): string {
  return text.replace(new RegExp(`(?<!\\p{L})${escaped(data)}(?!\\p{L})`, 'gu'), '')
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

// A string, because it runs in the page and the tests compile without a DOM.
const TEXTS = `(() => {
  const texts = [document.title]
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element)
      for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt', 'abbr'])
        texts.push(node.getAttribute(name) ?? '')
    else if (!['SCRIPT', 'STYLE'].includes(node.parentElement?.tagName)) texts.push(node.textContent)
  }
  return texts
})()`

function* pairs(english: object, german: object): Generator<[string, string]> {
  for (const [key, text] of Object.entries(english)) {
    const own = (german as Record<string, unknown>)[key]
    if (typeof text === 'string') yield [text, String(own)]
    else yield* pairs(text as object, (own ?? {}) as object)
  }
}

const GERMAN = new Set([...pairs(EN, DE)].map(([, own]) => own))
const different = [...pairs(EN, DE)].filter(([english, german]) => english !== german).map(([english]) => english)
const CATALOGUE = new Set(different.filter((text) => !isPattern(text) && !GERMAN.has(text)))

/** Messages with plain parameters, as regular expressions that match the whole text. */
const PATTERNS = different
  .filter((text) => isPattern(text) && !/, (select|plural),/.test(text))
  .filter((text) => /[a-z]{3}.*[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')))
  .map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\{\w+\}/)
          .map(escaped)
          .join('.*')}$`,
      ),
  )
