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

/** Returns a letter as a PDF: the approved bytes, which are or will be sent; before approval, what they would be now. */
@Injectable()
export class PrintLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
    private readonly rendering: LetterRendering,
  ) {}

  async run(actor: Actor, { reference, id }: Which): Promise<Buffer> {
    const { sha256, directiveId, letter } = await this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, reference)
      const { sha256 } = await viewLetter(tx, access, id)
      return { sha256, directiveId: access.directive.id, letter: sha256 ? null : await readLetter(tx, access, id) }
    })
    return sha256 ? this.files.read(directiveId, sha256) : this.rendering.pdf(letter as Letter)
  }
}
