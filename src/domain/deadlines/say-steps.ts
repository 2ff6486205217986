import type { Locale } from '../catalogue/locale.js'
import { hasWords, sayCode } from '../catalogue/say.js'
import { sayInstant, sayWeekday } from '../moments.js'
import type { Step } from './steps.js'

/** The steps as sentences, in the catalogue's language. @param place the name of the zone ("Washington") */
export function saySteps(locale: Locale, steps: readonly Step[], place?: string | null): string[] {
  return steps.map((step) => sayStep(locale, step, place))
}

function sayStep(locale: Locale, step: Step, place?: string | null): string {
  const words: Record<string, unknown> = { ...step }
  for (const field of ['on', 'from', 'first'] as const) {
    if (field in step) words[field] = sayWeekday(locale, String(words[field]))
  }
  if ('at' in step) words.at = sayInstant(locale, step.at, step.zone, place)
  if ('amount' in step) words.count = sayAmount(locale, step.amount, 'unit' in step ? step.unit : 'hour')
  if ('why' in step) Object.assign(words, wordsOfWhy(locale, step.why))
  if ('days' in step && Array.isArray(step.days))
    words.days = step.days.map(({ on, name }) => `${sayWeekday(locale, on)}${name ? ` (${name})` : ''}`)
  if (step.code === 'passed_over')
    return sayCode(locale, step.days.length > 0 ? 'step/passed_holidays' : 'step/passed_weekends', words)
  return sayCode(locale, `step/${step.code}`, words)
}

function wordsOfWhy(
  locale: Locale,
  why: string | { readonly on: string; readonly name: string | null },
): Record<string, unknown> {
  if (typeof why !== 'string') return { from: sayWeekday(locale, why.on), name: why.name }
  // A calendar gives its reason as a separate sentence; here it ends one of ours.
  return { why: hasWords(`reading/${why}`) ? sayCode(locale, `reading/${why}`) : why.replace(/\.$/, '') }
}

/** '20 business days', '1 month'. */
export function sayAmount(locale: Locale, amount: number, unit: string): string {
  return `${amount} ${sayCode(locale, `${amount === 1 ? 'unit_one' : 'unit'}/${unit}`)}`
}
