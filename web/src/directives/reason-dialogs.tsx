import { cancelTask, endMember, liftWall, returnAssignment, voidComment } from '../api/generated/sdk.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import type { Assignment, Comment, PersonRef, Task } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { words } from '../words/words.js'

const say = words.dialogs

export function ReturnAssignmentDialog({ assignment, onClose }: { assignment: Assignment; onClose: () => void }) {
  const { reference } = useDirective().directive
  return (
    <ReasonDialog
      say={say.answer_return}
      send={(body, sent) => returnAssignment({ path: { reference, id: assignment.id }, body, ...sending(sent) })}
      touches={ofDirective(reference)}
      onClose={onClose}
    />
  )
}

export function CancelTaskDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const { reference } = useDirective().directive
  return (
    <ReasonDialog
      say={say.task_cancel}
      version={task.version}
      send={(body, sent) => cancelTask({ path: { reference, id: task.id }, body, ...sending(sent) })}
      touches={ofDirective(reference)}
      onClose={onClose}
    >
      <strong>{task.subject}</strong>
    </ReasonDialog>
  )
}

interface OfPerson {
  person: PersonRef
  onClose: () => void
}

export function EndMemberDialog({ person, onClose }: OfPerson) {
  const { reference } = useDirective().directive
  return (
    <ReasonDialog
      say={{ ...say.member_end, title: say.member_end.title({ name: person.name }) }}
      send={(body, sent) => endMember({ path: { reference, person_id: person.id }, body, ...sending(sent) })}
      touches={ofDirective(reference)}
      onClose={onClose}
    />
  )
}

export function LiftWallDialog({ person, onClose }: OfPerson) {
  const { reference } = useDirective().directive
  return (
    <ReasonDialog
      say={{ ...say.wall_lift, title: say.wall_lift.title({ name: person.name }) }}
      send={(body, sent) => liftWall({ path: { reference, person_id: person.id }, body, ...sending(sent) })}
      touches={ofDirective(reference)}
      onClose={onClose}
    />
  )
}

export function VoidCommentDialog({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const { reference } = useDirective().directive
  return (
    <ReasonDialog
      say={say.comment_void}
      send={(body, sent) => voidComment({ path: { reference, id: comment.id }, body, ...sending(sent) })}
      touches={ofDirective(reference)}
      onClose={onClose}
    />
  )
}
