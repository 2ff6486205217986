import type { Problem } from '../api/problem.js'
import parts from '../parts/parts.module.css'
import { words } from '../words/words.js'

/** What to do after a refusal, if there are words for it. */
export function nextStepFor(code: string): string | undefined {
  const steps: Readonly<Record<string, string>> = words.deadlines.next
  return Object.hasOwn(steps, code) ? steps[code] : undefined
}

/** What to do next after the server refused. Its message is shown above, and the reader's input is kept. */
export function NextStep({ problem }: { problem: Problem | null }) {
  const next = problem && nextStepFor(problem.code)
  return next ? <div className={parts.muted}>{next}</div> : null
}
