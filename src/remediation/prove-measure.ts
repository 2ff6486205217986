import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { addTask, settleTasksAbout } from '../directives/tasks.js'
import { Document } from '../documents/document.entity.js'
import { say } from '../domain/catalogue/say.js'
import { Refused } from '../domain/errors.js'
import type { ReleaseAct } from '../domain/remediation/release.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Evidence } from './evidence.entity.js'
import { listMeasures } from './lists.js'
import type { Measure } from './measure.entity.js'
import { ownMeasure } from './own-measure.js'
import type { MeasureView } from './remediation.schema.js'
import { standInForce } from './stand-in-force.js'
import { planCheck } from './switches/call-switch.js'

type View = z.infer<typeof MeasureView>

/**
 * Brings a document as proof of a measure. Its owner or who works the case may. The verifier has had the task to judge it since the measure
 * was planned, and gets it again for proof that comes after.
 */
@Injectable()
export class BringEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `measure/dropped`, and `release/nothing_to_undo` for proof that something was undone which was never released. */
  run(actor: Actor, input: { reference: string; id: string; document_id: string; act: ReleaseAct }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference, ['case', 'work'])
      const { directive } = access
      const measure = await ownMeasure(tx, access, input.id)
      if (measure.dropped_at) throw new Refused('measure/dropped')
      if (input.act === 'undo') await requireReleased(tx, measure)
      const document = await tx.manager.findOneBy(Document, { id: input.document_id, directive_id: directive.id })
      if (!document || !access.sees('document', { class: document.class as 'fact', own: document.added_by === actor.id }))
        throw new Refused('resource/not_found')
      const judged = await isJudged(tx, measure.id)
      const id = randomUUID()
      await tx.manager.insert(Evidence, {
        id,
        directive_id: directive.id,
        measure_id: measure.id,
        document_id: document.id,
        act: input.act,
        produced_by: actor.id,
        produced_at: tx.now,
        judged_by: null,
        accepted_at: null,
        rejected_at: null,
        reject_reason: null,
        version: 1,
      })
      await settleTasksAbout(tx, measure.id, actor, 'do_measure')
      if (judged) await askFor(tx, measure, 'judge_evidence', measure.verifier_id, actor)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'evidence.brought' })
      const [view] = await listMeasures(tx, access, measure.id)
      return view as View
    })
  }
}

/**
 * Accepts or rejects evidence: never the person who brought it, and never the owner of the measure, whatever their level. With its
 * proof accepted and its release confirmed, a restriction is in force, or undone; what was rejected is to be brought again.
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
      const evidence = await tx.manager.findOneBy(Evidence, { id: input.id, directive_id: directive.id })
      if (!evidence) throw new Refused('resource/not_found')
      const measure = await ownMeasure(tx, access, evidence.measure_id)
      await requireVersion(tx, directive.id, evidence, input.version)
      if (evidence.judged_by) throw new Refused('evidence/judged')
      if (evidence.produced_by === actor.id || measure.person_id === actor.id) throw new Refused('evidence/own_judgement')
      const verdict = input.verdict === 'accept' ? { accepted_at: tx.now } : { rejected_at: tx.now, reject_reason: input.reason }
      await tx.manager.update(Evidence, { id: evidence.id }, { judged_by: actor.id, version: evidence.version + 1, ...verdict })
      if (input.verdict === 'accept') await settleTasksAbout(tx, measure.id, actor, 'judge_evidence')
      else await askFor(tx, measure, evidence.act === 'undo' ? 'undo_measure' : 'do_measure', measure.person_id, actor)
      if (input.verdict === 'accept' && (await standInForce(tx, measure.id))) await planCheck(tx, this.outbox, measure.id)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: input.verdict === 'accept' ? 'evidence.accepted' : 'evidence.rejected',
        ...(input.verdict === 'reject' ? { reason: input.reason } : {}),
      })
      const [view] = await listMeasures(tx, access, measure.id)
      return view as View
    })
  }
}

// Once proof was accepted the task to judge is done, until further proof comes.
async function isJudged(tx: Tx, measureId: string): Promise<boolean> {
  const [row] = await tx.query<{ judged: boolean }>(
    `SELECT COALESCE(bool_or(accepted_at IS NOT NULL) AND bool_and(judged_by IS NOT NULL), false) AS judged FROM evidence WHERE measure_id = $1`,
    [measureId],
  )
  return row?.judged === true
}

async function askFor(
  tx: Tx,
  measure: Measure,
  what: 'do_measure' | 'undo_measure' | 'judge_evidence',
  personId: string,
  actor: Actor,
): Promise<void> {
  await addTask(tx, {
    directive_id: measure.directive_id,
    // To undo is the owner's task as to do was: one kind, in other words.
    kind: what === 'undo_measure' ? 'do_measure' : what,
    subject: say(`task/${what}`, { subject: measure.subject }),
    person_id: personId,
    made_by: actor.id,
    subject_id: measure.id,
    due_at: measure.due_at,
    due_zone: measure.due_zone,
  })
}

async function requireReleased(tx: Tx, measure: Measure): Promise<void> {
  const released = await tx.query(`SELECT 1 FROM release WHERE measure_id = $1 AND act = 'undo' AND confirmed_at IS NOT NULL`, [
    measure.id,
  ])
  if (!measure.restricts || released.length === 0) throw new Refused('release/nothing_to_undo')
}
