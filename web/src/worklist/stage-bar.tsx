import { type Stage } from '../api/types.js'
import { inSentence, wordFor, words } from '../words/words.js'
import style from './worklist.module.css'

const LINE: Stage[] = ['intake', 'legal_review', 'scoping', 'remediation', 'monitoring']

/** The progress of a directive in five segments: done, required, current, upcoming. The words beside it say the same. */
export function StageBar({ stage, owed }: { stage: Stage; owed: readonly Stage[] }) {
  const here = stage === 'closed' ? LINE.length : LINE.indexOf(stage)
  const stateOf = (step: Stage, index: number) =>
    owed.includes(step) ? 'owed' : index === here ? 'here' : index < here ? 'done' : 'ahead'
  const owedWords = owed.map((step) => inSentence(wordFor(words.stage, step)))
  return (
    <span
      className={style.bar}
      role="img"
      aria-label={words.worklist.stage_bar({ stage: wordFor(words.stage, stage), owed: owedWords })}
    >
      {LINE.map((step, index) => (
        <span key={step} data-state={stateOf(step, index)} />
      ))}
    </span>
  )
}
