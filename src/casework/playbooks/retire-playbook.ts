import { Injectable } from '@nestjs/common'
import { PlaybookVersion } from '../../agencies/playbooks/playbook-version.entity.js'
import { lockPlaybooks } from '../../agencies/playbooks/versions.js'
import { Refused } from '../../domain/errors.js'
import { type PlaybookFor } from '../../domain/playbooks/playbook.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { keep, requireNewest } from './playbook-versions.js'

/** Retires a playbook. */
@Injectable()
export class RetirePlaybook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** The playbook no longer starts on directives; what it started stays. Throws `playbook/not_in_use`, `resource/stale`. */
  async run(actor: Actor, of: PlaybookFor, version: number, note: string): Promise<void> {
    await this.work.as(actor, async (tx) => {
      await lockPlaybooks(tx)
      const { seq } = await requireNewest(tx, of, version)
      const [holding] = await tx.query<PlaybookVersion>(
        `SELECT * FROM playbook_version WHERE agency IS NOT DISTINCT FROM $1 AND instrument = $2
         ORDER BY (origin = 'organisation') DESC, seq DESC LIMIT 1`,
        [of.agency, of.instrument],
      )
      if (!holding || holding.retired) throw new Refused('playbook/not_in_use')
      await keep(tx, actor, of, { body: holding.body, seq: seq + 1, retired: true, note })
      await this.ledger.append(tx, 'settings:playbooks', { kind: 'playbook.retired', reason: note })
    })
  }
}
