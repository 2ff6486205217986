import type { Assignment, AssignmentKind, Comment, PersonRef, Task } from '../api/types.js'
import type { May } from '../case/case.js'
import { declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'
import { People } from './people-panel.js'
import { Timeline } from './timeline-panel.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    receipt: object
    details: object
    visibility: object
    assign: { as?: AssignmentKind }
    return: { assignment: Assignment }
    task: object
    cancel_task: { task: Task }
    member: object
    end_member: { person: PersonRef }
    wall: object
    lift_wall: { person: PersonRef }
    void_comment: { comment: Comment }
  }
}

const { tabs, adds } = words.directive

const mayNameMembers = ({ edit, members }: May) => edit && members

/** People, tasks, comments and facts of a directive. */
export const directives = declareRoom({
  tabs: [
    {
      name: 'tasks',
      label: () => tabs.tasks,
      order: 110,
      count: ({ counts }) => counts.tasks,
      Panel: lazily(() => import('./tasks-tab.js').then((file) => file.TasksTab)),
    },
    {
      name: 'comments',
      label: () => tabs.comments,
      order: 120,
      count: ({ counts }) => counts.comments,
      answer: 'comments',
      Panel: lazily(() => import('./comments-tab.js').then((file) => file.CommentsTab)),
    },
    {
      name: 'members',
      label: () => tabs.members,
      order: 130,
      for: ({ isCase }) => isCase,
      Panel: lazily(() => import('./members-tab.js').then((file) => file.MembersTab)),
    },
    {
      name: 'timeline',
      label: () => tabs.timeline,
      order: 150,
      Panel: lazily(() => import('./timeline-tab.js').then((file) => file.TimelineTab)),
    },
  ],
  panels: [
    { order: 40, Panel: Timeline },
    { order: 50, Panel: People },
  ],
  adds: [
    { group: 'often', order: 20, label: () => adds.comment, may: ({ comment }) => comment, opens: { tab: 'comments' } },
    { group: 'often', order: 30, label: () => adds.task, may: ({ edit }) => edit, opens: { kind: 'task' } },
    { group: 'often', order: 80, label: () => adds.receipt, may: ({ edit }) => edit, opens: { kind: 'receipt' } },
    { group: 'often', order: 90, label: () => adds.details, may: ({ edit }) => edit, opens: { kind: 'details' } },
    { group: 'people', order: 10, label: () => adds.assignment, may: ({ edit }) => edit, opens: { kind: 'assign' } },
    { group: 'people', order: 20, label: () => adds.member, may: mayNameMembers, opens: { kind: 'member' } },
    { group: 'people', order: 30, label: () => adds.wall, may: mayNameMembers, opens: { kind: 'wall' } },
    { group: 'people', order: 40, label: () => adds.visibility, may: mayNameMembers, opens: { kind: 'visibility' } },
  ],
  dialogs: {
    receipt: lazily(() => import('./receipt-dialog.js').then((file) => file.ReceiptDialog)),
    details: lazily(() => import('./details-dialog.js').then((file) => file.DetailsDialog)),
    visibility: lazily(() => import('./visibility-dialog.js').then((file) => file.VisibilityDialog)),
    assign: lazily(() => import('./assign-dialog.js').then((file) => file.AssignDialog)),
    return: lazily(() => import('./reason-dialogs.js').then((file) => file.ReturnAssignmentDialog)),
    task: lazily(() => import('./task-dialog.js').then((file) => file.TaskDialog)),
    cancel_task: lazily(() => import('./reason-dialogs.js').then((file) => file.CancelTaskDialog)),
    member: lazily(() => import('./member-dialog.js').then((file) => file.MemberDialog)),
    end_member: lazily(() => import('./reason-dialogs.js').then((file) => file.EndMemberDialog)),
    wall: lazily(() => import('./wall-dialog.js').then((file) => file.WallDialog)),
    lift_wall: lazily(() => import('./reason-dialogs.js').then((file) => file.LiftWallDialog)),
    void_comment: lazily(() => import('./reason-dialogs.js').then((file) => file.VoidCommentDialog)),
  },
})
