import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimsOf } from '../../src/domain/letters/blocks.js'
import { composeLetter } from '../../src/domain/letters/parse.js'
import { toText } from '../../src/domain/letters/to-text.js'
import { letterheadOf } from '../../src/domain/letters/views.js'
import { aView, withRendering } from './letters.js'
import { readPdf, withoutSpaces } from './read-pdf.js'

describe('an acknowledgement of receipt', () => {
  it('has the wording that counsel approved', async () => {
    const letter = await withRendering(async (rendering) => composeLetter(letterheadOf(aView()), await rendering.fill(aView())))
    expect(toText(letter)).toBe(readFileSync(join(__dirname, 'golden/acknowledgement_of_receipt.txt'), 'utf8'))
    expect(claimsOf(letter)).toEqual([])
  })

  it('does not mention what is not known', async () => {
    const view = aView({ agency_reference: '', dated_on: null, received: '', signatory_title: '', agency_address: '' })
    const letter = await withRendering(async (rendering) => composeLetter(letterheadOf(view), await rendering.fill(view)))
    expect(toText(letter)).not.toMatch(/dated|reference (?!D-)|records|undefined|null|, ,|\(\)/)
    expect(letter.references).toEqual([{ label: 'Our reference', value: 'D-7K3Q9F' }])
  })

  it('comes out of the PDF word for word', async () => {
    await withRendering(async (rendering) => {
      const letter = composeLetter(letterheadOf(aView()), await rendering.fill(aView()))
      const read = await readPdf(await rendering.pdf(letter))
      expect(withoutSpaces(read.text)).toBe(withoutSpaces(toText(letter)))
      expect(read.furniture).toEqual(read.furniture.map((_, at) => `Page ${at + 1} of ${read.furniture.length}`))
    })
  })
})
