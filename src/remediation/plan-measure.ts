import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { grantAccess } from '../directives/grant-access.js'
import { addTask, requireWorker } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { restOn } from '../review/rests-on.js'
import { listMeasures } from './lists.js'
import { Measure } from './measure.entity.js'
import { MeasureObligation } from './measure-obligation.entity.js'
import type { MeasureBody, MeasureView } from './remediation.schema.js'
import { dependOn } from './set-dependencies.js'

type View = z.infer<typeof MeasureView>

/** Plans an action that fulfils obligations, and gives its owner the task. */
@Injectable()
export class PlanMeasure {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `task/person_cannot_work`; an obligation or a measure of another directive is `resource/not_found`. */
  run(actor: Actor, input: z.infer<typeof MeasureBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const obligations = [...new Set(input.obligation_ids)]
      const known = await tx.query('SELECT id FROM obligation WHERE directive_id = $1 AND id = ANY ($2)', [
        directive.id,
        obligations,
      ])
      if (known.length !== obligations.length) throw new Refused('resource/not_found')
      for (const personId of [input.person_id, input.verifier_id]) {
        await requireWorker(tx, directive.id, personId)
        await grantAccess(tx, {
          directive_id: directive.id,
          person_id: personId,
          level: 'work',
          source: 'task',
          given_by: actor.id,
        })
      }
      const id = randomUUID()
      const due = { due_at: input.due_at === null ? null : new Date(input.due_at), due_zone: input.due_zone }
      await tx.manager.insert(Measure, {
        id,
        directive_id: directive.id,
        subject: input.subject,
        person_id: input.person_id,
        verifier_id: input.verifier_id,
        ...due,
        restricts: input.restricts,
        inverse: input.inverse,
        preconditions: input.preconditions,
        irreversible: input.irreversible,
        made_by: actor.id,
        made_at: tx.now,
        in_force_at: null,
        restored_at: null,
        dropped_by: null,
        dropped_at: null,
        drop_reason: null,
        switch_id: null,
        version: 1,
      })
      for (const obligation_id of obligations) {
        await tx.manager.insert(MeasureObligation, {
          id: randomUUID(),
          directive_id: directive.id,
          measure_id: id,
          obligation_id,
        })
      }
      await restOn(tx, directive.id, 'measure', id, input.reading_ids)
      await dependOn(tx, actor, { id, directive_id: directive.id }, input.depends_on)
      await addTask(tx, {
        directive_id: directive.id,
        kind: 'do_measure',
        subject: phrase('task/do_measure', { subject: input.subject }),
        person_id: input.person_id,
        made_by: actor.id,
        subject_id: id,
        ...due,
      })
      await addTask(tx, {
        directive_id: directive.id,
        kind: 'judge_evidence',
        subject: phrase('task/judge_evidence', { subject: input.subject }),
        person_id: input.verifier_id,
        made_by: actor.id,
        subject_id: id,
        ...due,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'measure.planned' })
      const [view] = await listMeasures(tx, access, id)
      return view as View
    })
  }
}
