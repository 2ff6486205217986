import { Injectable } from '@nestjs/common'
import { lockPlaybooks } from '../../agencies/playbooks/versions.js'
import { type Playbook, type PlaybookFor } from '../../domain/playbooks/playbook.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { keep, requireNewest, requireRules } from './playbook-versions.js'

/**
 * Changes a playbook by adding a version that belongs to the organisation. Directives that started under an earlier version keep
 * it.
 */
@Injectable()
export class ChangePlaybook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Saves a new version; a retired playbook becomes active again. Throws `deadline/rule_unknown`, `resource/stale`. */
  async run(actor: Actor, of: PlaybookFor, version: number, playbook: Playbook, note: string): Promise<void> {
    await this.work.as(actor, async (tx) => {
      await lockPlaybooks(tx)
      const before = await requireNewest(tx, of, version)
      await requireRules(tx, playbook)
      await keep(tx, actor, of, { body: playbook, seq: before.seq + 1, retired: false, note })
      await this.ledger.append(tx, 'settings:playbooks', { kind: 'playbook.changed', reason: note })
    })
  }
}
