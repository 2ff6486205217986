import { Decisions } from './decisions.js'
import { Options } from './options.js'
import { ScopeMatrix } from './scope-matrix.js'

/** How wide to comply: what is decided, how far the letter reaches, and the options that were weighed. */
export function ScopeTab() {
  return (
    <>
      <Decisions />
      <ScopeMatrix />
      <Options />
    </>
  )
}
