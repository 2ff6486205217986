import { Injectable } from '@nestjs/common'
import { accessTo } from '../directives/access.js'
import type { Letter } from '../domain/letters/blocks.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { FileStore } from '../platform/files/file-store.js'
import { readLetter, viewLetter } from './list-letters.js'
import { LetterRendering } from './rendering/render-letter.js'

interface Which {
  reference: string
  id: string
}

/** Shows a letter: as a page while it is written, as the frozen bytes once it is approved. */
@Injectable()
export class ShowLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
    private readonly rendering: LetterRendering,
  ) {}

  async preview(actor: Actor, which: Which): Promise<string> {
    return this.rendering.preview(await this.letter(actor, which))
  }

  /** The bytes that were approved, and that are or will be sent; before that, what they would be now. */
  async pdf(actor: Actor, which: Which): Promise<Buffer> {
    const frozen = await this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, which.reference)
      const { sha256 } = await viewLetter(tx, access, which.id)
      return { sha256, directiveId: access.directive.id }
    })
    if (frozen.sha256) return this.files.read(frozen.directiveId, frozen.sha256)
    return this.rendering.pdf(await this.letter(actor, which))
  }

  async docx(actor: Actor, which: Which): Promise<Buffer> {
    return this.rendering.docx(await this.letter(actor, which))
  }

  private letter(actor: Actor, which: Which): Promise<Letter> {
    return this.work.read(actor, async (tx) => readLetter(tx, await accessTo(tx, which.reference), which.id))
  }
}
