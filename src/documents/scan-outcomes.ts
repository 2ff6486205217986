import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Tx } from '../platform/database/unit-of-work.js'

interface Scanned {
  readonly id: string
  readonly directive_id: string
}

/** Records the malware scanner's verdict on a document, in the transaction that settles the effect. */
@Injectable()
export class ScanOutcomes {
  constructor(
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** It leaves quarantine and is processed. */
  async clean(tx: Tx, { id, directive_id }: Scanned): Promise<void> {
    await tx.execute('UPDATE document SET quarantined_at = NULL WHERE id = $1', [id])
    await this.outbox.put(tx, { kind: 'document.read', subject_id: id, directive_id })
    await this.ledger.append(tx, `directive:${directive_id}`, { kind: 'document.found_clean' })
  }

  /** It stays in quarantine for good. */
  async infected(tx: Tx, { id, directive_id }: Scanned, malware: string): Promise<void> {
    await tx.execute(`UPDATE document SET state = 'needs_a_person', reason = 'infected', malware = $2 WHERE id = $1`, [
      id,
      malware,
    ])
    await this.ledger.append(tx, `directive:${directive_id}`, { kind: 'document.infected' })
  }
}
