import { type LetterStage } from '../api/types.js'
import type { Tone } from '../parts/chip.js'

export const LETTER_TONES: Record<LetterStage, Tone> = {
  draft: 'plain',
  submitted: 'amber',
  returned: 'amber',
  approved: 'blue',
  sending: 'blue',
  sent: 'green',
  failed: 'red',
}
