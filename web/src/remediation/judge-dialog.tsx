import type { Evidence } from '../api/types.js'
import { api, touchesOf } from '../api/writes.js'
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
  const shared = { version: evidence.version, touches: touchesOf(reference), onClose }
  if (verdict === 'reject')
    return (
      <ReasonDialog
        say={say.evidence_reject}
        send={(body, sent) => api.rejectEvidence(reference, evidence.id, body, sent)}
        {...shared}
      />
    )
  return (
    <ConfirmDialog say={say.evidence_accept} send={(sent) => api.acceptEvidence(reference, evidence.id, sent)} {...shared}>
      <strong>{evidence.document_title}</strong>
    </ConfirmDialog>
  )
}
