import { isProblem } from '../api/problem.js'
import { sentenceOf } from '../parts/states.js'

/** Why there is no result: the server's message for each field, or its general message. */
export function refusalOf(error: unknown): string {
  const issues = isProblem(error) ? error.issues.map(({ message }) => message) : []
  return issues.length > 0 ? [...new Set(issues)].join(' ') : sentenceOf(error)
}
