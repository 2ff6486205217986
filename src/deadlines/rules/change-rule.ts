import { Injectable } from '@nestjs/common'
import type { Rule } from '../../domain/deadlines/rule.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Laws } from '../laws.js'
import { current, keep, requireCalendar } from './rule-versions.js'

/** Changes a custom rule, as a new version. */
@Injectable()
export class ChangeRule {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly laws: Laws,
  ) {}

  /**
   * A new version; the open deadlines calculated from it are recalculated, and changed dates are proposed. Throws
   * `deadline/rule_unreadable` for another id, `deadline/unknown_calendar`, `resource/stale`.
   */
  async run(actor: Actor, id: string, version: number, rule: Rule, note: string | null): Promise<void> {
    if (rule.id !== id) throw new Refused('deadline/rule_unreadable', { why: 'a rule keeps its id' })
    await this.work.as(actor, async (tx) => {
      const before = await current(tx, id, version)
      await requireCalendar(tx, this.laws, rule)
      const versionId = await keep(tx, actor, rule, { seq: before.seq + 1, retired: false, note })
      await this.outbox.put(tx, { kind: 'deadline.recount', subject_id: versionId, actor_id: actor.id })
      await this.ledger.append(tx, 'settings:rules', { kind: 'rule.changed', ...(note ? { reason: note } : {}) })
    })
    this.outbox.ring()
  }
}
