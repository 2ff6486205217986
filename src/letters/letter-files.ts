import { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import type { Letter } from '../domain/letters/blocks.js'
import { type ArrivedFile, FileStore } from '../platform/files/file-store.js'
import { LetterRendering } from './rendering/render-letter.js'

/** The PDF of a letter that is being approved. */
@Injectable()
export class LetterFiles {
  constructor(
    private readonly files: FileStore,
    private readonly rendering: LetterRendering,
  ) {}

  /** Typesets the letter and writes it to disk, without a name yet. The caller calls `drop` in any case. */
  async freeze(letter: Letter, directiveId: string): Promise<ArrivedFile> {
    return this.files.arrive(Readable.from(await this.rendering.pdf(letter)), {
      compartment: directiveId,
      limit: Number.MAX_SAFE_INTEGER,
    })
  }
}
