import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { grantAccess } from '../directives/grant-access.js'
import { addRecord, requireRecords } from '../directives/records.js'
import { addTask, requireWorker } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Obligation } from '../review/obligation.entity.js'
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
      await requireRecords(tx, directive.id, Obligation, input.obligation_ids)
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
      const due = { due_at: input.due_at === null ? null : new Date(input.due_at), due_zone: input.due_zone }
      const id = await addRecord(tx, directive.id, Measure, { ...input, ...due, made_by: actor.id, made_at: tx.now })
      for (const obligation_id of new Set(input.obligation_ids))
        await addRecord(tx, directive.id, MeasureObligation, { measure_id: id, obligation_id })
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
      return one(await listMeasures(tx, access, id))
    })
  }
}
