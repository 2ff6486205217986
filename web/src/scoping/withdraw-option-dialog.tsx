import { withdrawOption } from '../api/generated/sdk.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import type { Option } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { words } from '../words/words.js'

export function WithdrawOptionDialog({ option, onClose }: { option: Option; onClose: () => void }) {
  const { reference } = useDirective().directive
  return (
    <ReasonDialog
      say={words.options.withdrawing}
      version={option.version}
      send={(body, sent) => withdrawOption({ path: { reference, id: option.id }, body, ...sending(sent) })}
      touches={ofDirective(reference)}
      onClose={onClose}
    >
      <strong>{option.name}</strong>
    </ReasonDialog>
  )
}
