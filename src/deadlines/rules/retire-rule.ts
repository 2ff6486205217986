import { Injectable } from '@nestjs/common'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { current, keep } from './rule-versions.js'

/** Retires a custom rule. */
@Injectable()
export class RetireRule {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** The rule no longer starts deadlines; existing ones stay. Throws `resource/stale`. */
  async run(actor: Actor, id: string, version: number, note: string): Promise<void> {
    await this.work.as(actor, async (tx) => {
      const before = await current(tx, id, version)
      await keep(tx, actor, before.body, { seq: before.seq + 1, retired: true, note })
      await this.ledger.append(tx, 'settings:rules', { kind: 'rule.retired', reason: note })
    })
  }
}
