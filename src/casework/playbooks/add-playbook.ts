import { Injectable } from '@nestjs/common'
import { lockPlaybooks } from '../../agencies/playbooks/versions.js'
import { Refused } from '../../domain/errors.js'
import { type Playbook, type PlaybookFor } from '../../domain/playbooks/playbook.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { keep, newest, requireRules } from './playbook-versions.js'

/** Adds a playbook for the organisation. Directives that started under an earlier version keep it. */
@Injectable()
export class AddPlaybook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `playbook/taken`, `playbook/unknown_instrument`, `deadline/rule_unknown`. */
  async run(actor: Actor, { agency, instrument }: PlaybookFor, playbook: Playbook, note: string | null): Promise<void> {
    const of = { agency, instrument }
    await this.work.as(actor, async (tx) => {
      await lockPlaybooks(tx)
      if (await newest(tx, of)) throw new Refused('playbook/taken')
      await requireInstrument(tx, of)
      await requireRules(tx, playbook)
      await keep(tx, actor, of, { body: playbook, seq: 1, retired: false, note })
      await this.ledger.append(tx, 'settings:playbooks', { kind: 'playbook.added', ...(note ? { reason: note } : {}) })
    })
  }
}

/**
 * A playbook of one agency must be for an instrument that the agency issues: with a typo in the code, it would never start. A
 * playbook for any agency can be added in advance.
 */
async function requireInstrument(tx: Tx, { agency, instrument }: PlaybookFor): Promise<void> {
  if (agency === null) return
  const issued = await tx.query(
    'SELECT 1 FROM instrument i JOIN agency a ON a.id = i.agency_id WHERE a.code = $1 AND i.code = $2',
    [agency, instrument],
  )
  if (issued.length === 0) throw new Refused('playbook/unknown_instrument', { agency, instrument })
}
