import { Injectable } from '@nestjs/common'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { readLetter } from './list-letters.js'
import { LetterRendering } from './rendering/render-letter.js'

interface Which {
  reference: string
  id: string
}

/** Returns a letter as a DOCX, for editing elsewhere. */
@Injectable()
export class ExportLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rendering: LetterRendering,
  ) {}

  async run(actor: Actor, { reference, id }: Which): Promise<Buffer> {
    const letter = await this.work.read(actor, async (tx) => readLetter(tx, await accessTo(tx, reference), id))
    return this.rendering.docx(letter)
  }
}
