import fc from 'fast-check'
import { claimsOf, Letter, type Letterhead } from './blocks.js'
import { escapeMarkup, readPlain } from './markup.js'
import { composeLetter, parseBlocks } from './parse.js'
import { printableLine } from './printable.js'
import { toText } from './to-text.js'

const head: Letterhead = {
  title: 'Response',
  language: 'en',
  dated_on: '2026-06-13',
  sender: { name: 'Orla Systems, Inc.', address_lines: ['400 Harbor Way'] },
  recipient: { name: 'Bureau of Industry and Security', office: '', address_lines: [] },
  references: [{ label: 'Our reference', value: 'D-7K3Q9F' }],
}

describe('the text of a letter', () => {
  it('is parsed into headings, paragraphs, numbers, tables, footnotes and a signature', () => {
    const text = [
      '# First part',
      'One paragraph',
      'over two lines.[^why]',
      '',
      '1. One.',
      '2. Two,',
      '   which goes on.',
      '',
      '3. Three.',
      '| what | when |',
      '|---|:-:|',
      '| a \\| b | {claim done: today} |',
      '| only one |',
      '[^why]: Because of \\[this].',
      '--',
      'Yours faithfully,',
      'Ada Kessler',
      'General Counsel',
    ].join('\n')
    expect(parseBlocks(text)).toEqual([
      { kind: 'heading', level: 1, runs: [{ text: 'First part' }] },
      { kind: 'paragraph', runs: [{ text: 'One paragraph over two lines.' }, { footnote: 1 }] },
      { kind: 'numbered', first: 1, items: [[{ text: 'One.' }], [{ text: 'Two, which goes on.' }], [{ text: 'Three.' }]] },
      {
        kind: 'table',
        head: [[{ text: 'what' }], [{ text: 'when' }]],
        rows: [
          [[{ text: 'a | b' }], [{ text: 'today', claim: 'done' }]],
          [[{ text: 'only one' }], []],
        ],
      },
      { kind: 'signature', closing: 'Yours faithfully,', name: 'Ada Kessler', lines: ['General Counsel'] },
      { kind: 'footnote', number: 1, runs: [{ text: 'Because of [this].' }] },
    ])
  })

  it('keeps the number given to a paragraph', () => {
    const blocks = parseBlocks('4. Four.\n\nBetween.\n\n5. Five.\n\n7. Seven.')
    expect(blocks.filter((block) => block.kind === 'numbered').map((block) => block.first)).toEqual([4, 5, 7])
  })

  it('numbers footnotes in order of first use, and a repeated mark refers to the same footnote', () => {
    const [first, second, ...notes] = parseBlocks('One[^b] and[^a].\n\nAgain[^b].\n\n[^a]: A.\n[^b]: B.')
    expect([first, second]).toMatchObject([
      { runs: [{ text: 'One' }, { footnote: 1 }, { text: ' and' }, { footnote: 2 }, { text: '.' }] },
      { runs: [{ text: 'Again' }, { footnote: 1 }, { text: '.' }] },
    ])
    expect(notes).toEqual([
      { kind: 'footnote', number: 1, runs: [{ text: 'B.' }] },
      { kind: 'footnote', number: 2, runs: [{ text: 'A.' }] },
    ])
  })

  it.each([
    ['a mark without a note', 'See[^x].'],
    ['a note without a mark', '[^x]: Lost.'],
    ['a claim that is not closed', 'We {claim patched: patched all'],
    ['an empty claim', 'We {claim patched: } did'],
    ['a claim with an invalid name', 'We {claim Not-Good!: did}'],
    ['a table without its separator line', '| a | b |'],
    ['a number without text', '12.'],
    ['HTML', '<script>alert(1)</script>'],
    ['four hashes', '#### deep'],
    ['a lone backslash', 'at the end \\'],
  ])('%s is treated as an ordinary paragraph', (_, text) => {
    expect(parseBlocks(text)).toEqual([{ kind: 'paragraph', runs: [{ text }] }])
  })

  it('treats a second note with the same mark as a paragraph', () => {
    expect(parseBlocks('A[^x].\n\n[^x]: One.\n\n[^x]: Two.').map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'footnote',
    ])
  })

  it('lists its representations in the order in which they appear', () => {
    const letter = composeLetter(head, '{claim a: First} and {claim b: \\{second\\}}.')
    expect(claimsOf(letter)).toEqual([
      { id: 'a', text: 'First' },
      { id: 'b', text: '{second}' },
    ])
    expect(toText(letter)).toContain('First and {second}.')
  })

  it('shows unprintable characters, and drops invisible ones', () => {
    const [block] = parseBlocks('a\u0000b\u202Ec\u200Bd\uD800e\uFEFF\u0085f')
    expect(block).toEqual({ kind: 'paragraph', runs: [{ text: 'a\uFFFDbcd\uFFFDe f' }] })
  })

  it('is parsed in time proportional to its length, even if no markup is closed', () => {
    for (const unit of ['{claim a: x ', '[^a', '\\', '| ', '\n|---|', '# \n', '1. a\n', '[^a]: b\n']) {
      const began = performance.now()
      parseBlocks(unit.repeat(100_000 / unit.length))
      expect([unit, performance.now() - began < 1_000]).toEqual([unit, true])
    }
  })

  it('is never refused, whatever it contains', () => {
    const piece = fc.constantFrom(
      '# ',
      '1. ',
      '|',
      '|---|',
      '\n',
      '\n\n',
      '--',
      '{claim a: ',
      '}',
      '[^1]',
      '[^1]: ',
      '\\',
      ' ',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }), (pieces) => {
        const blocks = parseBlocks(pieces.join(''))
        expect(Letter.safeParse({ ...head, blocks }).success).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a value in a text', () => {
  it.each([
    '# not a heading',
    '1. not a number',
    '12.06.2026 is a date',
    '--',
    '- dash',
    '| not | a | table |',
    '[^1]',
    '{claim done: not a claim}',
    'C:\\new\\{x}',
    '<b>&amp;</b>',
    '{{reference}}',
    '. after a number',
  ])('%j becomes a single paragraph', (value) => {
    expect(parseBlocks(`${escapeMarkup(value)}\n\n[^1]: A note.`)[0]).toEqual({ kind: 'paragraph', runs: [{ text: value }] })
  })

  it('is written as one printable line wherever it is used, and never starts markup', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('#', '1', '.', ' ', '|', '-', '\\', '{', '}', '[', ']', '^', ':', '\n', 'claim a') }),
    )
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [a, b] = [escapeMarkup(one), escapeMarkup(other)]
        expect(readPlain(a)).toBe(printableLine(one))
        const blocks = parseBlocks(`Of ${a} and ${b}.\n\n| x |\n|---|\n| ${a} |\n\nEnd.`)
        expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph'])
        expect(blocks[0]).toEqual({
          kind: 'paragraph',
          runs: [{ text: `Of ${printableLine(one)} and ${printableLine(other)}.` }],
        })
        if (printableLine(one + other)) expect(parseBlocks(`${a}${b}`).map((block) => block.kind)).toEqual(['paragraph'])
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('letters', () => {
  it('a letter without text is refused', () => {
    expect(() => composeLetter(head, ' \n\n ')).toThrow('letter/text_not_readable')
  })

  it.each([
    ['text', 'x'.repeat(200_001)],
    ['blocks', 'x\n\n'.repeat(2_001)],
    ['in a table', `${'|a'.repeat(50)}|\n${'|-'.repeat(50)}|\n${`${'|a'.repeat(50)}|\n`.repeat(50)}`],
    ['in a list', Array.from({ length: 2_501 }, (_, at) => `${at}. a`).join('\n')],
    ['in a signature', `--\n${'a\n'.repeat(5_010)}`],
    ['in claims', '{claim a: b} '.repeat(2_501)],
  ])('a letter with too much %s is refused', (_, text) => {
    expect(() => composeLetter(head, text)).toThrow('letter/too_large')
  })

  it('a letter is turned into plain text block by block, with its footnotes last', () => {
    const text = '## Part\n1. One.[^1]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: Note.\n\n--\nYours,\nAda'
    expect(toText(composeLetter(head, text))).toBe(
      [
        'Orla Systems, Inc.\n400 Harbor Way',
        'Bureau of Industry and Security',
        '13 June 2026',
        'Our reference: D-7K3Q9F',
        'Response',
        'Part',
        '1. One.1',
        'a\tb\n1\t2',
        'Yours,\nAda',
        '1 Note.\n',
      ].join('\n\n'),
    )
  })
})
