import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { recordOf } from '../directives/records.js'
import { settleTasksAbout } from '../directives/tasks.js'
import { requireAnother } from '../domain/access/second-person.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { askFor } from './ask-for-proof.js'
import { Evidence } from './evidence.entity.js'
import { listMeasures } from './lists.js'
import { ownMeasure } from './own-measure.js'
import type { MeasureView } from './remediation.schema.js'
import { standInForce } from './stand-in-force.js'
import { planCheck } from './switches/call-switch.js'

type View = z.infer<typeof MeasureView>

/**
 * Accepts or rejects evidence: never by the person who submitted it or uploaded its document, and never by the owner of the measure,
 * whatever their level.
 * Once its evidence is accepted and its release confirmed, a restriction is in force, or reversed; rejected evidence must be
 * submitted again.
 */
@Injectable()
export class JudgeEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** Throws `evidence/own_judgement`, `evidence/judged`. */
  run(
    actor: Actor,
    input: { reference: string; id: string; version: number } & ({ verdict: 'accept' } | { verdict: 'reject'; reason: string }),
  ): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference, ['case', 'work'])
      const { directive } = access
      const evidence = await recordOf(tx, directive.id, Evidence, { id: input.id })
      const measure = await ownMeasure(tx, access, evidence.measure_id)
      await requireVersion(tx, directive.id, evidence, input.version)
      if (evidence.judged_by) throw new Refused('evidence/judged')
      requireAnother('evidence.judge', actor.id, [
        ...[evidence.produced_by, evidence.owner_id, measure.person_id],
        await uploaderOf(tx, evidence.document_id),
      ])
      const verdict = input.verdict === 'accept' ? { accepted_at: tx.now } : { rejected_at: tx.now, reject_reason: input.reason }
      await tx.manager.update(Evidence, { id: evidence.id }, { judged_by: actor.id, version: evidence.version + 1, ...verdict })
      if (input.verdict === 'accept') await settleTasksAbout(tx, measure.id, actor, 'judge_evidence')
      else await askFor(tx, measure, evidence.act === 'undo' ? 'undo_measure' : 'do_measure', measure.person_id, actor)
      if (input.verdict === 'accept' && (await standInForce(tx, measure.id))) await planCheck(tx, this.outbox, measure.id)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: input.verdict === 'accept' ? 'evidence.accepted' : 'evidence.rejected',
        ...(input.verdict === 'reject' ? { reason: input.reason } : {}),
      })
      return one(await listMeasures(tx, access, measure.id))
    })
  }
}

// The record of a switch's answer is written by Edict, in the name of the person whose release operated the switch.
async function uploaderOf(tx: Tx, documentId: string): Promise<string | null> {
  const [document] = await tx.query<{ added_by: string }>(
    'SELECT added_by FROM document d WHERE d.id = $1 AND NOT EXISTS (SELECT FROM switch_call c WHERE c.document_id = d.id)',
    [documentId],
  )
  return document?.added_by ?? null
}
