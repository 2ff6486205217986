import { Decisions } from './decisions.js'
import { Options } from './options.js'
import { ScopeMatrix } from './scope-matrix.js'

/** The scope of compliance: the decision, the extent of the letter, and the options that were considered. */
export function ScopeTab() {
  return (
    <>
      <Decisions />
      <ScopeMatrix />
      <Options />
    </>
  )
}
