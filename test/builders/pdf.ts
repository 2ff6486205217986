/**
 * A page: its lines of text, or an image of a page as a scanner makes it without text recognition, optionally with a stamp on
 * top.
 */
export type PdfPage = string | { scan: true; stamp?: string }

export interface PdfInput {
  /** Latin-1 only, or it throws. An empty string is a blank page. */
  pages: PdfPage[]
  /** Needs a password to be opened, which nobody has. */
  locked?: boolean
}

const FONT = 3
const PICTURE = 4
const LINES_FROM_TOP = 72
const PAGE_HEIGHT = 842

/** A small valid PDF 1.4 with this text, page by page. The same input gives the same bytes. */
export function makePdf({ pages, locked = false }: PdfInput): Buffer {
  const firstPage = PICTURE + 1
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    stream(
      '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 1',
      '\x81\x42\x24\x18\x18\x24\x42\x81',
    ),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${PAGE_HEIGHT}] /Contents ${firstPage + index * 2 + 1} 0 R ` +
        `/Resources << /Font << /F ${FONT} 0 R >> /XObject << /P ${PICTURE} 0 R >> >> >>`,
      stream('', contentOf(page)),
    ]),
  ]
  return assemblePdf(objects, locked)
}

function contentOf(page: PdfPage): string {
  if (typeof page !== 'string') return `${contentOf(page.stamp ?? '')}\nq 595 0 0 ${PAGE_HEIGHT} 0 0 cm /P Do Q`
  if (page === '') return ''
  if (/[^\n -~\u00a0-\u00ff]/.test(page)) throw new Error('A page of makePdf holds Latin-1 text only.')
  const lines = page.split('\n').map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`)
  return `BT /F 10 Tf 12 TL 56 ${PAGE_HEIGHT - LINES_FROM_TOP} Td\n${lines.join('\n')}\nET`
}

/** The source of a stream object: the entries of its dictionary, then its bytes as Latin-1. */
export function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`
}

/** A PDF with these objects, numbered from 1; the first is its catalog. */
export function assemblePdf(objects: string[], locked = false): Buffer {
  let body = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  // Encryption keys without a valid password: enough for every reader to ask for one.
  const lock = locked ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>` : ''
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]${lock} >>`
  return Buffer.from(`${body}${table}${trailer}\nstartxref\n${body.length}\n%%EOF\n`, 'latin1')
}
