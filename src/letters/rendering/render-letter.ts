import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Injectable, type OnModuleDestroy } from '@nestjs/common'
import { say } from '../../domain/catalogue/say.js'
import { type Block, checkLetter, type Letter } from '../../domain/letters/blocks.js'
import { LETTER_LOCALE, type LetterView } from '../../domain/letters/views.js'
import { sayDate } from '../../domain/moments.js'
import { fillingOf } from './fill-template.js'
import { previewLetter } from './preview-letter.js'
import { RENDERING_LIMITS, type RenderingLimits, RenderingThread } from './rendering-thread.js'

export interface RenderingOptions {
  /** The folder that contains `letters/` with the templates and the page design. Absolute. */
  readonly templatesDir: string
  readonly limits?: RenderingLimits
}

/** Renders letters: a text from a template, and from a letter its preview, PDF and DOCX. */
@Injectable()
export class LetterRendering implements OnModuleDestroy {
  private readonly folder: string
  private readonly thread: RenderingThread
  private readonly sources = new Map<string, Promise<string>>()

  constructor(options: RenderingOptions) {
    this.folder = join(options.templatesDir, 'letters')
    this.thread = new RenderingThread(options.limits ?? RENDERING_LIMITS)
  }

  /**
   * The text of a letter that its template produces from a view: a draft for its author to continue. Throws the same codes as
   * `fillSource`.
   */
  async fill(view: LetterView): Promise<string> {
    return this.fillSource(await this.sourceOf(view.template), view)
  }

  /**
   * The text that any template source produces from a view. Throws `letter/template_refused` with the reason and line,
   * `letter/too_large`, `letter/rendering_stopped` if it exceeds its limits, `service/unavailable` if too many jobs are waiting.
   */
  async fillSource(source: string, view: LetterView): Promise<string> {
    return this.thread.run('fill', fillingOf(source, view))
  }

  /** The letter as a fragment of HTML, safe to show. */
  preview(letter: Letter): string {
    return previewLetter(checkLetter(letter))
  }

  /**
   * The letter as a PDF/A-2a, which is the record: the same letter gives the same bytes. Throws `letter/not_printable` with the
   * characters, `letter/too_large`, `letter/rendering_stopped` if it exceeds its limits, `service/unavailable` if too many jobs
   * are waiting.
   */
  async pdf(letter: Letter): Promise<Buffer> {
    const { dated_on } = checkLetter(letter)
    const made = await this.thread.run('typeset', {
      folder: this.folder,
      letter: JSON.stringify({
        ...letter,
        blocks: withFirstSigns(letter.blocks),
        dated_words: sayDate(LETTER_LOCALE, dated_on),
        words: PAGE_WORDS(),
      }),
      // The letter's own date, because the actual time would make each copy a different file.
      seconds: Date.parse(`${dated_on}T00:00:00Z`) / 1_000,
    })
    return Buffer.from(made.buffer, made.byteOffset, made.byteLength)
  }

  /**
   * The letter as a DOCX, for editing elsewhere. Throws `letter/too_large`, `letter/rendering_stopped` if it exceeds its limits,
   * `service/unavailable` if too many jobs are waiting.
   */
  async docx(letter: Letter): Promise<Buffer> {
    const { dated_on } = checkLetter(letter)
    const made = await this.thread.run('docx', {
      letter: JSON.stringify({
        ...letter,
        dated_words: sayDate(LETTER_LOCALE, dated_on),
        words: PAGE_WORDS(),
      }),
    })
    return Buffer.from(made.buffer, made.byteOffset, made.byteLength)
  }

  /** Ends the thread. Nothing is rendered afterwards. */
  stop(): Promise<void> {
    return this.thread.stop()
  }

  onModuleDestroy(): Promise<void> {
    return this.stop()
  }

  private sourceOf(template: LetterView['template']): Promise<string> {
    const known = this.sources.get(template) ?? readFile(join(this.folder, `${template}.hbs`), 'utf8')
    this.sources.set(template, known)
    return known
  }
}

/** "Page 1 of 2", with places for the numbers, which the formats fill in themselves. */
const PAGE_WORDS = () => ({ page: say(LETTER_LOCALE, 'letterhead/page', { page: '{page}', pages: '{pages}' }) })

/** The blocks, with `first` on every footnote mark: true for the first mark of its note. */
function withFirstSigns(blocks: readonly Block[]): unknown {
  const seen = new Set<number>()
  return JSON.parse(JSON.stringify(blocks), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('footnote' in value)) return value
    const number = value.footnote as number
    const first = !seen.has(number)
    seen.add(number)
    return { ...value, first }
  })
}
