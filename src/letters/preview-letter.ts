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

/** Shows a letter as a page while it is being written. */
@Injectable()
export class PreviewLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rendering: LetterRendering,
  ) {}

  async run(actor: Actor, { reference, id }: Which): Promise<string> {
    const letter = await this.work.read(actor, async (tx) => readLetter(tx, await accessTo(tx, reference), id))
    return this.rendering.preview(letter)
  }
}
