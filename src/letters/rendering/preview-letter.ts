import { type Block, type Letter, type Run } from '../../domain/letters/blocks.js'
import { LETTER_LOCALE } from '../../domain/letters/views.js'
import { sayDate } from '../../domain/moments.js'

/**
 * The letter as preview HTML: a fragment of known elements with classes and nothing else; no style, script, link or image. Claims
 * are marked, so that the approver sees what must be proved.
 */
export function previewLetter(letter: Letter): string {
  const { sender, recipient, references } = letter
  const notes = letter.blocks.filter((block) => block.kind === 'footnote')
  return [
    `<article class="letter" lang="${escapeHtml(letter.language)}">`,
    `<header class="letter_sender"><strong>${escapeHtml(sender.name)}</strong>${afterBreaks(sender.address_lines)}</header>`,
    `<address class="letter_recipient">${lines(recipient.name, recipient.office, ...recipient.address_lines)}</address>`,
    `<p class="letter_date">${escapeHtml(sayDate(LETTER_LOCALE, letter.dated_on))}</p>`,
    references.length > 0 ? `<dl class="letter_references">${references.map(referenceOf).join('')}</dl>` : '',
    `<h1>${escapeHtml(letter.title)}</h1>`,
    ...letter.blocks.filter((block) => block.kind !== 'footnote').map(htmlOf),
    notes.length > 0 ? `<ol class="letter_notes">${notes.map((note) => `<li>${inline(note.runs)}</li>`).join('')}</ol>` : '',
    '</article>',
  ]
    .filter(Boolean)
    .join('\n')
}

function htmlOf(block: Exclude<Block, { kind: 'footnote' }>): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${inline(block.runs)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${inline(block.runs)}</p>`
    case 'numbered':
      return `<ol start="${block.first}">${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ol>`
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('')
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`).join('')
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`
    }
    case 'signature':
      return `<p class="letter_signature">${escapeHtml(block.closing)}<br><br><br>${lines(block.name, ...block.lines)}</p>`
  }
}

function inline(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if ('footnote' in run) return `<sup>${run.footnote}</sup>`
      const text = escapeHtml(run.text)
      return run.claim === undefined ? text : `<mark class="letter_claim" data-claim="${escapeHtml(run.claim)}">${text}</mark>`
    })
    .join('')
}

const referenceOf = ({ label, value }: Letter['references'][number]) =>
  `<dt>${escapeHtml(label)}:</dt><dd>${escapeHtml(value)}</dd>`

const given = (texts: readonly string[]) => texts.filter((text) => text !== '').map(escapeHtml)
const lines = (...texts: string[]) => given(texts).join('<br>')
const afterBreaks = (texts: readonly string[]) =>
  given(texts)
    .map((text) => `<br>${text}`)
    .join('')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
