import { z } from 'zod'
import { Refused } from '../errors.js'
import { isDay } from '../time.js'
import { printableLine } from './printable.js'

/**
 * The maximum size of a letter, so that none takes more than a few seconds to typeset. `pieces` are the parts of blocks: numbered
 * paragraphs, cells, lines and runs.
 */
export const LETTER_LIMITS = { blocks: 2_000, pieces: 5_000, characters: 200_000 } as const

/** A line as printed. Cleaned on input, so that the stored, shown and printed text are the same. */
const Line = z.string().max(LETTER_LIMITS.characters).transform(printableLine)
const GivenLine = Line.refine((line) => line !== '', 'empty')

/** The id of a representation in its letter. */
export const CLAIM_ID = /^[a-z0-9][a-z0-9_-]{0,39}$/

/** Text; with `claim`, the representation that something has been done, which is based on evidence. Or a footnote mark. */
export const Run = z.union([
  z.strictObject({ text: z.string(), claim: z.string().regex(CLAIM_ID).optional() }),
  z.strictObject({ footnote: z.number().int().positive() }),
])

export type Run = z.infer<typeof Run>

const Runs = z.array(Run)

export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2), z.literal(3)]), runs: Runs }),
  z.strictObject({ kind: z.literal('paragraph'), runs: Runs }),
  /** Paragraphs numbered consecutively from `first`. */
  z.strictObject({ kind: z.literal('numbered'), first: z.number().int().min(0).max(9999), items: z.array(Runs).min(1) }),
  /** Every row, including the header, has the same number of cells; a table without a header has an empty one. */
  z.strictObject({ kind: z.literal('table'), head: z.array(Runs), rows: z.array(z.array(Runs)) }),
  /** The target of the mark `number`. Numbered from 1 in reading order. */
  z.strictObject({ kind: z.literal('footnote'), number: z.number().int().positive(), runs: Runs }),
  z.strictObject({ kind: z.literal('signature'), closing: Line, name: Line, lines: z.array(Line) }),
])

export type Block = z.infer<typeof Block>

const Reference = z.strictObject({ label: GivenLine, value: Line })

/** All of a letter except its text. Empty lines are not printed. */
export const Letterhead = z.strictObject({
  title: GivenLine,
  language: z.enum(['en']),
  dated_on: z.string().refine(isDay, 'not a day'),
  sender: z.strictObject({ name: GivenLine, address_lines: z.array(Line).max(12) }),
  recipient: z.strictObject({ name: Line, office: Line, address_lines: z.array(Line).max(12) }),
  references: z.array(Reference).max(12),
})

export type Letterhead = z.infer<typeof Letterhead>

/** A complete letter, as approved. */
export const Letter = Letterhead.extend({ blocks: z.array(Block).max(LETTER_LIMITS.blocks) })

export type Letter = z.infer<typeof Letter>

/** A representation in a letter that something has been done. */
export interface Claim {
  readonly id: string
  readonly text: string
}

/** The representations in a letter, in reading order. The same id twice is one representation made in two places. */
export function claimsOf(letter: Pick<Letter, 'blocks'>): Claim[] {
  return letter.blocks
    .flatMap(runsOf)
    .flatMap((run) => ('text' in run && run.claim !== undefined ? [{ id: run.claim, text: run.text }] : []))
}

/** Every run of a block, in reading order. */
export function runsOf(block: Block): Run[] {
  switch (block.kind) {
    case 'numbered':
      return block.items.flat()
    case 'table':
      return [block.head, ...block.rows].flat(2)
    case 'signature':
      return []
    default:
      return block.runs
  }
}

/** The letter, if valid. Throws `letter/text_not_readable` if it has no text, `letter/too_large` if it has too much. */
export function checkLetter(letter: Letter): Letter {
  if (letter.blocks.length === 0) throw new Refused('letter/text_not_readable')
  const pieces = letter.blocks.reduce((sum, block) => sum + piecesOf(block), 0)
  if (letter.blocks.length > LETTER_LIMITS.blocks || pieces > LETTER_LIMITS.pieces || sizeOf(letter) > LETTER_LIMITS.characters)
    throw new Refused('letter/too_large', { ...LETTER_LIMITS })
  return letter
}

function piecesOf(block: Block): number {
  const runs = runsOf(block).length
  if (block.kind === 'numbered') return block.items.length + runs
  if (block.kind === 'signature') return block.lines.length + 2
  if (block.kind === 'table') return block.head.length + block.rows.reduce((sum, row) => sum + row.length, 0) + runs
  return runs
}

/** The length of everything that is printed, in UTF-16 units. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (value === null || typeof value !== 'object') return 0
  return Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 0)
}
