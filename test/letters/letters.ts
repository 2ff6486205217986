import { join } from 'node:path'
import type { Letter } from '../../src/domain/letters/blocks.js'
import { composeLetter } from '../../src/domain/letters/parse.js'
import { type LetterView, letterheadOf } from '../../src/domain/letters/views.js'
import { LetterRendering, type RenderingOptions } from '../../src/letters/rendering/render-letter.js'

export const templatesDir = join(__dirname, '../../templates')

/** The view of the one case that these tests use; every name in it is fictional. */
export function aView(changes: Partial<LetterView> = {}): LetterView {
  return {
    template: 'acknowledgement_of_receipt',
    addressee_name: 'Orla Systems, Inc.',
    addressee_address: '400 Harbor Way\nAlameda, CA 94501',
    agency_name: 'Bureau of Industry and Security',
    agency_address: 'U.S. Department of Commerce\n1401 Constitution Avenue NW\nWashington, DC 20230',
    agency_reference: 'BIS-2026-0612-A',
    instrument_name: 'is-informed letter',
    dated_on: '2026-06-12',
    received: '17:21 Fri 12 June 2026, Washington',
    reference: 'D-7K3Q9F',
    signatory_name: 'Ada Kessler',
    signatory_title: 'General Counsel',
    today: '2026-06-13',
    ...changes,
  }
}

/** A letter with these lines under the letterhead of `aView`. */
export function aLetter(text: string, changes: Partial<LetterView> = {}): Letter {
  return composeLetter(letterheadOf(aView(changes)), text)
}

/** Runs with a separate rendering service, and ends its thread. */
export async function withRendering<T>(
  work: (rendering: LetterRendering) => Promise<T>,
  options: Partial<RenderingOptions> = {},
): Promise<T> {
  const rendering = new LetterRendering({ templatesDir, ...options })
  try {
    return await work(rendering)
  } finally {
    await rendering.stop()
  }
}
