import { sayDate } from '../moments.js'
import type { Block, Letter, Run } from './blocks.js'
import { LETTER_LOCALE } from './views.js'

/**
 * The words of a letter in reading order, one paragraph per block, footnotes last. Apart from spaces and line breaks
 * it is what a reader of the PDF gets, without page numbers.
 */
export function toText(letter: Letter): string {
  const { sender, recipient, references } = letter
  const parts = [
    lines(sender.name, ...sender.address_lines),
    lines(recipient.name, recipient.office, ...recipient.address_lines),
    sayDate(LETTER_LOCALE, letter.dated_on),
    lines(...references.map(({ label, value }) => `${label}: ${value}`)),
    letter.title,
    ...letter.blocks.map(textOf),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** The words of some runs. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => ('footnote' in run ? `${run.footnote}` : run.text)).join('')
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return textOfRuns(block.runs)
    case 'numbered':
      return block.items.map((item, at) => `${block.first + at}. ${textOfRuns(item)}`).join('\n\n')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(textOfRuns).join('\t')).join('\n')
    case 'footnote':
      return `${block.number} ${textOfRuns(block.runs)}`
    case 'signature':
      return lines(block.closing, block.name, ...block.lines)
  }
}

function lines(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}
