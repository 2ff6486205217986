import { Refused } from '../../domain/errors.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { Release } from './release.entity.js'

/** A release that nobody has answered yet. Throws `resource/not_found`, `release/settled`. */
export async function waitingRelease(tx: Tx, directiveId: string, id: string): Promise<Release> {
  const release = await tx.manager.findOneBy(Release, { id, directive_id: directiveId })
  if (!release) throw new Refused('resource/not_found')
  if (release.confirmed_at || release.refused_at || release.withdrawn_at) throw new Refused('release/settled')
  return release
}
