import { randomUUID } from 'node:crypto'
import type { Rule } from '../../domain/deadlines/rule.js'
import { Refused } from '../../domain/errors.js'
import type { Actor } from '../../platform/database/actor.js'
import { requireSeen } from '../../platform/database/rows.js'
import { type Tx } from '../../platform/database/unit-of-work.js'
import { Laws } from '../laws.js'
import { RuleVersion } from './rule-version.entity.js'

export async function newest(tx: Tx, id: string): Promise<RuleVersion | undefined> {
  const [row] = await tx.query<RuleVersion>('SELECT * FROM rule_version WHERE rule_id = $1 ORDER BY seq DESC LIMIT 1', [id])
  return row
}

export async function current(tx: Tx, id: string, version: number): Promise<RuleVersion> {
  const row = await newest(tx, id)
  if (!row || row.retired) throw new Refused('resource/not_found')
  requireSeen(row.seq, version, ['rule.changed'])
  return row
}

export async function keep(
  tx: Tx,
  actor: Actor,
  rule: Rule,
  { seq, retired, note }: Pick<RuleVersion, 'seq' | 'retired' | 'note'>,
): Promise<string> {
  const id = randomUUID()
  await tx.manager.insert(RuleVersion, {
    id,
    rule_id: rule.id,
    seq,
    body: rule,
    retired,
    note,
    made_by: actor.id,
    made_at: tx.now,
  })
  return id
}

export async function requireCalendar(tx: Tx, laws: Laws, { calendar }: Rule): Promise<void> {
  if (calendar !== 'agency') (await laws.now(tx)).current(calendar)
}
