import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { SecondFactorView } from './account.schema.js'

type View = z.infer<typeof SecondFactorView>

/** Shows whether the caller has a second factor, and whether one is required. */
@Injectable()
export class ShowSecondFactor {
  constructor(private readonly work: Door) {}

  run(actor: Actor): Promise<View> {
    return this.work.read(actor, (tx) => viewOf(tx, actor.id))
  }
}

export async function viewOf(tx: Tx, personId: string): Promise<View> {
  // A SELECT of three values has one row.
  const [row] = (await tx.query<View>(
    `SELECT (SELECT confirmed_at FROM second_factor WHERE person_id = $1) AS set_at,
       (SELECT count(*)::int FROM recovery_code WHERE person_id = $1 AND used_at IS NULL) AS recovery_codes_left,
       (SELECT second_factor_required FROM installation) AS required`,
    [personId],
  )) as [View]
  return row
}
