import type { Page, Response } from 'playwright-core'
import { DE } from '../../src/domain/catalogue/de.js'
import { EN } from '../../src/domain/catalogue/en.js'
import { isPattern } from '../../src/domain/catalogue/message.js'

/** Words that nearly every English sentence has, and that no German text needs. */
const ENGLISH = /\b(the|of|and|is|are|by|from|with|this|that|has|have|no|yes|you|your|it|its|on|at|or|to|for|be|been|yet|who)\b/i

/** What the server says in the reader's language, among all that it answers. Everything else is what people or the law wrote. */
const SAID = new Set(['sentence', 'label', 'detail', 'stage_label', 'action_label', 'what', 'to_do', 'in_words', 'steps', 'why'])

/** Finds English on a screen that should have none: texts of the catalogue that have a German form, and sentences that look English. */
export class WordsOnScreen {
  private readonly data = new Set<string>()

  /** Remembers what the API answers, so that what people wrote is not taken for words of the product. */
  constructor(
    private readonly page: Page,
    data: readonly string[] = [],
  ) {
    for (const one of data) this.data.add(one)
    page.on('response', (response) => void this.read(response))
  }

  /** Every text that is English: shown, read out, or told by a title or a placeholder. */
  async english(): Promise<string[]> {
    const data = [...this.data].filter((one) => one.length > 1).sort((one, other) => other.length - one.length)
    const found = new Set<string>()
    for (const text of await this.texts()) {
      if (this.data.has(text)) continue
      if (CATALOGUE.has(text) || PATTERNS.some((pattern) => pattern.test(text))) found.add(text)
      let rest = text
      for (const one of data) if (rest.includes(one)) rest = rest.replaceAll(one, '')
      if (ENGLISH.test(rest)) found.add(text)
    }
    return [...found]
  }

  private texts(): Promise<string[]> {
    return this.page.evaluate(() => {
      const texts = new Set<string>()
      const add = (text: string | null) => {
        const clean = text?.replace(/\s+/g, ' ').trim()
        if (clean) texts.add(clean)
      }
      add(document.title)
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'abbr'])
            add(node.getAttribute(name))
        } else if (node.parentElement && !['SCRIPT', 'STYLE'].includes(node.parentElement.tagName)) add(node.textContent)
      }
      return [...texts]
    })
  }

  private async read(response: Response): Promise<void> {
    if (!response.url().includes('/api/') || !response.headers()['content-type']?.includes('json')) return
    const body: unknown = await response.json().catch(() => null)
    this.remember(body)
  }

  private remember(value: unknown): void {
    if (typeof value === 'string') this.data.add(value.replace(/\s+/g, ' ').trim())
    else if (Array.isArray(value)) for (const one of value) this.remember(one)
    else if (value !== null && typeof value === 'object')
      for (const [key, one] of Object.entries(value)) if (!SAID.has(key)) this.remember(one)
  }
}

function* pairs(english: object, german: object): Generator<[string, string]> {
  for (const [key, text] of Object.entries(english)) {
    const own = (german as Record<string, unknown>)[key]
    if (typeof text === 'string') yield [text, String(own)]
    else yield* pairs(text as object, (own ?? {}) as object)
  }
}

const different = [...pairs(EN, DE)].filter(([english, german]) => english !== german).map(([english]) => english)
const german = new Set([...pairs(EN, DE)].map(([, own]) => own))
const CATALOGUE = new Set(different.filter((text) => !isPattern(text) && !german.has(text)))

/** Messages with plain parameters, as expressions that match them whole. */
const PATTERNS = different
  .filter((text) => isPattern(text) && !text.includes(', select,') && !text.includes(', plural,'))
  .filter((text) => /[a-z]{3}.*[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')))
  .map(
    (text) =>
      new RegExp(
        `^${text
          .split(/\{\w+\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('.+')}$`,
      ),
  )
