import { type Option, optionsApi } from '../api/options.js'
import { touchesOf } from '../api/writes.js'
import { useDirective } from '../case/case.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { words } from '../words/words.js'

export function WithdrawOptionDialog({ option, onClose }: { option: Option; onClose: () => void }) {
  const { reference } = useDirective().directive
  return (
    <ReasonDialog
      say={words.options.withdrawing}
      version={option.version}
      send={(body, sent) => optionsApi.withdraw(reference, option.id, body, sent)}
      touches={touchesOf(reference)}
      onClose={onClose}
    >
      <strong>{option.name}</strong>
    </ReasonDialog>
  )
}
