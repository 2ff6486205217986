import { acceptEvidence, rejectEvidence } from '../api/generated/sdk.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import type { Evidence } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { ConfirmDialog, ReasonDialog } from '../forms/reason-dialog.js'
import { words } from '../words/words.js'

const say = words.dialogs

interface Props {
  evidence: Evidence
  verdict: 'accept' | 'reject'
  onClose: () => void
}

/** Accepts evidence, or rejects it with a reason. */
export function JudgeDialog({ evidence, verdict, onClose }: Props) {
  const { reference } = useDirective().directive
  const shared = { version: evidence.version, touches: ofDirective(reference), onClose }
  if (verdict === 'reject')
    return (
      <ReasonDialog
        say={say.evidence_reject}
        send={(body, sent) => rejectEvidence({ path: { reference, id: evidence.id }, body, ...sending(sent) })}
        {...shared}
      />
    )
  return (
    <ConfirmDialog
      say={say.evidence_accept}
      send={(sent) => acceptEvidence({ path: { reference, id: evidence.id }, ...sending(sent) })}
      {...shared}
    >
      <strong>{evidence.document_title}</strong>
    </ConfirmDialog>
  )
}
