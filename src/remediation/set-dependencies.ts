import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { requireRecords } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { hasCircle, type Needs } from '../domain/remediation/dependencies.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { listMeasures } from './lists.js'
import { Measure } from './measure.entity.js'
import { MeasureDependency } from './measure-dependency.entity.js'
import { ownMeasure } from './own-measure.js'
import { refuseWhileReleaseWaits } from './releases/waiting-release.js'
import type { MeasureView } from './remediation.schema.js'

type View = z.infer<typeof MeasureView>

/** Sets which measures must be in force before one is released, replacing the previous list. */
@Injectable()
export class SetDependencies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `measure/circle`, `measure/dropped`, `release/waiting`; a measure of another directive is `resource/not_found`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; depends_on: string[] }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const measure = await ownMeasure(tx, access, input.id)
      await requireVersion(tx, access.directive.id, measure, input.version)
      if (measure.dropped_at) throw new Refused('measure/dropped')
      await refuseWhileReleaseWaits(tx, measure.id)
      await dependOn(tx, actor, measure, input.depends_on)
      await tx.manager.update(Measure, { id: measure.id }, { version: measure.version + 1 })
      await this.ledger.append(tx, `directive:${access.directive.id}`, { kind: 'measure.dependencies_set' })
      return one(await listMeasures(tx, access, measure.id))
    })
  }
}

/**
 * Replaces the dependencies of a measure, inside the caller's transaction; the caller appends the event. Throws `measure/circle`;
 * a dropped measure, or one of another directive, is `resource/not_found`.
 */
export async function dependOn(
  tx: Tx,
  actor: Actor,
  measure: { id: string; directive_id: string },
  needed: readonly string[],
): Promise<void> {
  const needs = [...new Set(needed)]
  await requireRecords(tx, measure.directive_id, Measure, needs, { dropped_at: IsNull() })
  const edges = await tx.query<Needs>(
    'SELECT measure_id, needs_id FROM measure_dependency WHERE directive_id = $1 AND ended_at IS NULL',
    [measure.directive_id],
  )
  const others = edges.filter(({ measure_id }) => measure_id !== measure.id)
  const own = edges.filter(({ measure_id }) => measure_id === measure.id).map(({ needs_id }) => needs_id)
  if (hasCircle([...others, ...needs.map((needs_id) => ({ measure_id: measure.id, needs_id }))]))
    throw new Refused('measure/circle')
  await tx.execute(
    `UPDATE measure_dependency SET ended_at = $2, ended_by = $3 WHERE measure_id = $1 AND ended_at IS NULL AND NOT needs_id = ANY ($4)`,
    [measure.id, tx.now, actor.id, needs],
  )
  for (const needs_id of needs.filter((one) => !own.includes(one)))
    await tx.manager.insert(MeasureDependency, {
      ...{ id: randomUUID(), directive_id: measure.directive_id, measure_id: measure.id, needs_id },
      ...{ made_by: actor.id, made_at: tx.now, ended_by: null, ended_at: null },
    })
}
