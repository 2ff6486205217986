import { type Block, checkLetter, Letter, type Letterhead, type Run } from './blocks.js'
import { readPlain, readRuns, splitCells } from './markup.js'
import { printable } from './printable.js'

const HEADING = /^(#{1,3})[ \t]+(\S.*)$/
const NUMBERED = /^(\d{1,4})\.[ \t]+(\S.*)$/
// Within a paragraph only the first number starts a list: "… see paragraph" may wrap before "12. of the letter".
const FIRST = /^1\.[ \t]+\S/
const FOOTNOTE = /^\[\^([A-Za-z0-9_-]{1,40})\]:[ \t]*(\S.*)$/
const SIGNATURE = /^--[ \t]*$/
const RULE = /^\|([ \t]*:?-+:?[ \t]*\|)+[ \t]*$/

/** A block whose lines are found but not parsed yet: which marks are footnotes is known only at the end of the text. */
type Found =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'numbered'; first: number; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'footnote'; mark: string; text: string; line: string }
  | { kind: 'signature'; lines: string[] }

/**
 * Parses the text of a letter into blocks. The text consists of plain lines with a little markup:
 *
 *     # Heading            also ## and ###
 *     1. A numbered paragraph, which keeps its number.
 *     | a | b |            a table: the line under the head is |---|---|
 *     A footnote.[^1]      and, anywhere on a line of its own, [^1]: its text
 *     {claim patched: All servers were patched.}
 *     --                   a signature: the closing, the name, further lines, until an empty line
 *
 * Everything else is a paragraph; a backslash makes the next character plain. Total: no text is refused.
 */
export function parseBlocks(text: string): Block[] {
  return readAll(findBlocks(printable(text).split('\n')))
}

/**
 * The letter with this text under its letterhead.
 * Throws `letter/text_not_readable` if there is no text, `letter/too_large` if there is too much.
 */
export function composeLetter(letterhead: Letterhead, text: string): Letter {
  const blocks = parseBlocks(text)
  checkLetter({ ...letterhead, blocks })
  return Letter.parse({ ...letterhead, blocks })
}

function findBlocks(lines: readonly string[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!.trim()
    const table = isTable(lines, at)
    const [, marks, heading] = HEADING.exec(line) ?? []
    const [, number, item] = NUMBERED.exec(line) ?? []
    const [, mark, note] = FOOTNOTE.exec(line) ?? []
    if (line === '') at += 1
    else if (heading !== undefined) {
      found.push({ kind: 'heading', level: marks!.length as 1 | 2 | 3, text: heading })
      at += 1
    } else if (table) {
      const end = endOf(lines, at + 2, (next) => next.startsWith('|'))
      found.push({ kind: 'table', ...tableOf(lines.slice(at, end)) })
      at = end
    } else if (SIGNATURE.test(line)) {
      const end = endOf(lines, at + 1, (next) => next !== '')
      found.push({ kind: 'signature', lines: trimmed(lines.slice(at + 1, end)) })
      at = end
    } else {
      const counts = number === undefined ? FIRST : NUMBERED
      const end = endOf(lines, at + 1, (next, index) => isContinued(lines, next, index) && !counts.test(next))
      const more = trimmed(lines.slice(at + 1, end))
      if (item !== undefined) addItem(found, Number(number), [item, ...more].join(' '))
      else if (note !== undefined)
        found.push({ kind: 'footnote', mark: mark!, text: [note, ...more].join(' '), line: [line, ...more].join(' ') })
      else found.push({ kind: 'paragraph', text: [line, ...more].join(' ') })
      at = end
    }
  }
  return found
}

/** Consecutively numbered paragraphs belong together; one that restarts, or skips a number, keeps its given number. */
function addItem(found: Found[], number: number, text: string): void {
  const last = found.at(-1)
  if (last?.kind === 'numbered' && last.first + last.items.length === number) last.items.push(text)
  else found.push({ kind: 'numbered', first: number, items: [text] })
}

function isContinued(lines: readonly string[], line: string, at: number): boolean {
  return line !== '' && !HEADING.test(line) && !FOOTNOTE.test(line) && !SIGNATURE.test(line) && !isTable(lines, at)
}

function isTable(lines: readonly string[], at: number): boolean {
  return lines[at]!.trim().startsWith('|') && RULE.test(lines[at + 1]?.trim() ?? '')
}

function endOf(lines: readonly string[], from: number, goesOn: (line: string, at: number) => boolean): number {
  let end = from
  while (end < lines.length && goesOn(lines[end]!.trim(), end)) end += 1
  return Math.min(end, lines.length)
}

function tableOf(lines: readonly string[]): { head: string[]; rows: string[][] } {
  const [head, , ...rows] = trimmed(lines).map(splitCells) as [string[], string[], ...string[][]]
  const width = Math.max(head.length, ...rows.map((row) => row.length))
  const even = (cells: string[]) => [...cells, ...Array<string>(width - cells.length).fill('')]
  return { head: even(head), rows: rows.map(even) }
}

const trimmed = (lines: readonly string[]) => lines.map((line) => line.trim())

function readAll(found: readonly Found[]): Block[] {
  const notes = new Map<string, Extract<Found, { kind: 'footnote' }>>()
  for (const block of found) if (block.kind === 'footnote' && !notes.has(block.mark)) notes.set(block.mark, block)
  const numbers = new Map<string, number>()
  const numberOf = (mark: string) => {
    if (notes.has(mark) && !numbers.has(mark)) numbers.set(mark, numbers.size + 1)
    return numbers.get(mark)
  }
  const read = (text: string) => readRuns(text, numberOf)
  const blocks = found.map((block) => (block.kind === 'footnote' ? block : readBlock(block, read)))
  // A note without a mark, or the second note for one mark, stays in place, unchanged.
  const stray = (block: (typeof blocks)[number]): Block =>
    'mark' in block ? { kind: 'paragraph', runs: [{ text: readPlain(block.line) }] } : block
  const isPlaced = (block: (typeof blocks)[number]) =>
    'mark' in block && numbers.has(block.mark) && notes.get(block.mark) === block
  return [
    ...blocks.filter((block) => !isPlaced(block)).map(stray),
    ...[...numbers].map(
      ([mark, number]): Block => ({ kind: 'footnote', number, runs: [{ text: readPlain(notes.get(mark)!.text) }] }),
    ),
  ]
}

function readBlock(block: Exclude<Found, { kind: 'footnote' }>, read: (text: string) => Run[]): Block {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, runs: read(block.text) }
    case 'paragraph':
      return { kind: 'paragraph', runs: read(block.text) }
    case 'numbered':
      return { kind: 'numbered', first: block.first, items: block.items.map(read) }
    case 'table':
      return { kind: 'table', head: block.head.map(read), rows: block.rows.map((row) => row.map(read)) }
    case 'signature': {
      const [closing = '', name = '', ...lines] = block.lines.map(readPlain)
      return { kind: 'signature', closing, name, lines }
    }
  }
}
