import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { RULES } from '../../domain/deadlines/packs/packs.js'
import type { Rule } from '../../domain/deadlines/rule.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Laws } from '../laws.js'
import { RuleVersion } from './rule-version.entity.js'

/** The organisation's own rules, in versions. A shipped rule is never changed: one's own is written beside it. */
@Injectable()
export class KeepRule {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly laws: Laws,
  ) {}

  /** Throws `deadline/rule_taken`, `deadline/unknown_calendar`. */
  async add(actor: Actor, rule: Rule, note: string | null): Promise<string> {
    await this.work.as(actor, async (tx) => {
      if (RULES.some((one) => one.id === rule.id) || (await newest(tx, rule.id)))
        throw new Refused('deadline/rule_taken', { rule: rule.id })
      await this.requireCalendar(tx, rule)
      await keep(tx, actor, rule, { seq: 1, retired: false, note })
      await this.ledger.append(tx, 'settings:rules', { kind: 'rule.added' })
    })
    return rule.id
  }

  /** A new version; the open deadlines that it gave are counted again, and what would move is proposed. Throws `deadline/rule_unreadable` for another id, `deadline/unknown_calendar`, `resource/stale`. */
  async change(actor: Actor, id: string, version: number, rule: Rule, note: string | null): Promise<void> {
    if (rule.id !== id) throw new Refused('deadline/rule_unreadable', { why: 'a rule keeps its id' })
    await this.work.as(actor, async (tx) => {
      const before = await current(tx, id, version)
      await this.requireCalendar(tx, rule)
      const versionId = await keep(tx, actor, rule, { seq: before.seq + 1, retired: false, note })
      await this.outbox.put(tx, { kind: 'deadline.recount', subject_id: versionId, actor_id: actor.id })
      await this.ledger.append(tx, 'settings:rules', { kind: 'rule.changed', ...(note ? { reason: note } : {}) })
    })
    this.outbox.ring()
  }

  /** Starts no deadline any more; those that it gave stand. Throws `resource/stale`. */
  async retire(actor: Actor, id: string, version: number, note: string): Promise<void> {
    await this.work.as(actor, async (tx) => {
      const before = await current(tx, id, version)
      await keep(tx, actor, before.body, { seq: before.seq + 1, retired: true, note })
      await this.ledger.append(tx, 'settings:rules', { kind: 'rule.retired', reason: note })
    })
  }

  private async requireCalendar(tx: Tx, { calendar }: Rule): Promise<void> {
    if (calendar !== 'agency') (await this.laws.now(tx)).current(calendar)
  }
}

async function newest(tx: Tx, id: string): Promise<RuleVersion | undefined> {
  const [row] = await tx.query<RuleVersion>('SELECT * FROM rule_version WHERE rule_id = $1 ORDER BY seq DESC LIMIT 1', [id])
  return row
}

async function current(tx: Tx, id: string, version: number): Promise<RuleVersion> {
  const row = await newest(tx, id)
  if (!row || row.retired) throw new Refused('resource/not_found')
  if (row.seq !== version) throw new Refused('resource/stale', { version: row.seq, changed: ['rule.changed'] })
  return row
}

async function keep(
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
