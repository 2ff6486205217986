import { Injectable } from '@nestjs/common'
import { accessTo } from '../directives/access.js'
import { DocumentFiles } from '../documents/document-files.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
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
    private readonly files: DocumentFiles,
    private readonly rendering: LetterRendering,
  ) {}

  /** Throws `file/altered`. */
  async run(actor: Actor, { reference, id }: Which): Promise<Buffer> {
    const { document, letter } = await this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, reference)
      const { document_id, sha256 } = await viewLetter(tx, access, id)
      if (document_id && sha256) return { document: { id: document_id, directive_id: access.directive.id, sha256 }, letter: null }
      return { document: null, letter: await readLetter(tx, access, id) }
    })
    return document ? this.files.read(document) : this.rendering.pdf(letter)
  }
}
