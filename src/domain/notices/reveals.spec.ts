import { type Revealed, revealedBy } from './reveals.js'

const NAMES: Revealed[] = [
  { what: 'reference', words: 'D-7K3Q9F' },
  { what: 'title', words: 'Lyra & Vega: foreign nationals' },
  { what: 'agency', words: 'Bureau of Industry and Security' },
  { what: 'agency', words: 'BIS' },
  { what: 'document', words: 'The letter.pdf' },
  { what: 'document', words: 'No' },
]
const found = (text: string) => revealedBy(text, NAMES).map(({ words }) => words)

it('finds the names of a directive in any case and across line breaks, but not inside other words', () => {
  expect(found('Keep what you have on d-7k3q9f.')).toEqual(['D-7K3Q9F'])
  expect(found('The BUREAU of Industry\n and Security asks')).toEqual(['Bureau of Industry and Security'])
  expect(found('See (lyra & vega:   foreign nationals), and the letter.pdf')).toEqual([
    'Lyra & Vega: foreign nationals',
    'The letter.pdf',
  ])
  expect(found('biscuits, Abis; no')).toEqual([])
  expect(found('Biscuits for BIS')).toEqual(['BIS'])
})

it('reports a name once, whatever it refers to', () => {
  const twice = [...NAMES, { what: 'document', words: 'bis' } as const]
  expect(revealedBy('BIS and bis', twice)).toEqual([{ what: 'agency', words: 'BIS' }])
})
