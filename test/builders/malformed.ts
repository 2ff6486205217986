import { nestedMail } from './hard-letters.js'
import { makePdf } from './pdf.js'
import { makeZip } from './zip.js'

/** An integer from 0 to `below`, exclusive. */
export type Dice = (below: number) => number

export interface MalformedFile {
  kind: 'pdf' | 'docx' | 'eml' | 'zip'
  name: string
  bytes: Buffer
}

const KINDS = ['pdf', 'docx', 'eml', 'zip'] as const
const SOURCES: Record<MalformedFile['kind'], (dice: Dice) => Buffer> = { pdf: aPdf, docx: aDocx, eml: aMail, zip: aZip }

/**
 * The malformed file number `index` of a seed: a valid file, broken in one to four places. The same two numbers give the same
 * bytes.
 */
export function malformedFile(seed: number, index: number): MalformedFile {
  const dice = diceOf(seed * 100_003 + index)
  const kind = KINDS[index % KINDS.length] as MalformedFile['kind']
  let bytes = SOURCES[kind](dice)
  for (let breaks = 1 + dice(4); breaks > 0; breaks -= 1) bytes = pick(dice, BREAKS)(bytes, dice)
  // Some have a misleading name: the declared type is input too.
  const ending = dice(10) === 0 ? pick(dice, KINDS) : kind
  return { kind, name: `letter-${index}.${ending}`, bytes: bytes.length > 0 ? bytes : Buffer.from('%') }
}

type Break = (bytes: Buffer, dice: Dice) => Buffer

const BREAKS: Break[] = [
  function flipsBits(bytes, dice) {
    const broken = Buffer.from(bytes)
    for (let count = 1 + dice(20); count > 0 && broken.length > 0; count -= 1) {
      const at = dice(broken.length)
      broken[at] = (broken[at] as number) ^ (1 << dice(8))
    }
    return broken
  },
  (bytes, dice) => bytes.subarray(0, dice(bytes.length + 1)),
  (bytes, dice) => bytes.subarray(dice(Math.min(bytes.length, 64) + 1)),
  function losesAPiece(bytes, dice) {
    const at = dice(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + dice(200))])
  },
  function saysAPieceTwice(bytes, dice) {
    const at = dice(bytes.length + 1)
    const piece = bytes.subarray(at, at + dice(2_000))
    return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: 1 + dice(30) }, () => piece), bytes.subarray(at)])
  },
  function holdsNoise(bytes, dice) {
    const at = dice(bytes.length + 1)
    const noise = Buffer.from(Array.from({ length: 1 + dice(300) }, () => dice(256)))
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)])
  },
  function liesInANumber(bytes, dice) {
    const text = bytes.toString('latin1')
    const numbers = [...text.matchAll(/\d+/g)]
    if (numbers.length === 0) return bytes
    const { index, 0: old } = pick(dice, numbers)
    return Buffer.from(text.slice(0, index) + pick(dice, NUMBERS) + text.slice(index + old.length), 'latin1')
  },
  function saysAWordElsewhere(bytes, dice) {
    const at = dice(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(pick(dice, WORDS), 'latin1'), bytes.subarray(at)])
  },
  function liesInItsBytes(bytes, dice) {
    if (bytes.length < 8) return bytes
    const broken = Buffer.from(bytes)
    const end = broken.lastIndexOf('PK', undefined, 'latin1')
    const at = end > 0 && dice(2) === 0 ? end + 4 + dice(18) : dice(broken.length)
    broken.writeUInt32LE(pick(dice, [0, 1, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff]), Math.min(at, broken.length - 4))
    return broken
  },
]

const NUMBERS = ['0', '-1', '65536', '2147483648', '4294967295', '99999999999999999999', '1e309', '0.00000001', '']
const WORDS = [
  'endobj',
  'stream\r\n',
  '/Filter /FlateDecode',
  '/Filter [/ASCII85Decode /LZWDecode /RunLengthDecode]',
  '/Kids [2 0 R]',
  '/Parent 99999 0 R',
  '/Length 999999999',
  '<< << << [ [ (',
  'xref\n0 9999999\n',
  '%%EOF',
  'PK\x03\x04',
  'PK\x01\x02',
  'PK\x05\x06',
  '<w:p>'.repeat(3_000),
  '&#xD800;&#0;&#x110000;',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
  ']]><!--',
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n',
  'Content-Type: text/plain; charset=utf-7\r\n',
  'Content-Transfer-Encoding: base64\r\n\r\n',
  '=?utf-8?B?/////w==?= =?x-none?Q?=ZZ?=',
  '\r\n--b\r\n',
  '\u0000\u0000\u0000\u0000',
]

const WORDS_OF_LETTERS = 'You shall report by the end of the day all records of the export and preserve them'.split(' ')
const someText = (dice: Dice, words: number) => Array.from({ length: words }, () => pick(dice, WORDS_OF_LETTERS)).join(' ')

function aPdf(dice: Dice): Buffer {
  const pages = Array.from({ length: 1 + dice(5) }, () =>
    dice(5) === 0 ? { scan: true as const, stamp: someText(dice, 2) } : someText(dice, 40),
  )
  return makePdf({ pages, locked: dice(8) === 0 })
}

function aDocx(dice: Dice): Buffer {
  const paragraphs = Array.from({ length: 1 + dice(20) }, () => `<w:p><w:r><w:t>${someText(dice, 12)}</w:t></w:r></w:p>`)
  const body = someBroken(
    dice,
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  )
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: someBroken(
        dice,
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      data: someBroken(
        dice,
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
      ),
    },
    { name: 'word/document.xml', data: body, ...(dice(6) === 0 ? { claims: dice(5_000) } : {}) },
    { name: pick(dice, ['word/header1.xml', 'word/footnotes.xml', '../../etc/passwd', 'word/']), data: someText(dice, 5) },
  ])
}

function aZip(dice: Dice): Buffer {
  const entries = Array.from({ length: 1 + dice(8) }, (_, index) => ({
    name: pick(dice, ['order.txt', `a/${index}.pdf`, '/absolute', '..\\..\\up', '', 'word/document.xml']),
    data: someText(dice, dice(60)),
    ...(dice(4) === 0 ? { claims: dice(100_000) } : {}),
  }))
  return makeZip(entries)
}

function aMail(dice: Dice): Buffer {
  if (dice(3) === 0) return nestedMail(1 + dice(12))
  const parts = Array.from({ length: 1 + dice(4) }, () => {
    const type = pick(dice, ['text/plain', 'text/html; charset=x-unknown', 'message/rfc822', 'application/pdf; name="a.pdf"'])
    const encoding = pick(dice, ['7bit', 'base64', 'quoted-printable', 'x-none'])
    return `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${someText(dice, 30)}=E\r\n`
  })
  return Buffer.from(
    `From: "${someText(dice, 2)} <office@agency.example>\r\nTo: a:b,c;,<>\r\nSubject: =?utf-8?Q?${someText(dice, 3)}=?=\r\nDate: 99 Xyz 2026\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.join('')}${dice(2) === 0 ? '--b--\r\n' : ''}`,
  )
}

/** Breaks a part before it is packed, so that the archive around it is intact. */
function someBroken(dice: Dice, text: string): Buffer {
  const bytes = Buffer.from(text)
  return dice(2) === 0 ? pick(dice, BREAKS)(bytes, dice) : bytes
}

function pick<T>(dice: Dice, from: readonly T[]): T {
  return from[dice(from.length)] as T
}

/** Mulberry32: the same seed gives the same sequence. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
