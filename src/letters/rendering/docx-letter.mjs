import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

const FONT = 'Times New Roman'
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]
/** In twentieths of a point, the unit of the format. */
const PARAGRAPH = { after: 180, line: 276 }
const PART = { after: 360 }

/**
 * The letter as a DOCX for editing elsewhere. It is not a record, because its bytes contain the time of creation.
 * @param input the letter as JSON, whose runs are texts or footnote marks, with the words of its date and of its page numbers
 * @returns {Promise<Uint8Array>}
 */
export async function docxLetter(input) {
  const letter = JSON.parse(input.letter)
  const document = new Document({
    title: letter.title,
    creator: letter.sender.name,
    styles: { default: { document: { run: { font: FONT, size: 22 } } } },
    numbering: {
      config: letter.blocks.flatMap((block, at) => (block.kind === 'numbered' ? [numberingOf(at, block.first)] : [])),
    },
    footnotes: Object.fromEntries(
      letter.blocks.flatMap((block) =>
        block.kind === 'footnote' ? [[block.number, { children: [new Paragraph({ children: inline(block.runs) })] }]] : [],
      ),
    ),
    sections: [
      { footers: { default: footer(letter.words.page) }, children: [...headOf(letter), ...letter.blocks.flatMap(partsOf)] },
    ],
  })
  // A copy, because a pooled buffer cannot be transferred to another thread.
  return new Uint8Array(await Packer.toBuffer(document))
}

function headOf({ sender, recipient, references, title, dated_words }) {
  return [
    new Paragraph({ children: [new TextRun({ text: sender.name, bold: true, size: 28 })] }),
    ...linesOf(sender.address_lines, { size: 18 }),
    ...linesOf([recipient.name, recipient.office, ...recipient.address_lines], {}),
    new Paragraph({ text: dated_words, spacing: PART }),
    ...linesOf(
      references.map(({ label, value }) => `${label}: ${value}`),
      {},
    ),
    new Paragraph({ children: [new TextRun({ text: title, bold: true, size: 24 })], heading: HeadingLevel.TITLE, spacing: PART }),
  ]
}

function partsOf(block, at) {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ children: inline(block.runs), heading: HEADINGS[block.level - 1], spacing: PARAGRAPH })]
    case 'paragraph':
      return [new Paragraph({ children: inline(block.runs), spacing: PARAGRAPH })]
    case 'numbered':
      return block.items.map(
        (item) => new Paragraph({ children: inline(item), numbering: { reference: nameOf(at), level: 0 }, spacing: PARAGRAPH }),
      )
    case 'table':
      return [tableOf(block), new Paragraph({ spacing: PARAGRAPH })]
    case 'signature':
      return [
        new Paragraph({ text: block.closing, spacing: { before: 360, after: 900 }, keepNext: true }),
        ...linesOf([block.name, ...block.lines], {}),
      ]
    case 'footnote':
      return []
  }
}

function tableOf(block) {
  const row = (cells, isHead) =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map((cell) => new TableCell({ children: [new Paragraph({ children: inline(cell, isHead) })] })),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  })
}

function inline(runs, bold = false) {
  return runs.map((run) => ('footnote' in run ? new FootnoteReferenceRun(run.footnote) : new TextRun({ text: run.text, bold })))
}

function linesOf(texts, run) {
  const given = texts.filter((text) => text !== '')
  return given.map(
    (text, at) =>
      new Paragraph({ children: [new TextRun({ text, ...run })], ...(at === given.length - 1 ? { spacing: PART } : {}) }),
  )
}

const nameOf = (at) => `numbered_${at}`

function numberingOf(at, first) {
  const indent = { left: 560, hanging: 560 }
  return {
    reference: nameOf(at),
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        start: first,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent } },
      },
    ],
  }
}

/** "Page 1 of 2" in the catalogue's words, with fields that Word calculates. */
function footer(page) {
  const fields = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES }
  const children = page.split(/(\{pages?\})/).map((part) => fields[part] ?? part)
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 17 })] })],
  })
}
