import {
  acceptEvidence,
  cancelTask,
  endMember,
  liftWall,
  rejectEvidence,
  returnAssignment,
  voidComment,
  waiveObligation,
  withdrawOption,
} from '../api/generated/sdk.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { ProceedingActDialog } from '../appeals/proceeding-act-dialog.js'
import { ProceedingDialog } from '../appeals/proceeding-dialog.js'
import { type DialogOf, useDirective } from '../case/case.js'
import { ContactsDialogs } from '../contacts/contacts-dialogs.js'
import { AcceptDatesDialog, DeclineDateDialog } from '../deadlines/dates-dialogs.js'
import { DeadlineEventDialog } from '../deadlines/event-dialog.js'
import { ExplanationDialog } from '../deadlines/explanation-dialog.js'
import { RemovalDialog } from '../deadlines/removal-dialog.js'
import { SetDeadlineDialog } from '../deadlines/set-dialog.js'
import { AssignDialog } from '../directives/assign-dialog.js'
import { DetailsDialog } from '../directives/details-dialog.js'
import { MemberDialog } from '../directives/member-dialog.js'
import { ReceiptDialog } from '../directives/receipt-dialog.js'
import { TaskDialog } from '../directives/task-dialog.js'
import { VisibilityDialog } from '../directives/visibility-dialog.js'
import { WallDialog } from '../directives/wall-dialog.js'
import { ConfirmDialog, ReasonDialog } from '../forms/reason-dialog.js'
import { OpenHoldDialog } from '../holds/hold-dialogs.js'
import { NoticeDialog } from '../holds/notice-dialog.js'
import { LetterDialog } from '../letters/letter-dialog.js'
import { EndStandingDialog } from '../monitoring/end-dialog.js'
import { KeptDialog } from '../monitoring/kept-dialog.js'
import { StandDialog } from '../monitoring/stand-dialog.js'
import { BringInDialog, ChoosePlaybookDialog, DeclineMemberDialog } from '../playbooks/playbook-dialogs.js'
import { CommitmentDialog } from '../remediation/commitment-dialog.js'
import { EvidenceDialog } from '../remediation/evidence-dialog.js'
import { MeasureDialog } from '../remediation/measure-dialog.js'
import { AdoptDialog } from '../review/adopt-dialog.js'
import { DemandDialog } from '../review/demand-dialog.js'
import { ObligationDialog } from '../review/obligation-dialog.js'
import { ReadingDialog } from '../review/reading-dialog.js'
import { ReviewDialog } from '../review/review-dialog.js'
import { DecisionDialog } from '../scoping/decision-dialog.js'
import { ApproveDecisionDialog, ReviewDecisionDialog } from '../scoping/decisions-dialogs.js'
import { OptionDialog } from '../scoping/options-dialog.js'
import { words } from '../words/words.js'
import { ActDialog } from './act-dialog.js'

const say = words.dialogs

/** The dialog that is open over a directive's page. */
export function DialogHost({ dialog, onClose }: { dialog: DialogOf; onClose: () => void }) {
  const { directive } = useDirective()
  const { reference } = directive
  const with_ = { touches: ofDirective(reference), onClose }
  switch (dialog.kind) {
    case 'act':
      return dialog.proceeding ? (
        <ProceedingActDialog action={dialog.action} proceeding={dialog.proceeding} onClose={onClose} />
      ) : (
        <ActDialog action={dialog.action} onClose={onClose} />
      )
    case 'choose_playbook':
      return <ChoosePlaybookDialog onClose={onClose} />
    case 'bring_in':
      return <BringInDialog item={dialog.item} onClose={onClose} />
    case 'decline_member':
      return <DeclineMemberDialog item={dialog.item} onClose={onClose} />
    case 'receipt':
      return <ReceiptDialog onClose={onClose} />
    case 'details':
      return <DetailsDialog onClose={onClose} />
    case 'visibility':
      return <VisibilityDialog onClose={onClose} />
    case 'assign':
      return <AssignDialog as={dialog.as ?? 'owner'} onClose={onClose} />
    case 'return':
      return (
        <ReasonDialog
          say={say.answer_return}
          send={(body, sent) => returnAssignment({ path: { reference, id: dialog.assignment.id }, body, ...sending(sent) })}
          {...with_}
        />
      )
    case 'task':
      return <TaskDialog onClose={onClose} />
    case 'cancel_task':
      return (
        <ReasonDialog
          say={say.task_cancel}
          version={dialog.task.version}
          send={(body, sent) => cancelTask({ path: { reference, id: dialog.task.id }, body, ...sending(sent) })}
          {...with_}
        >
          <strong>{dialog.task.subject}</strong>
        </ReasonDialog>
      )
    case 'deadline':
      return <SetDeadlineDialog waiting={dialog.waiting ?? null} onClose={onClose} />
    case 'deadline_event':
      return <DeadlineEventDialog deadline={dialog.deadline} event={dialog.event} onClose={onClose} />
    case 'deadline_removal':
      return (
        <RemovalDialog deadline={dialog.deadline} seq={dialog.seq} event={dialog.event} entry={dialog.entry} onClose={onClose} />
      )
    case 'explanation':
      return <ExplanationDialog deadline={dialog.deadline} onClose={onClose} />
    case 'accept_dates':
      return <AcceptDatesDialog proposals={dialog.proposals} onClose={onClose} />
    case 'decline_date':
      return <DeclineDateDialog proposal={dialog.proposal} onClose={onClose} />
    case 'demand':
      return <DemandDialog document_id={dialog.document_id} page={dialog.page} quote={dialog.quote} onClose={onClose} />
    case 'reading':
      return <ReadingDialog onClose={onClose} />
    case 'adopt':
      return <AdoptDialog reading={dialog.reading} onClose={onClose} />
    case 'review':
      return <ReviewDialog of={dialog.of} onClose={onClose} />
    case 'obligation':
      return <ObligationDialog demand_id={dialog.demand_id ?? null} onClose={onClose} />
    case 'waive':
      return (
        <ReasonDialog
          say={say.waive}
          version={dialog.obligation.version}
          send={(body, sent) => waiveObligation({ path: { reference, id: dialog.obligation.id }, body, ...sending(sent) })}
          {...with_}
        >
          <strong>{dialog.obligation.subject}</strong>
        </ReasonDialog>
      )
    case 'decision':
      return <DecisionDialog replaces_id={dialog.replaces_id ?? null} onClose={onClose} />
    case 'approve_decision':
      return <ApproveDecisionDialog decision={dialog.decision} onClose={onClose} />
    case 'review_decision':
      return <ReviewDecisionDialog decision={dialog.decision} onClose={onClose} />
    case 'option':
      return <OptionDialog option={dialog.option ?? null} onClose={onClose} />
    case 'withdraw_option':
      return (
        <ReasonDialog
          say={words.options.withdrawing}
          version={dialog.option.version}
          send={(body, sent) => withdrawOption({ path: { reference: reference, id: dialog.option.id }, body, ...sending(sent) })}
          {...with_}
        >
          <strong>{dialog.option.name}</strong>
        </ReasonDialog>
      )
    case 'measure':
      return <MeasureDialog obligation_id={dialog.obligation_id ?? null} onClose={onClose} />
    case 'evidence':
      return <EvidenceDialog measure={dialog.measure} onClose={onClose} />
    case 'judge':
      return dialog.verdict === 'accept' ? (
        <ConfirmDialog
          say={say.evidence_accept}
          version={dialog.evidence.version}
          send={(sent) => acceptEvidence({ path: { reference, id: dialog.evidence.id }, ...sending(sent) })}
          {...with_}
        >
          <strong>{dialog.evidence.document_title}</strong>
        </ConfirmDialog>
      ) : (
        <ReasonDialog
          say={say.evidence_reject}
          version={dialog.evidence.version}
          send={(body, sent) => rejectEvidence({ path: { reference, id: dialog.evidence.id }, body, ...sending(sent) })}
          {...with_}
        />
      )
    case 'commitment':
      return <CommitmentDialog onClose={onClose} />
    case 'proceeding':
      return <ProceedingDialog onClose={onClose} />
    case 'member':
      return <MemberDialog onClose={onClose} />
    case 'end_member':
      return (
        <ReasonDialog
          say={{ ...say.member_end, title: say.member_end.title({ name: dialog.person.name }) }}
          send={(body, sent) => endMember({ path: { reference, person_id: dialog.person.id }, body, ...sending(sent) })}
          {...with_}
        />
      )
    case 'wall':
      return <WallDialog onClose={onClose} />
    case 'lift_wall':
      return (
        <ReasonDialog
          say={{ ...say.wall_lift, title: say.wall_lift.title({ name: dialog.person.name }) }}
          send={(body, sent) => liftWall({ path: { reference, person_id: dialog.person.id }, body, ...sending(sent) })}
          {...with_}
        />
      )
    case 'void_comment':
      return (
        <ReasonDialog
          say={say.comment_void}
          send={(body, sent) => voidComment({ path: { reference, id: dialog.comment.id }, body, ...sending(sent) })}
          {...with_}
        />
      )
    case 'stand':
      return <StandDialog standing={dialog.standing} onClose={onClose} />
    case 'end_standing':
      return <EndStandingDialog standing={dialog.standing} onClose={onClose} />
    case 'kept':
      return <KeptDialog occurrence={dialog.occurrence} onClose={onClose} />
    case 'contacts':
      return <ContactsDialogs dialog={dialog.dialog} onClose={onClose} />
    case 'letter':
      return <LetterDialog onClose={onClose} />
    case 'hold':
      return <OpenHoldDialog onClose={onClose} />
    case 'instruct':
      return <NoticeDialog hold_id={null} measure_id={dialog.measure_id ?? null} onClose={onClose} />
  }
}
