import { waiveObligation } from '../api/generated/sdk.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import type { Obligation } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { words } from '../words/words.js'

export function WaiveDialog({ obligation, onClose }: { obligation: Obligation; onClose: () => void }) {
  const { reference } = useDirective().directive
  return (
    <ReasonDialog
      say={words.dialogs.waive}
      version={obligation.version}
      send={(body, sent) => waiveObligation({ path: { reference, id: obligation.id }, body, ...sending(sent) })}
      touches={ofDirective(reference)}
      onClose={onClose}
    >
      <strong>{obligation.subject}</strong>
    </ReasonDialog>
  )
}
