import { randomUUID } from 'node:crypto'
import type { PlaybookVersion } from '../../agencies/playbooks/playbook-version.entity.js'
import { addNotification } from '../../contacts/notifications/add-notification.js'
import { dueAfterReceipt } from '../../deadlines/due-after-receipt.js'
import type { Recorder } from '../../deadlines/record-event.js'
import { agencyOf, type KnownTriggers } from '../../deadlines/rule-start.js'
import { isCurrent } from '../../directives/assignment-sql.js'
import type { Directive } from '../../directives/directive.entity.js'
import { addRecord } from '../../directives/records.js'
import { addTask } from '../../directives/tasks.js'
import { HOLD_KEY, type Playbook, type TaskDue, type TaskRole } from '../../domain/playbooks/playbook.js'
import { addSystem } from '../../holds/add-system.js'
import { openHold } from '../../holds/open-hold.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { Obligation } from '../../review/obligation.entity.js'
import { PlaybookItem } from './playbook-item.entity.js'

type Begins = Exclude<PlaybookItem['section'], 'members'>

/**
 * Starts the playbook's items other than deadlines, each at most once whatever its outcome, and suggests members. Giving access
 * is a person's decision, so a playbook never gives it. The caller appends the event.
 * @returns how many items started
 */
export async function beginItems(
  recorder: Recorder,
  directive: Directive,
  { id: versionId, body }: PlaybookVersion,
  known: KnownTriggers,
): Promise<number> {
  const { tx, law, actorId } = recorder
  const done = await begunItems(tx, directive.id)
  const roles = await rolesOn(tx, directive.id)
  const agency = await agencyOf(tx, directive.agency_id)
  const due = (after: TaskDue | null) => dueAfterReceipt(law, known, agency?.jurisdiction ?? null, after)
  const answerable = (role: TaskRole) => roles[role] ?? roles.owner ?? actorId
  let begun = 0

  const note = async (section: PlaybookItem['section'], item: string, subjectId: string | null) => {
    await tx.manager.insert(PlaybookItem, newItem(tx, directive.id, versionId, section, item, subjectId))
    begun += 1
  }
  const begin = async (section: Begins, item: string, start: () => Promise<string>) => {
    if (!done.has(`${section}/${item}`)) await note(section, item, await start())
  }

  // Done first, because records that are lost in the meantime cannot be recovered.
  if (body.hold) await begin('hold', HOLD_KEY, () => preserve(recorder, directive.id, body.hold!))
  for (const task of body.tasks)
    await begin('tasks', task.key, () =>
      addTask(tx, {
        directive_id: directive.id,
        kind: 'to_do',
        subject: task.subject,
        person_id: answerable(task.role),
        made_by: actorId,
        ...due(task.due),
      }),
    )
  for (const { key, ...obligation } of body.obligations)
    await begin('obligations', key, () => hold(recorder, directive.id, { ...obligation, person_id: answerable('owner') }))
  for (const { key, audience, subject, source, basis, due: after } of body.notifications)
    await begin('notifications', key, () => {
      const by = due(after)
      return addNotification(tx, {
        directive_id: directive.id,
        audience,
        name: subject,
        source,
        basis,
        deadline_id: null,
        due_at: by?.due_at.toISOString() ?? null,
        due_zone: by?.due_zone ?? null,
        person_id: roles.owner ?? null,
        made_by: actorId,
      })
    })
  for (const { key } of body.members) if (!done.has(`members/${key}`)) await note('members', key, null)
  return begun
}

async function preserve({ tx, actorId }: Recorder, directive_id: string, hold: NonNullable<Playbook['hold']>): Promise<string> {
  const hold_id = await openHold(tx, { directive_id, subject: hold.subject, opened_by: actorId })
  for (const name of hold.systems) await addSystem(tx, { directive_id, hold_id, name, added_by: actorId })
  return hold_id
}

async function hold(
  { tx, actorId }: Recorder,
  directiveId: string,
  {
    source,
    kind,
    subject,
    citation,
    person_id,
  }: Pick<Obligation, 'source' | 'kind' | 'subject'> & {
    citation: string
    person_id: string
  },
): Promise<string> {
  return addRecord(tx, directiveId, Obligation, {
    source,
    kind,
    // The obligation contains the law, so that its reader does not have to look it up in the playbook.
    subject: `${subject} (${citation})`,
    clarity: 'clear',
    person_id,
    made_by: actorId,
    made_at: tx.now,
    stands: false,
  })
}

function newItem(
  tx: Tx,
  directive_id: string,
  playbook_version_id: string,
  section: PlaybookItem['section'],
  item: string,
  subject_id: string | null,
): PlaybookItem {
  const undecided = { person_id: null, decided_by: null, decided_at: null, reason: null }
  const state = section === 'members' ? 'proposed' : 'begun'
  return {
    id: randomUUID(),
    directive_id,
    playbook_version_id,
    section,
    item,
    subject_id,
    state,
    made_at: tx.now,
    ...undecided,
    version: 1,
  }
}

async function begunItems(tx: Tx, directiveId: string): Promise<Set<string>> {
  const rows = await tx.query<{ item: string }>(
    `SELECT section || '/' || item AS item FROM playbook_item WHERE directive_id = $1`,
    [directiveId],
  )
  return new Set(rows.map(({ item }) => item))
}

/**
 * The people by assignment: backup and lead if they have accepted, the owner even if they have only been asked. People who have
 * left or are excluded by a wall are left out.
 */
async function rolesOn(tx: Tx, directiveId: string): Promise<Partial<Record<TaskRole, string>>> {
  const rows = await tx.query<{ kind: TaskRole; person_id: string }>(
    `SELECT DISTINCT ON (a.kind) a.kind, a.person_id FROM assignment a JOIN person p ON p.id = a.person_id
     WHERE a.directive_id = $1 AND a.kind IN ('owner', 'backup', 'lead') AND (a.accepted_at IS NOT NULL OR a.kind = 'owner')
       AND ${isCurrent('a')} AND p.ended_at IS NULL AND p.kind = 'human'
       AND NOT EXISTS (SELECT FROM directive_wall w WHERE w.directive_id = a.directive_id AND w.person_id = a.person_id AND w.lifted_at IS NULL)
     ORDER BY a.kind, a.accepted_at NULLS LAST`,
    [directiveId],
  )
  return Object.fromEntries(rows.map(({ kind, person_id }) => [kind, person_id]))
}
