import { approveReading, voidModification, withdrawQuestion } from '../api/generated/sdk.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { useDirective } from '../case/case.js'
import { ConfirmDialog, ReasonDialog } from '../forms/reason-dialog.js'
import { words } from '../words/words.js'
import { AlternativeDialog, ChangeObligationDialog, SettleDialog } from './case-dialogs.js'
import { ConfirmModificationDialog, ModificationDialog } from './modification-dialogs.js'
import { AnswerDialog, AskDialog, QuestionDialog } from './question-dialogs.js'
import type { ReviewDialogOf } from './review-dialog-of.js'

const say = words.review.dialogs

/** Renders the dialog of legal review that is open over a directive's page. */
export function ReviewDialog({ of, onClose }: { of: ReviewDialogOf; onClose: () => void }) {
  const { directive } = useDirective()
  const { reference } = directive
  const with_ = { touches: ofDirective(reference), onClose }
  switch (of.kind) {
    case 'change_obligation':
      return <ChangeObligationDialog obligation={of.obligation} onClose={onClose} />
    case 'alternative':
      return <AlternativeDialog reading={of.reading} onClose={onClose} />
    case 'approve_reading':
      return (
        <ConfirmDialog
          say={say.approve}
          version={of.reading.version}
          send={(sent) => approveReading({ path: { reference, id: of.reading.id }, ...sending(sent) })}
          {...with_}
        >
          <strong>{of.reading.adopted === null ? null : of.reading.alternatives[of.reading.adopted]?.text}</strong>
        </ConfirmDialog>
      )
    case 'question':
      return <QuestionDialog reading_id={of.reading_id ?? null} onClose={onClose} />
    case 'ask':
      return <AskDialog question={of.question} onClose={onClose} />
    case 'answer':
      return <AnswerDialog question={of.question} onClose={onClose} />
    case 'withdraw':
      return (
        <ReasonDialog
          say={say.withdraw}
          version={of.question.version}
          send={(body, sent) => withdrawQuestion({ path: { reference, id: of.question.id }, body, ...sending(sent) })}
          {...with_}
        >
          <strong>{of.question.body}</strong>
        </ReasonDialog>
      )
    case 'modification':
      return <ModificationDialog onClose={onClose} />
    case 'confirm':
      return <ConfirmModificationDialog modification={of.modification} onClose={onClose} />
    case 'void':
      return (
        <ReasonDialog
          say={say.void}
          version={of.modification.version}
          send={(body, sent) => voidModification({ path: { reference, id: of.modification.id }, body, ...sending(sent) })}
          {...with_}
        >
          <strong>{of.modification.change}</strong>
        </ReasonDialog>
      )
    case 'settle':
      return <SettleDialog reopening={of.reopening} onClose={onClose} />
  }
}
