import type { ReactNode } from 'react'
import style from './parts.module.css'

export type Tone = 'red' | 'amber' | 'green' | 'violet' | 'blue' | 'plain'

/** A short word with a tone. The word carries the state; the tone only helps the eye. */
export function Chip({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`${style.chip} ${style[tone]}`}>{children}</span>
}
