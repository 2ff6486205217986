import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// The compiler reports a text in its own notation, including quotes: `\"漢\"`, `\"\\u{e000}\"`.
const UNPRINTABLE = /`\\?"([^`]*?)\\?"`(?= could not be displayed)|(?:contains the (?:disallowed )?codepoint) `\\?"([^`]*?)\\?"`/g

/** A letter with characters that no font contains, or that must not appear in a permanent record. */
export class NotPrintable extends Error {
  constructor(characters) {
    super('not printable')
    this.params = { characters }
  }
}

let compiler

/**
 * The PDF/A-2a of a letter: the same bytes for the same letter. The letter is passed as data and is never read as source; nothing
 * outside the template folder can be read.
 * @param seconds the creation time recorded in the file
 */
export function typeset({ folder, letter, seconds }) {
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [join(folder, 'fonts')] }] })
  try {
    const pdf = compiler.pdf(
      { mainFilePath: join(folder, 'letter.typ'), inputs: { letter } },
      { pdfStandard: 'a-2a', creationTimestamp: seconds },
    )
    // A copy, because the compiler's memory can be neither kept nor transferred to another thread.
    return new Uint8Array(pdf)
  } catch (error) {
    const characters = [
      ...new Set([...String(error?.message).matchAll(UNPRINTABLE)].map((match) => charactersOf(match[1] ?? match[2]))),
    ]
    throw characters.length > 0 ? new NotPrintable(characters.slice(0, 20)) : error
  } finally {
    // Without this each letter stays in memory.
    compiler.evictCache(10)
  }
}

function charactersOf(literal) {
  return literal.replace(/\\*u\{([0-9a-f]+)\}/gi, (_, hex) => `U+${hex.toUpperCase().padStart(4, '0')}`).replace(/[\\"]/g, '')
}
