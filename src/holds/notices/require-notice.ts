import { recordOf } from '../../directives/records.js'
import { Refused } from '../../domain/errors.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { Hold } from '../hold.entity.js'
import { Notice } from './notice.entity.js'

/** A notice that is still in effect. Throws `resource/not_found`, `notice/withdrawn`, `hold/released`. */
export async function requireLiveNotice(tx: Tx, directiveId: string, id: string): Promise<Notice> {
  const notice = await recordOf(tx, directiveId, Notice, { id })
  if (notice.withdrawn_at) throw new Refused('notice/withdrawn')
  if (notice.hold_id) await requireOpenHold(tx, directiveId, notice.hold_id)
  return notice
}

/** A hold that is not released. Throws `resource/not_found`, `hold/released`. */
export async function requireOpenHold(tx: Tx, directiveId: string, id: string): Promise<Hold> {
  const hold = await recordOf(tx, directiveId, Hold, { id })
  if (hold.released_at) throw new Refused('hold/released')
  return hold
}
