import { recordOf } from '../../directives/records.js'
import { Refused } from '../../domain/errors.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { Release } from './release.entity.js'

/** The subject of a pending release must not change after it was requested. Throws `release/waiting`. */
export async function refuseWhileReleaseWaits(tx: Tx, measureId: string): Promise<void> {
  const waiting = await tx.query(
    'SELECT FROM release WHERE measure_id = $1 AND confirmed_at IS NULL AND refused_at IS NULL AND withdrawn_at IS NULL',
    [measureId],
  )
  if (waiting.length > 0) throw new Refused('release/waiting')
}

/** A release that nobody has answered yet. Throws `resource/not_found`, `release/settled`. */
export async function waitingRelease(tx: Tx, directiveId: string, id: string): Promise<Release> {
  const release = await recordOf(tx, directiveId, Release, { id })
  if (release.confirmed_at || release.refused_at || release.withdrawn_at) throw new Refused('release/settled')
  return release
}
