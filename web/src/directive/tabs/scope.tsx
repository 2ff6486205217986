import { Decisions } from '../../scope/decisions.js'
import { Options } from '../../scope/options.js'

/** How wide to comply: what is decided, and the options that it was chosen from. */
export function ScopeTab() {
  return (
    <>
      <Decisions />
      <Options />
    </>
  )
}
