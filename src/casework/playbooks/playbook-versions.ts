import { randomUUID } from 'node:crypto'
import { PlaybookVersion } from '../../agencies/playbooks/playbook-version.entity.js'
import { rulesInForce } from '../../deadlines/rules/rules.js'
import { Refused } from '../../domain/errors.js'
import { IMMEDIATELY, type Playbook, type PlaybookFor } from '../../domain/playbooks/playbook.js'
import type { Actor } from '../../platform/database/actor.js'
import { requireSeen } from '../../platform/database/rows.js'
import { type Tx } from '../../platform/database/unit-of-work.js'

export async function newest(tx: Tx, { agency, instrument }: PlaybookFor): Promise<PlaybookVersion | undefined> {
  const [row] = await tx.query<PlaybookVersion>(
    'SELECT * FROM playbook_version WHERE agency IS NOT DISTINCT FROM $1 AND instrument = $2 ORDER BY seq DESC LIMIT 1',
    [agency, instrument],
  )
  return row
}

export async function requireNewest(tx: Tx, of: PlaybookFor, version: number): Promise<PlaybookVersion> {
  const row = await newest(tx, of)
  if (!row) throw new Refused('resource/not_found')
  requireSeen(row.seq, version, ['playbook.changed'])
  return row
}

export async function requireRules(tx: Tx, { deadlines }: Playbook): Promise<void> {
  const known = new Set((await rulesInForce(tx)).map(({ rule }) => rule.id))
  const missing = deadlines.find(({ rule }) => rule !== IMMEDIATELY && !known.has(rule))
  if (missing) throw new Refused('deadline/rule_unknown', { rule: missing.rule })
}

export async function keep(
  tx: Tx,
  actor: Actor,
  { agency, instrument }: PlaybookFor,
  version: Pick<PlaybookVersion, 'body' | 'seq' | 'retired' | 'note'>,
): Promise<void> {
  await tx.manager.insert(PlaybookVersion, {
    id: randomUUID(),
    agency,
    instrument,
    ...version,
    origin: 'organisation',
    release: null,
    made_by: actor.id,
    made_at: tx.now,
  })
}
