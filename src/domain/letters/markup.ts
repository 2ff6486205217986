import { CLAIM_ID, type Run } from './blocks.js'
import { printableLine } from './printable.js'

/** Characters that start markup within a line. A backslash before them, or before a character that starts a block, makes plain text. */
const OPENS = /[\\{}[\]|#]/g
const ESCAPED = /[!-/:-@[-`{-~]/
const CLAIM = /^\{claim[ ]+([a-z0-9_-]+):[ ]*/
const FOOTNOTE = /^\[\^([A-Za-z0-9_-]{1,40})\]/

/**
 * A value that can be inserted anywhere in the text of a letter without being read as markup: one line, with a backslash before every
 * character that could start markup there. Parsing returns `printableLine(value)`.
 */
export function escapeMarkup(value: string): string {
  const line = printableLine(value).replace(OPENS, '\\$&')
  // At the start of a line, '--' is a signature and '1. ' a number. A value '.' after a value '1' would make one too.
  return line.replace(/^(\d*)(?=\.(?: |$))|^(?=-)/, '$1\\')
}

/**
 * The runs of one line of markup. Total: markup that does not start or does not close is plain text.
 * @param footnote the number of the footnote for a mark; undefined leaves the mark as text
 */
export function readRuns(markup: string, footnote: (mark: string) => number | undefined): Run[] {
  const runs: Run[] = []
  let plain = ''
  // If one representation is not closed, no later one is closed either. Searching again from each would be quadratic.
  let closes = true
  const add = (run: Run) => {
    if (plain) runs.push({ text: plain })
    plain = ''
    runs.push(run)
  }
  for (let at = 0; at < markup.length; ) {
    const rest = markup.slice(at, at + 64)
    const claim: ReturnType<typeof readClaim> = closes && rest.startsWith('{claim') ? readClaim(markup, at) : null
    closes &&= claim !== 'unclosed'
    const mark = rest.startsWith('[^') ? FOOTNOTE.exec(rest) : null
    const number = mark ? footnote(mark[1]!) : undefined
    if (claim && claim !== 'unclosed') {
      add({ text: claim.text, claim: claim.id })
      at = claim.end
    } else if (mark && number !== undefined) {
      add({ footnote: number })
      at += mark[0].length
    } else {
      const { text, end } = readCharacter(markup, at)
      plain += text
      at = end
    }
  }
  if (plain) runs.push({ text: plain })
  return runs
}

/** The text of markup that contains only text. */
export function readPlain(markup: string): string {
  let plain = ''
  for (let at = 0; at < markup.length; ) {
    const { text, end } = readCharacter(markup, at)
    plain += text
    at = end
  }
  return plain
}

/** The cells of a table row: the text between unescaped bars. */
export function splitCells(line: string): string[] {
  const cells: string[] = ['']
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '|') cells.push('')
    else cells[cells.length - 1] += line[at] === '\\' && at + 1 < line.length ? line[at++]! + line[at]! : line[at]!
  }
  // The bars at both ends enclose the cells.
  const inner = cells.slice(1)
  if (inner.length > 1 && inner.at(-1)!.trim() === '') inner.pop()
  return inner.map((cell) => cell.trim())
}

function readClaim(markup: string, at: number): { id: string; text: string; end: number } | 'unclosed' | null {
  const opening = CLAIM.exec(markup.slice(at, at + 64))
  if (!opening || !CLAIM_ID.test(opening[1]!)) return null
  let text = ''
  for (let next = at + opening[0].length; next < markup.length; ) {
    if (markup[next] === '}') return text.trim() ? { id: opening[1]!, text: text.trim(), end: next + 1 } : null
    const read = readCharacter(markup, next)
    text += read.text
    next = read.end
  }
  return 'unclosed'
}

function readCharacter(markup: string, at: number): { text: string; end: number } {
  const next = markup[at + 1]
  if (markup[at] === '\\' && next !== undefined && ESCAPED.test(next)) return { text: next, end: at + 2 }
  return { text: markup[at]!, end: at + 1 }
}
