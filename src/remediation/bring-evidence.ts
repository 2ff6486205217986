import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord, recordOf } from '../directives/records.js'
import { settleTasksAbout } from '../directives/tasks.js'
import { Document } from '../documents/document.entity.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import type { ReleaseAct } from '../domain/remediation/release.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { askFor } from './ask-for-proof.js'
import { Evidence } from './evidence.entity.js'
import { listMeasures } from './lists.js'
import type { Measure } from './measure.entity.js'
import { ownMeasure } from './own-measure.js'
import type { MeasureView } from './remediation.schema.js'

type View = z.infer<typeof MeasureView>

/**
 * Submits a document as evidence for a measure. For its owner and people who work on the case. The verifier has had the task to
 * judge it since the measure was planned, and gets it again for further evidence.
 */
@Injectable()
export class BringEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `measure/dropped`, and `release/nothing_to_undo` for proof of a reversal that was never released. */
  run(actor: Actor, input: { reference: string; id: string; document_id: string; act: ReleaseAct }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference, ['case', 'work'])
      const { directive } = access
      const measure = await ownMeasure(tx, access, input.id)
      if (measure.dropped_at) throw new Refused('measure/dropped')
      if (input.act === 'undo') await requireReleased(tx, measure)
      const document = await recordOf(tx, directive.id, Document, { id: input.document_id }, (row) =>
        access.sees('document', { class: row.class as RecordClass, own: row.added_by === actor.id }),
      )
      const judged = await isJudged(tx, measure.id)
      const _id = await addRecord(tx, directive.id, Evidence, {
        measure_id: measure.id,
        document_id: document.id,
        act: input.act,
        produced_by: actor.id,
        produced_at: tx.now,
      })
      await settleTasksAbout(tx, measure.id, actor, 'do_measure')
      if (judged) await askFor(tx, measure, 'judge_evidence', measure.verifier_id, actor)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'evidence.brought' })
      return one(await listMeasures(tx, access, measure.id))
    })
  }
}

// Once evidence is accepted, the task to judge is done until further evidence arrives.
async function isJudged(tx: Tx, measureId: string): Promise<boolean> {
  const [row] = await tx.query<{ judged: boolean }>(
    `SELECT COALESCE(bool_or(accepted_at IS NOT NULL) AND bool_and(judged_by IS NOT NULL), false) AS judged FROM evidence WHERE measure_id = $1`,
    [measureId],
  )
  return row?.judged === true
}

async function requireReleased(tx: Tx, measure: Measure): Promise<void> {
  const released = await tx.query(`SELECT 1 FROM release WHERE measure_id = $1 AND act = 'undo' AND confirmed_at IS NOT NULL`, [
    measure.id,
  ])
  if (!measure.restricts || released.length === 0) throw new Refused('release/nothing_to_undo')
}
