import style from './dates.module.css'
import { type Formula, type Line, linesOf } from './formula.js'

/** A formula part by part, with a separate line for each option that changes a date. */
export function FormulaLines({ formula }: { formula: Formula }) {
  return <Lines lines={linesOf(formula)} />
}

function Lines({ lines }: { lines: Line[] }) {
  return (
    <ul className={style.plainList}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parts may read alike, in their order
        <li key={at}>
          {line.text}
          {line.under.length > 0 ? <Lines lines={line.under} /> : null}
        </li>
      ))}
    </ul>
  )
}
