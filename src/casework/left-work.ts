import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { isCurrent } from '../directives/assignment-sql.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { LeftWorkView } from './left-work.schema.js'

type View = z.infer<typeof LeftWorkView>

/** SQL, for a person `p`: their unfinished work, as (directive_id, kind). */
export const UNFINISHED = `(
  SELECT directive_id, 'assignments' AS kind FROM assignment WHERE person_id = p.id AND ${isCurrent('assignment')}
  UNION ALL SELECT directive_id, 'tasks' FROM task WHERE person_id = p.id AND done_at IS NULL AND cancelled_at IS NULL AND kind <> 'accept_assignment'
  UNION ALL SELECT directive_id, 'measures' FROM measure WHERE p.id IN (person_id, verifier_id) AND restored_at IS NULL AND dropped_at IS NULL
  UNION ALL SELECT directive_id, 'obligations' FROM obligation WHERE person_id = p.id AND waived_at IS NULL)`

/** SQL, for a directive_id of `u`: it is open, and the actor works on its case. The upper lock of this list. */
export const WORKED_BY_ACTOR = `EXISTS (SELECT FROM directive d WHERE d.id = u.directive_id AND d.stage <> 'closed') AND actor_has(u.directive_id, 'case')`

/** The work of people who have left, for people who can hand it over: only on cases the reader works on, so that nothing else is revealed. */
@Injectable()
export class LeftWork {
  constructor(private readonly work: UnitOfWork) {}

  run(actor: Actor): Promise<View> {
    return this.work.read(actor, async (tx) => ({
      items: await tx.hot<View['items'][number]>(
        `SELECT person_ref(p.id) AS person, p.ended_at, count(DISTINCT u.directive_id)::int AS directives,
           count(*) FILTER (WHERE u.kind = 'assignments')::int AS assignments, count(*) FILTER (WHERE u.kind = 'tasks')::int AS tasks,
           count(*) FILTER (WHERE u.kind = 'measures')::int AS measures, count(*) FILTER (WHERE u.kind = 'obligations')::int AS obligations
         FROM person p CROSS JOIN LATERAL ${UNFINISHED} u
         WHERE p.ended_at IS NOT NULL AND ${WORKED_BY_ACTOR} GROUP BY p.id ORDER BY p.ended_at, p.id LIMIT 200`,
      ),
    }))
  }
}
