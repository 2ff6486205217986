import { line, passage, webAddress } from './line.js'

const refusalOf = (text: string, schema = line(200)) => schema.safeParse(text).error?.issues[0]?.message
const kept = (text: string, schema = line(200)) => schema.parse(text)

describe('a line', () => {
  it.each([
    'Ines Okafor',
    'José Núñez',
    'Jose\u0301 Nu\u0301n\u0303ez',
    'محمد عبد الله',
    'می\u200Cخواهم',
    'יעל כהן',
    'क्\u200Dष',
    'Nguyễn Văn Ánh',
    '山田 太郎',
    'O’Brien-Smith, Jr.',
    'Zoë ❤️ 👩\u200D💻 1️⃣',
    'รัตนา',
  ])('keeps %s as it is', (name) => {
    expect(kept(name)).toBe(name)
  })

  it.each([
    ['Ines\u200B Okafor', 'Ines Okafor'],
    ['\uFEFFInes Okafor', 'Ines Okafor'],
    ['Ines Oka\u00ADfor', 'Ines Okafor'],
    ['Ines\u2060 Okafor\u200E', 'Ines Okafor'],
    ['In\u200Des Okafor', 'Ines Okafor'],
    ['Ines\uFE0F Okafor', 'Ines Okafor'],
    ['Ines\u{E0041} Okafor', 'Ines Okafor'],
  ])('loses invisible characters that mean nothing: %j', (typed, stored) => {
    expect(kept(typed)).toBe(stored)
  })

  it.each(['\u200B', '\u3164', '\u2063 \uFEFF'])('consisting only of invisible characters is empty: %j', (text) => {
    expect(line(200).safeParse(text).success).toBe(false)
  })

  it.each([
    ['Ines\r\nOkafor', 'field/not_one_line'],
    ['Ines\nOkafor', 'field/not_one_line'],
    ['Ines\tOkafor', 'field/not_one_line'],
    ['Ines\u2028Okafor', 'field/not_one_line'],
    ['Ines\u0085Okafor', 'field/not_one_line'],
    ['Ines\u001B[31m', 'field/not_one_line'],
    ['Ines \u202Eroksak', 'field/direction'],
    ['\u2067Ines\u2069', 'field/direction'],
    ['\u0301Ines', 'field/lone_mark'],
    ['Ines \u0336\u0336', 'field/lone_mark'],
    ['nul\u0000', 'field/not_storable'],
    ['\uD800', 'field/not_storable'],
  ])('refuses %j, and says why', (text, code) => {
    expect(refusalOf(text)).toBe(code)
  })
})

describe('a passage', () => {
  it('may have several lines, and is cleaned as a line is', () => {
    expect(kept('First.\r\nSecond.\tThird\u200B.', passage(2000))).toBe('First.\r\nSecond.\tThird.')
    expect(refusalOf('a\u0007b', passage(2000))).toBe('field/control')
    expect(refusalOf('a\u202Eb', passage(2000))).toBe('field/direction')
  })
})

describe('a web address', () => {
  it.each(['https://www.bis.gov/', 'http://intranet.example:8080/a?b=c#d'])('can be %s', (address) => {
    expect(webAddress().safeParse(address).success).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.example',
    'vbscript:x',
    'https:',
  ])('cannot be %s', (address) => {
    expect(webAddress().safeParse(address).error?.issues[0]?.message).toBe('field/web_address')
  })
})
