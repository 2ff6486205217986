import type { Locale } from './locale.js'
import { hasWords, sayCode } from './say.js'

/**
 * What an instrument calls a stage, in the reader's language. Labels of built-in instruments have words in the catalogue; a label
 * that an organisation wrote is shown as written. Without a label the stage has its usual name.
 */
export function sayStage(locale: Locale, stage: string, labels: Readonly<Record<string, string>> | null | undefined): string {
  const label = labels?.[stage]
  if (label === undefined) return sayCode(locale, `stage/${stage}`)
  const code = `stage_label/${label.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`
  // Only the exact label: what an organisation wrote keeps its spelling.
  return hasWords(code) && sayCode('en-GB', code) === label ? sayCode(locale, code) : label
}
