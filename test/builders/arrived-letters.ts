import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePdf } from './pdf.js'

export interface ArrivedLetter {
  name: string
  bytes: Buffer
  /** Words in it that search must find. */
  phrase: string
}

const CORPUS = join(__dirname, '..', '..', '..', 'shared', 'corpus')

const OWN_LETTER = [
  'Office of Valve Safety\n\nDirective 26-07\n\nThe addressee shall stop the sale of the Brindle valve by 17 July 2026.',
  'The addressee shall keep a register of sealed valves and send it to this office within thirty days.',
]

/** A letter written for the project, available on every machine. */
export const ownLetter = (): ArrivedLetter => ({
  name: 'own-letter.pdf',
  bytes: makePdf({ pages: OWN_LETTER }),
  phrase: 'register of sealed valves',
})

/** Real letters, which are not on every machine. */
export const REAL_LETTERS = [
  { name: 'ed-20-03.pdf', arrived: () => realLetter('ed-20-03.pdf', 'Windows DNS') },
  { name: 'ed-19-01.pdf', arrived: () => realLetter('ed-19-01.pdf', 'DNS infrastructure tampering') },
]

/** The letters for the main workflow. */
export const LETTERS = [...REAL_LETTERS, { name: 'our own letter', arrived: ownLetter }]

/** Null, with a message, if the letter is not on this machine. In CI the letter must exist. */
function realLetter(name: string, phrase: string): ArrivedLetter | null {
  const path = join(CORPUS, name)
  if (existsSync(path)) return { name, bytes: readFileSync(path), phrase }
  if (process.env.CI) throw new Error(`${path} is missing`)
  console.info(`skipped: ${path} is not here`)
  return null
}
