import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { planRemindersOfAll } from '../deadlines/plan-again.js'
import { lockDirective } from '../directives/access.js'
import { isCurrent } from '../directives/assignment-sql.js'
import { addAssignment } from '../directives/assignments.js'
import type { AssignmentBody } from '../directives/directive.schema.js'
import { grantAccess } from '../directives/grant-access.js'
import { requireWorker } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { isRefused, Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { UNFINISHED, WORKED_BY_ACTOR } from './left-work.js'
import type { HandedOverView, HandOverBody } from './left-work.schema.js'

/** The number of their items on one directive. */
type Moved = 'all' | 'some' | 'nothing'

type Assigned = Pick<z.infer<typeof AssignmentBody>, 'kind' | 'stage'>

/**
 * Reassigns the unfinished work of a person who has left to another person, on every case that the actor works on. Assignments
 * wait for that person's acceptance; until then the actor is responsible. Tasks, obligations and measures are transferred
 * immediately.
 */
@Injectable()
export class HandOver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** Throws `person/not_gone` if the person can still hand over, `task/person_cannot_work` if the new person cannot be given any work. */
  async run(actor: Actor, { from_id, to_id }: z.infer<typeof HandOverBody>): Promise<z.infer<typeof HandedOverView>> {
    const done = await this.work.as(actor, async (tx) => {
      await requireGone(tx, from_id)
      const references = await tx.query<{ reference: string }>(
        `SELECT DISTINCT d.reference FROM person p CROSS JOIN LATERAL ${UNFINISHED} u JOIN directive d ON d.id = u.directive_id
         WHERE p.id = $1 AND ${WORKED_BY_ACTOR} ORDER BY d.reference`,
        [from_id],
      )
      const moved = new Map<string, Moved>()
      // Always in the order of their references, so that two people who hand over at the same time do not deadlock.
      for (const { reference } of references) moved.set(reference, await this.one(tx, actor, reference, { from_id, to_id }))
      const touched = [...moved.values()].filter((how) => how !== 'nothing')
      if (moved.size > 0 && touched.length === 0) throw new Refused('task/person_cannot_work')
      return { directives: touched.length, left: [...moved.keys()].filter((reference) => moved.get(reference) !== 'all') }
    })
    this.outbox.ring()
    return done
  }

  private async one(tx: Tx, actor: Actor, reference: string, { from_id, to_id }: z.infer<typeof HandOverBody>): Promise<Moved> {
    const { directive } = await lockDirective(tx, reference)
    try {
      await requireWorker(tx, directive.id, to_id)
    } catch (error) {
      if (isRefused(error, 'task/person_cannot_work')) return 'nothing'
      throw error
    }
    await grantAccess(tx, { directive_id: directive.id, person_id: to_id, level: 'work', source: 'task', given_by: actor.id })
    const assigned = await tx.query<Assigned>(
      `UPDATE assignment SET ended_at = $3 WHERE directive_id = $1 AND person_id = $2 AND ${isCurrent('assignment')}
       RETURNING kind, stage`,
      [directive.id, from_id, tx.now],
    )
    for (const assignment of assigned) await this.assign(tx, actor, directive.id, { ...assignment, person_id: to_id })
    for (const sql of MOVES) await tx.execute(sql, [directive.id, from_id, to_id])
    await tx.execute(CANCEL_QUESTIONS, [directive.id, from_id, tx.now, phrase('task/person_gone').code])
    const kept = await tx.query(
      'SELECT 1 FROM measure WHERE directive_id = $1 AND restored_at IS NULL AND dropped_at IS NULL AND $2 IN (person_id, verifier_id)',
      [directive.id, from_id],
    )
    await planRemindersOfAll(tx, this.outbox, directive.id)
    await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'work.handed_over', details: { from_id, to_id } })
    return kept.length === 0 ? 'all' : 'some'
  }

  // If the person cannot hold this kind of assignment, or already has it, the actor, who works on the case, takes it. The person
  // gets the rest.
  private async assign(tx: Tx, actor: Actor, directiveId: string, to: z.infer<typeof AssignmentBody>): Promise<void> {
    try {
      await addAssignment(tx, directiveId, actor, to)
    } catch (error) {
      if (isRefused(error, 'assignment/already_given')) return
      if (!isRefused(error, 'assignment/person_cannot_hold')) throw error
      await addAssignment(tx, directiveId, actor, { ...to, person_id: actor.id })
    }
  }
}

const MOVES = [
  // The task of a measure moves with the measure.
  `UPDATE task t SET person_id = $3, version = version + 1
   WHERE directive_id = $1 AND person_id = $2 AND done_at IS NULL AND cancelled_at IS NULL AND kind <> 'accept_assignment'
     AND NOT EXISTS (SELECT FROM measure m WHERE m.id = t.subject_id AND $3 IN (m.person_id, m.verifier_id))`,
  'UPDATE obligation SET person_id = $3, version = version + 1 WHERE directive_id = $1 AND person_id = $2 AND waived_at IS NULL',
  'UPDATE reopening SET person_id = $3, version = version + 1 WHERE directive_id = $1 AND person_id = $2 AND settled_at IS NULL',
  `UPDATE notification SET person_id = $3, version = version + 1
   WHERE directive_id = $1 AND person_id = $2 AND sent_at IS NULL AND not_needed_at IS NULL AND voided_at IS NULL`,
  // No one may verify their own measure, so the role stays unchanged until a person is chosen for it.
  `UPDATE measure SET person_id = $3, version = version + 1
   WHERE directive_id = $1 AND person_id = $2 AND restored_at IS NULL AND dropped_at IS NULL AND verifier_id <> $3`,
  `UPDATE measure SET verifier_id = $3, version = version + 1
   WHERE directive_id = $1 AND verifier_id = $2 AND restored_at IS NULL AND dropped_at IS NULL AND person_id <> $3`,
]

const CANCEL_QUESTIONS = `UPDATE task SET cancelled_at = $3, cancel_code = $4, version = version + 1
  WHERE directive_id = $1 AND person_id = $2 AND done_at IS NULL AND cancelled_at IS NULL AND kind = 'accept_assignment'`

async function requireGone(tx: Tx, personId: string): Promise<void> {
  const gone = await tx.query('SELECT 1 FROM person WHERE id = $1 AND ended_at IS NOT NULL', [personId])
  if (gone.length === 0) throw new Refused('person/not_gone')
}
