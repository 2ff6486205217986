import { wordFor, words } from '../words/words.js'

/** What a stage is called for this instrument. */
export function labelOf(directive: { line: { stage: string; label: string }[] }, stage: string): string {
  return directive.line.find((step) => step.stage === stage)?.label ?? wordFor(words.stage, stage)
}
