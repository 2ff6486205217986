import type { Problem } from '../api/problem.js'
import parts from '../parts/parts.module.css'
import { words } from '../words/words.js'

/** What to do next, where the server refused: its sentence stands above, and what was typed stays. */
export function NextStep({ problem }: { problem: Problem | null }) {
  const next = problem && words.deadlines.next[problem.code]
  return next ? <div className={parts.muted}>{next}</div> : null
}
