import { isProblem } from '../api/problem.js'
import { sentenceOf } from '../parts/states.js'

/** Why there is no answer: what the server says of each field where it says it, or its sentence. */
export function refusalOf(error: unknown): string {
  const issues = isProblem(error) ? error.issues.map(({ message }) => message) : []
  return issues.length > 0 ? [...new Set(issues)].join(' ') : sentenceOf(error)
}
