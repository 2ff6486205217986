import { deflateSync } from 'node:zlib'
import { assemblePdf, makePdf, stream } from './pdf.js'
import { makeZip } from './zip.js'

/** The first bytes of a compound file (Word before 2007, Outlook). */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/**
 * A PDF whose font maps the same 65,536 characters again and again: a small file with correct sizes that takes minutes to read.
 */
export function hangingPdf(): Buffer {
  const ranges = `100 begincidrange\n${'<0000> <ffff> 0\n'.repeat(100)}endcidrange\n`.repeat(3_000)
  const packed = deflateSync(`/CIDInit /ProcSet findresource begin begincmap\n${ranges}endcmap end`).toString('latin1')
  return assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream('', 'BT /F 10 Tf 56 770 Td <00410042> Tj ET'),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Slow /Encoding 6 0 R /DescendantFonts [7 0 R] >>',
    stream('/Type /CMap /CMapName /Slow /Filter /FlateDecode', packed),
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Slow /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R >>',
    '<< /Type /FontDescriptor /FontName /Slow /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ])
}

/** A letter as saved by Outlook. Nothing here opens it: its first bytes and its stream names are enough. */
export function outlookMessage(): Buffer {
  const names = ['__nameid_version1.0', '__properties_version1.0', '__substg1.0_0037001F', '__substg1.0_1000001F']
  return Buffer.concat([COMPOUND_FILE, Buffer.alloc(1016), ...names.map((name) => Buffer.from(name.padEnd(32, '\0'), 'utf16le'))])
}

/** A DOCX with a single part of 65 MiB of spaces, compressed to some 70 KB. */
export const zipBomb = () => makeZip([{ name: 'word/document.xml', data: Buffer.alloc(65 * 1024 * 1024, ' ') }])

/** A PDF with this many pages, each with its number and a paragraph. */
export const longPdf = (pages: number) =>
  makePdf({
    pages: Array.from({ length: pages }, (_, index) => `Page ${index + 1}\n${'All records of the export.\n'.repeat(20)}`),
  })

/** A message that forwards a message that forwards a message, `depth` levels deep, with a letter in the innermost. */
export function nestedMail(depth: number): Buffer {
  const head = (level: number) =>
    `From: Desk ${level} <desk${level}@agency.example>\r\nTo: legal@orla.example\r\nSubject: Forwarded ${level}\r\nMessage-ID: <m${level}@agency.example>\r\nDate: Fri, 12 Jun 2026 17:21:00 -0400\r\nMIME-Version: 1.0\r\n`
  let inner = `${head(depth)}Content-Type: text/plain; charset=utf-8\r\n\r\nThe innermost order: preserve all records.\r\n`
  for (let level = depth - 1; level >= 0; level -= 1) {
    const boundary = `=_level_${level}`
    inner = `${head(level)}Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--${boundary}\r\nContent-Type: text/plain\r\n\r\nSee below, ${level}.\r\n--${boundary}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--${boundary}--\r\n`
  }
  return Buffer.from(inner)
}
