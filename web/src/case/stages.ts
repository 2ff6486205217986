import { wordFor, words } from '../words/words.js'

/** The name of a stage for this instrument. */
export function labelOf(directive: { line: { stage: string; label: string }[] }, stage: string): string {
  return directive.line.find((step) => step.stage === stage)?.label ?? wordFor(words.stage, stage)
}
