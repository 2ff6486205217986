import { printableLine } from '../../src/domain/letters/printable.js'
import { toText } from '../../src/domain/letters/to-text.js'
import { aLetter, aView, withRendering } from './letters.js'
import { readPdf, withoutSpaces } from './read-pdf.js'
import { entryOf } from './zip.js'

const WHOLE = [
  'Dear Sir or Madam,',
  '',
  '# What was done',
  '',
  '1. {claim offline: Both products were taken offline for everyone.}[^when]',
  '2. A second paragraph refers to the same note.[^when] It is long enough to go over the end of one line and on into the next one.',
  '',
  '## Products',
  '',
  '| product | places | since |',
  '|---|---|---|',
  '| Lyra | all | 23:41 Fri 12 June 2026, Washington[^clock] |',
  '| Vega | all but {claim exempt: none} | |',
  '',
  'Nothing in this letter is a waiver. § 744.21(b) — “foreign person” ≠ “foreign national”; office, affiliate, flow.',
  '',
  '--',
  'Yours faithfully,',
  'Ada Kessler',
  '',
  '[^when]: At 23:41 Fri 12 June 2026, Washington.',
  '[^clock]: By the clock of the switch itself.',
].join('\n')

/** Each would do harm if a value became source, markup or a pattern. */
const HOSTILE: readonly [what: string, value: string][] = [
  ['Typst code', '#read("/etc/passwd") #eval("1+1") $x^2$ *b* _i_ `c` @ref <label> ~ -- \\u{41} // comment /* c */ = h + e / t'],
  ['Typst inputs', '#sys.inputs.letter "]})'],
  ['a Handlebars expression', '{{reference}} {{#each this}}{{@key}}{{/each}} {{> partial}} {{{{raw}}}}'],
  ['Markdown', '# h **b** _i_ [l](javascript:alert(1)) ![i](http://canary.example/x.png) `c` > q'],
  ['markup of letters', '{claim done: not claimed} [^1] | cell | -- 1. one'],
  ['HTML', '<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; &lt;'],
  ['a path', '../../../etc/passwd \\\\server\\share C:\\x'],
  ['words from the right', 'שלום'],
  ['an accent of its own', 'e\u0301a\u0323'],
  ['what is invisible', 'in\u202Ev\u200Bi\u00ADs\uFEFFi\u2066b\u200Dle'],
  ['control characters', 'nul\u0000 bell\u0007 escape\u001B[31m'],
  ['half a character', 'half\uD83D'],
  ['patterns', '$& $1 $$ {page} {pages}'],
  ['one long word', 'W'.repeat(10_000)],
  ['ten thousand words', 'word '.repeat(2_000).trim()],
]

describe('a letter as PDF', () => {
  it('is byte-for-byte identical each time, even from another thread', async () => {
    const letter = aLetter(WHOLE)
    const [one, two] = await withRendering(
      async (rendering) => [await rendering.pdf(letter), await rendering.pdf(letter)] as const,
    )
    const three = await withRendering((rendering) => rendering.pdf(letter))
    expect(two.equals(one)).toBe(true)
    expect(three.equals(one)).toBe(true)
  })

  it('contains every word of its blocks, in order, and its page numbers', async () => {
    const letter = aLetter(WHOLE)
    const read = await readPdf(await withRendering((rendering) => rendering.pdf(letter)))
    expect(withoutSpaces(read.text)).toBe(withoutSpaces(toText(letter)))
    expect(read.furniture).toEqual(['Page 1 of 1'])
  })

  it('declares itself as tagged PDF/A-2a, with its title, author and date', async () => {
    const read = await readPdf(await withRendering((rendering) => rendering.pdf(aLetter(WHOLE))))
    expect(read.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(read.info).toMatchObject({
      Title: 'Acknowledgement of receipt: is-informed letter',
      Author: 'Orla Systems, Inc.',
      Language: 'en',
      CreationDate: 'D:20260613000000Z',
    })
    expect([...read.roles]).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Note']))
  })

  it('numbers the pages of a long letter', async () => {
    const letter = aLetter(
      Array.from({ length: 60 }, (_, at) => `${at + 1}. ${'A sentence of this letter. '.repeat(8)}`).join('\n'),
    )
    const read = await readPdf(await withRendering((rendering) => rendering.pdf(letter)))
    expect(read.furniture.length).toBeGreaterThan(2)
    expect(read.furniture).toEqual(read.furniture.map((_, at) => `Page ${at + 1} of ${read.furniture.length}`))
    expect(withoutSpaces(read.text)).toBe(withoutSpaces(toText(letter)))
  })

  it('prints hostile values as plain text, in the letterhead and in every kind of block', async () => {
    await withRendering(async (rendering) => {
      const source =
        '{{addressee_name}}\n\n# {{addressee_name}}\n\n1. {{addressee_name}}\n\n| {{addressee_name}} |\n|---|\n| {{addressee_name}} |\n\n--\n{{addressee_name}}'
      for (const [what, value] of HOSTILE) {
        const view = { addressee_name: value, signatory_name: value }
        const text = await rendering.fillSource(source, aView(view))
        const letter = aLetter(text, view)
        const kinds = letter.blocks.map((block) => block.kind)
        expect([what, kinds]).toEqual([what, ['paragraph', 'heading', 'numbered', 'table', 'signature']])
        const read = await readPdf(await rendering.pdf(letter))
        expect([what, comparable(read.text)]).toEqual([what, comparable(toText(letter))])
        expect([what, timesIn(toText(letter), value)]).toEqual([what, 7])
      }
    })
  })

  it('keeps nothing in memory, however many letters it prints', async () => {
    await withRendering(async (rendering) => {
      const some = async (from: number, to: number) => {
        for (let at = from; at < to; at += 1)
          await rendering.pdf(aLetter(`${WHOLE}\n\nLetter ${at}. ${`${at} and more `.repeat(50)}`))
      }
      await some(0, 20)
      const before = process.memoryUsage().rss
      await some(20, 220)
      // If kept in memory, two hundred letters would take nearly twice that.
      expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(90)
    })
  })

  it('names the characters that cannot be printed, and prints the next letter', async () => {
    await withRendering(async (rendering) => {
      await expect(rendering.pdf(aLetter('private \uE000\uE001 use'))).rejects.toMatchObject({
        code: 'letter/not_printable',
        params: { characters: ['U+E000', 'U+E001'] },
      })
      expect((await rendering.pdf(aLetter('Fine.'))).subarray(0, 5).toString()).toBe('%PDF-')
    })
  })
})

describe('a letter as DOCX', () => {
  it('is a zip whose parts contain every word', async () => {
    const letter = aLetter(WHOLE)
    const docx = await withRendering((rendering) => rendering.docx(letter))
    const words = (part: string) => wordsOf(entryOf(docx, part))
    // Paragraph numbers and note marks are fields, which Word counts itself.
    const unnumbered = WHOLE.replace(/\[\^\w+\](: .*)?/g, '').replace(/^\d\. /gm, '')
    expect(words('word/document.xml')).toBe(withoutSpaces(toText(aLetter(unnumbered))))
    expect(words('word/footnotes.xml')).toContain(withoutSpaces('At 23:41 Fri 12 June 2026, Washington.'))
    expect(words('word/footer1.xml')).toMatch(/Page.*of/)
  })

  it('contains hostile values as plain text', async () => {
    await withRendering(async (rendering) => {
      for (const [what, value] of HOSTILE) {
        const letter = aLetter('Text.', { addressee_name: value })
        const document = wordsOf(entryOf(await rendering.docx(letter), 'word/document.xml'))
        expect([what, document.includes(withoutSpaces(shown(value)))]).toEqual([what, true])
      }
    })
  })
})

describe('a letter as HTML', () => {
  it('marks its representations and escapes everything', async () => {
    const html = await withRendering(async (rendering) =>
      rendering.preview(aLetter(`${WHOLE}\n\n<script>alert("1")</script> & 'x'`)),
    )
    expect(html).toContain(
      '<mark class="letter_claim" data-claim="offline">Both products were taken offline for everyone.</mark>',
    )
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;')
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map((tag) => tag[1])
    expect(tags.filter((tag) => ['script', 'style', 'link', 'img', 'a', 'iframe'].includes(tag!))).toEqual([])
  })
})

/** A value as the reader sees it: unprintable characters are marked, and invisible ones are removed. */
const shown = (value: string) => printableLine(value)

// A combining accent may come back as part of its letter.
const comparable = (text: string) => withoutSpaces(text).normalize('NFC')

const timesIn = (text: string, value: string) => comparable(text).split(comparable(shown(value))).length - 1

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function wordsOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]!)
  return withoutSpaces(texts.join('').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!))
}
