import { escapeMarkup } from '../../domain/letters/markup.js'
import { LetterView, namesOf } from '../../domain/letters/views.js'
import type { RenderingJobs } from './rendering-thread.js'

/**
 * The input for rendering a template: the names that the template may use, and their values, each cleaned to plain text and
 * escaped, so that no value can start a heading, a claim or a footnote. Parsing the result returns the values unchanged.
 */
export function fillingOf(source: string, view: LetterView): RenderingJobs['fill']['input'] {
  const names = namesOf(view.template)
  const printed: Readonly<Record<string, unknown>> = LetterView.parse(view)
  const values = Object.keys(names).map((name) => {
    const value = printed[name]
    return [name, Array.isArray(value) ? value.map((item) => escapeMarkup(String(item))) : escapeMarkup(String(value))] as const
  })
  return { source, names, view: Object.fromEntries(values) }
}
