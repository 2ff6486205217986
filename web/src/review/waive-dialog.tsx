import type { Obligation } from '../api/types.js'
import { api, touchesOf } from '../api/writes.js'
import { useDirective } from '../case/case.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { words } from '../words/words.js'

export function WaiveDialog({ obligation, onClose }: { obligation: Obligation; onClose: () => void }) {
  const { reference } = useDirective().directive
  return (
    <ReasonDialog
      say={words.dialogs.waive}
      version={obligation.version}
      send={(body, sent) => api.waiveObligation(reference, obligation.id, body, sent)}
      touches={touchesOf(reference)}
      onClose={onClose}
    >
      <strong>{obligation.subject}</strong>
    </ReasonDialog>
  )
}
