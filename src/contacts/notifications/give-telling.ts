import { Deadline } from '../../deadlines/deadline.entity.js'
import { grantAccess } from '../../directives/grant-access.js'
import { recordOf } from '../../directives/records.js'
import { addTask, requireWorker } from '../../directives/tasks.js'
import { phrase } from '../../domain/catalogue/phrase.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import type { Notification } from './notification.entity.js'

type Telling = Pick<
  Notification,
  'id' | 'directive_id' | 'audience' | 'name' | 'person_id' | 'deadline_id' | 'due_at' | 'due_zone'
>

/**
 * Gives the responsible person the task and the access it needs, in the caller's transaction. Does nothing if nobody is named.
 * Throws `task/person_cannot_work`.
 */
export async function giveTelling(tx: Tx, telling: Telling, given_by: string): Promise<void> {
  const { directive_id, person_id } = telling
  if (person_id === null) return
  await requireWorker(tx, directive_id, person_id)
  await addTask(tx, {
    directive_id,
    kind: 'notify',
    subject: phrase('task/notify', { audience: telling.audience, name: telling.name }),
    person_id,
    made_by: given_by,
    subject_id: telling.id,
    ...(await dueOf(tx, telling)),
  })
  await grantAccess(tx, { directive_id, person_id, level: 'work', source: 'task', given_by })
}

/** A deadline of another directive gets the same response as a missing one. */
export async function requireDeadline(
  tx: Tx,
  { directive_id, deadline_id }: { directive_id: string; deadline_id: string | null },
): Promise<void> {
  if (deadline_id === null) return
  await recordOf(tx, directive_id, Deadline, { id: deadline_id })
}

async function dueOf(
  tx: Tx,
  { deadline_id, due_at, due_zone }: Telling,
): Promise<{ due_at: Date | null; due_zone: string | null }> {
  if (deadline_id === null) return { due_at, due_zone }
  // Uses the safe date, as the deadline's own reminders do.
  const [deadline] = await tx.query<{ act_by: Date; due_zone: string }>('SELECT act_by, due_zone FROM deadline WHERE id = $1', [
    deadline_id,
  ])
  return { due_at: deadline?.act_by ?? null, due_zone: deadline?.due_zone ?? null }
}
