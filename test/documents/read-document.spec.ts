import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { makePdf } from '../builders/pdf.js'
import { makeZip, type ZipEntry } from '../builders/zip.js'
import { aFolder, reading } from './files-on-disk.js'

const folder = aFolder()
const LETTER = ['Emergency Directive\nYou shall report by 17:00.', 'Second page: § 744.21, “as informed”'.replace(/[“”]/g, '"')]

describe('PDF files', () => {
  it('a PDF returns its text page by page', async () => {
    expect(await reading(folder, 'letter.pdf', makePdf({ pages: LETTER }))).toEqual({
      state: 'readable',
      kind: 'pdf',
      pages: LETTER,
    })
  })

  it('a PDF is recognised by its bytes if the name says nothing', async () => {
    expect(await reading(folder, 'scan 0001', makePdf({ pages: LETTER }))).toMatchObject({ state: 'readable', kind: 'pdf' })
  })

  it('a PDF with a page that is only an image needs review by a person, and the other pages are kept', async () => {
    const bytes = makePdf({ pages: [LETTER[0]!, { scan: true }, LETTER[1]!] })
    expect(await reading(folder, 'letter.pdf', bytes)).toEqual({
      state: 'needs_a_person',
      kind: 'pdf',
      reason: 'no_text',
      pages: [LETTER[0], '', LETTER[1]],
    })
  })

  it('a PDF with only a stamp over an image of the page needs review by a person', async () => {
    const bytes = makePdf({ pages: [{ scan: true, stamp: 'RECEIVED 16' }] })
    expect(await reading(folder, 'a.pdf', bytes)).toMatchObject({ reason: 'no_text', pages: ['RECEIVED 16'] })
  })

  it('a PDF with a blank last page is readable', async () => {
    expect(await reading(folder, 'letter.pdf', makePdf({ pages: [LETTER[0]!, ''] }))).toMatchObject({
      state: 'readable',
      pages: [LETTER[0], ''],
    })
  })

  it('a PDF with only a few letters on its title page is readable', async () => {
    expect(await reading(folder, 'a.pdf', makePdf({ pages: ['EXHIBIT A', LETTER[0]!] }))).toMatchObject({ state: 'readable' })
  })

  it('a PDF that asks for a password is marked as encrypted', async () => {
    expect(await reading(folder, 'letter.pdf', makePdf({ pages: LETTER, locked: true }))).toEqual({
      state: 'needs_a_person',
      kind: 'pdf',
      reason: 'encrypted',
    })
  })

  it.each([0.1, 0.5, 0.9, 0.99])('a PDF cut after %d of its bytes is marked as damaged, and never readable', async (part) => {
    const whole = makePdf({ pages: [...LETTER, ...LETTER, ...LETTER] })
    const cut = whole.subarray(0, Math.floor(whole.length * part))
    expect(await reading(folder, 'letter.pdf', cut)).toMatchObject({ state: 'needs_a_person', kind: 'pdf', reason: 'damaged' })
  })

  it('a truncated PDF keeps its remaining pages', async () => {
    const whole = makePdf({ pages: LETTER })
    const cut = whole.subarray(0, whole.lastIndexOf('startxref'))
    expect(await reading(folder, 'letter.pdf', cut)).toMatchObject({ reason: 'damaged', pages: LETTER })
  })

  it('a PDF with more pages than the limit keeps those up to the limit', async () => {
    const bytes = makePdf({ pages: ['one', 'two', 'three', 'four'] })
    expect(await reading(folder, 'a.pdf', bytes, { limits: { pages: 3 } })).toMatchObject({
      state: 'needs_a_person',
      reason: 'too_many_pages',
      pages: ['one', 'two', 'three'],
    })
  })

  it('a PDF with a page over the limit is cut off there, and the page is named', async () => {
    const bytes = makePdf({ pages: ['short', 'Ärger '.repeat(40), 'after'] })
    const found = await reading(folder, 'a.pdf', bytes, { limits: { pageBytes: 92 } })
    expect(found).toMatchObject({ state: 'needs_a_person', reason: 'too_large', cut: [2] })
    expect(Buffer.byteLength(found.pages?.[1] ?? '')).toBeLessThanOrEqual(92)
    expect(found.pages?.[1]).toMatch(/^(Ärger )+Ä?r?g?e?r?$/)
    expect(found.pages?.[2]).toBe('after')
  })

  it('a PDF with more text than the limit keeps the text up to the limit', async () => {
    const bytes = makePdf({ pages: ['0123456789', '0123456789', '0123456789'] })
    expect(await reading(folder, 'a.pdf', bytes, { limits: { textBytes: 25 } })).toMatchObject({
      reason: 'too_large',
      pages: ['0123456789', '0123456789'],
    })
  })
})

/** A minimal DOCX. */
function docxOf(body: string, ...others: ZipEntry[]): Buffer {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const relations = `<Relationship Id="r1" Type="${office}" Target="word/document.xml"/>`
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      data: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    ...others,
  ])
}

describe('DOCX files', () => {
  const docx = () =>
    Packer.toBuffer(
      new Document({
        footnotes: { 1: { children: [new Paragraph('“Foreign person” as in 15 CFR 772.1')] } },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('Our reference: BIS-2026-0612 & 13')] }) },
            footers: { default: new Footer({ children: [new Paragraph('Bureau of Industry')] }) },
            children: [
              new Paragraph({ alignment: AlignmentType.CENTER, text: 'Dear Sir or Madam,' }),
              new Paragraph({
                children: [new TextRun('No foreign national'), new FootnoteReferenceRun(1), new TextRun(' may use it.')],
              }),
              new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('due 14:00')] })] })] }),
            ],
          },
        ],
      }),
    )

  it('a DOCX returns letterhead, body, table, notes and footer', async () => {
    const found = await reading(folder, 'letter.docx', await docx())
    expect(found).toMatchObject({ state: 'readable', kind: 'docx' })
    const text = found.pages?.join('') ?? ''
    const order = [
      'BIS-2026-0612 & 13',
      'Dear Sir or Madam,',
      'No foreign national',
      'due 14:00',
      'as in 15 CFR 772.1',
      'Bureau of Industry',
    ]
    expect(order.filter((phrase) => text.includes(phrase)).toSorted((a, b) => text.indexOf(a) - text.indexOf(b))).toEqual(order)
  })

  it('a DOCX from another program is also read', async () => {
    const bytes = docxOf('<w:p><w:r><w:t>You shall</w:t></w:r></w:p>', {
      name: 'word/header1.xml',
      data: '<w:p><w:r><w:t>Ref. 7</w:t></w:r></w:p>',
    })
    expect(await reading(folder, 'letter.docx', bytes)).toEqual({
      state: 'readable',
      kind: 'docx',
      pages: ['Ref. 7\n\nYou shall'],
    })
  })

  it('a DOCX cut in the middle is damaged', async () => {
    const whole = await docx()
    expect(await reading(folder, 'letter.docx', whole.subarray(0, whole.length / 2))).toMatchObject({
      kind: 'docx',
      reason: 'damaged',
    })
  })

  it('a DOCX with a password is encrypted', async () => {
    const compound = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1024),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await reading(folder, 'letter.docx', compound)).toEqual({ state: 'needs_a_person', kind: 'docx', reason: 'encrypted' })
  })

  it('a DOCX that claims to unpack to more than the limit is not unpacked', async () => {
    const bomb = makeZip([{ name: 'word/document.xml', data: Buffer.alloc(65 * 1024 * 1024, ' ') }])
    expect(bomb.length).toBeLessThan(100_000)
    expect(await reading(folder, 'letter.docx', bomb)).toEqual({ state: 'needs_a_person', kind: 'docx', reason: 'too_large' })
  })

  it('a DOCX that unpacks to more than it claims is not unpacked further', async () => {
    const bomb = makeZip([{ name: 'word/document.xml', data: Buffer.alloc(200 * 1024 * 1024, ' '), claims: 100 }])
    expect(await reading(folder, 'letter.docx', bomb)).toEqual({ state: 'needs_a_person', kind: 'docx', reason: 'too_large' })
  })

  it('a DOCX that unpacks to less than it claims is damaged, even if nothing else is wrong', async () => {
    const liar = docxOf('<w:p><w:r><w:t>You shall</w:t></w:r></w:p>', { name: 'word/header1.xml', data: '<w:hdr/>', claims: 100 })
    expect(await reading(folder, 'letter.docx', liar)).toMatchObject({ reason: 'damaged' })
  })

  it('a DOCX within the declared limits whose tree fills the memory is stopped', async () => {
    const bomb = docxOf('<w:p/>'.repeat(8_000_000))
    const limits = { heapMegabytes: 128 }
    expect(await reading(folder, 'letter.docx', bomb, { limits })).toEqual({
      state: 'needs_a_person',
      kind: 'docx',
      reason: 'too_large',
    })
  })
})

describe('messages', () => {
  const eml = (parts: string) =>
    Buffer.from(
      `${[
        'Received: from mx.agency.example by mx.firm.example; Fri, 12 Jun 2026 21:21:07 +0000',
        'From: =?utf-8?Q?Bureau_f=C3=BCr_Ausfuhr?= <office@agency.example>',
        'To: Legal <legal@firm.example>, counsel@firm.example',
        'Subject: =?utf-8?Q?Directive_=E2=80=94_not_public?=',
        'Date: Fri, 12 Jun 2026 17:21:00 -0400',
        'MIME-Version: 1.0',
        parts,
      ].join('\r\n')}`,
    )
  const mixed = eml(`Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html; charset=utf-8

<html><head><style>p { color: red }</style></head><body><p>You shall&nbsp;comply&hellip;</p><table><tr><td>by</td><td>17:00 &lt;EDT&gt;</td></tr></table>
<script>alert(1)</script></body></html>
--b
Content-Type: application/pdf; name="order.pdf"
Content-Disposition: attachment; filename="order.pdf"
Content-Transfer-Encoding: base64

JVBERi0=
--b--
`)

  it('a message returns its headers, the text of its HTML and the names of its attachments', async () => {
    const found = await reading(folder, 'notice.eml', mixed)
    expect(found).toEqual({
      state: 'readable',
      kind: 'eml',
      facts: {
        subject: 'Directive — not public',
        from: 'Bureau für Ausfuhr <office@agency.example>',
        to: ['Legal <legal@firm.example>', 'counsel@firm.example'],
        dated: '2026-06-12T17:21:00-04:00',
        attachments: ['order.pdf'],
      },
      pages: [
        [
          'From: Bureau für Ausfuhr <office@agency.example>',
          'To: Legal <legal@firm.example>, counsel@firm.example',
          'Date: Fri, 12 Jun 2026 17:21:00 -0400',
          'Subject: Directive — not public',
          'Attachment: order.pdf',
          '',
          'You shall\u00a0comply…',
          'by\t17:00 <EDT>',
        ].join('\n'),
      ],
    })
  })

  it('a message is recognised by its headers if the name says nothing', async () => {
    expect(await reading(folder, 'message', mixed)).toMatchObject({ kind: 'eml' })
  })

  it('a message is plain text if the name says so', async () => {
    expect(await reading(folder, 'copied.txt', mixed)).toMatchObject({ state: 'readable', kind: 'text' })
  })

  it('a message with all of its text in the attachment needs review by a person, who sees the attachment’s name', async () => {
    const bare = eml('Content-Type: application/pdf; name="order.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n')
    expect(await reading(folder, 'notice.eml', bare)).toMatchObject({ reason: 'no_text', facts: { attachments: ['order.pdf'] } })
  })

  it('a message whose plain part only refers to its HTML returns the HTML', async () => {
    const both = eml(`Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

See HTML.
--b
Content-Type: text/html

<p>You are required to preserve all records of the export.</p>
--b--
`)
    expect((await reading(folder, 'notice.eml', both)).pages?.[0]).toContain('preserve all records')
  })

  it('a message that is encrypted is marked as encrypted, with its headers kept', async () => {
    const sealed = eml(
      'Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n',
    )
    expect(await reading(folder, 'notice.eml', sealed)).toMatchObject({
      reason: 'encrypted',
      facts: { subject: 'Directive — not public' },
    })
  })
})

describe('plain text', () => {
  it.each([
    ['UTF-8', Buffer.from('Straße — ten days')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffStraße — ten days')],
    ['UTF-16LE with a byte order mark', Buffer.from('\ufeffStraße — ten days', 'utf16le')],
    ['UTF-16BE with a byte order mark', Buffer.from('\ufeffStraße — ten days', 'utf16le').swap16()],
    ['UTF-16LE', Buffer.from('Straße - ten days', 'utf16le')],
    ['Latin-1', Buffer.from('Straße - ten days', 'latin1')],
  ])('text in %s is read', async (_, bytes) => {
    const found = await reading(folder, 'notice.txt', bytes)
    expect(found).toMatchObject({ state: 'readable', kind: 'text' })
    expect(found.pages?.[0]?.replace('—', '-')).toBe('Straße - ten days')
  })

  it('text is normalised, with one kind of line ending and nothing that the database refuses', async () => {
    const found = await reading(folder, 'a.txt', 'Cafe\u0301\r\nA\u0008B\rC\u0085D\te\ufeff')
    expect(found.pages).toEqual(['Café\nAB\nC\nD\te'])
  })

  it('text breaks into pages at form feeds', async () => {
    expect(await reading(folder, 'a.txt', 'one\ftwo\f')).toMatchObject({ state: 'readable', pages: ['one', 'two'] })
  })

  it('text that is long is split at line ends, and loses nothing', async () => {
    const text = 'A line of the annex, again and again.\n'.repeat(9_000)
    const found = await reading(folder, 'annex.txt', text)
    expect(found.pages?.length).toBeGreaterThan(1)
    expect(found.pages?.slice(0, -1).every((page) => page.endsWith('\n') && page.length <= 100_000)).toBe(true)
    expect(found.pages?.join('')).toBe(text)
  })

  it('text consisting only of spaces counts as no text', async () => {
    expect(await reading(folder, 'a.txt', ' \n\n ')).toMatchObject({ state: 'needs_a_person', reason: 'no_text' })
  })

  it('text in HTML is read without its markup', async () => {
    const found = await reading(folder, 'page.html', '<!doctype html><title>Order</title><p>You &amp; yours shall<br>stop.</p>')
    expect(found).toEqual({ state: 'readable', kind: 'html', pages: ['Order\nYou & yours shall\nstop.'] })
  })

  it('text named as a PDF is read as text, and flagged for review', async () => {
    expect(await reading(folder, 'order.pdf', 'You shall comply.')).toEqual({
      state: 'needs_a_person',
      kind: 'text',
      reason: 'mismatch',
      pages: ['You shall comply.'],
    })
  })

  it('text sent with the media type of a PDF is a mismatch too', async () => {
    expect(await reading(folder, 'order', 'You shall comply.', { mediaType: 'application/pdf' })).toMatchObject({
      reason: 'mismatch',
    })
  })
})

describe('a file without usable text', () => {
  it.each([
    ['a PNG', 'scan.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'png', 'no_text'],
    ['a JPEG', 'scan.JPG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'jpeg', 'no_text'],
    ['a TIFF', 'fax.tif', Buffer.from('49492a0008000000', 'hex'), 'tiff', 'no_text'],
    ['an image named as a PDF', 'scan.pdf', Buffer.from('ffd8ffe000104a464946', 'hex'), 'jpeg', 'mismatch'],
    ['a binary file', 'data.bin', Buffer.from('0001020304050607ff00', 'hex'), 'unknown', 'unknown_kind'],
    ['a rich text file', 'a.rtf', Buffer.from('{\\rtf1 You shall}'), 'unknown', 'unknown_kind'],
    ['another zip', 'a.zip', makeZip([{ name: 'order.txt', data: 'You shall' }]), 'unknown', 'unknown_kind'],
    ['nothing', 'a.pdf', Buffer.alloc(0), 'unknown', 'empty'],
  ])('%s is stored and marked for review', async (_, fileName, bytes, kind, reason) => {
    expect(await reading(folder, fileName, bytes)).toEqual({ state: 'needs_a_person', kind, reason })
  })

  it('a file over the limit is not opened', async () => {
    expect(await reading(folder, 'a.txt', 'four', { limits: { fileBytes: 3 } })).toMatchObject({ reason: 'too_large' })
  })
})
