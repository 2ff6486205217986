import { createHash, randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { canonicalBytes } from '../../domain/audit/canonical.js'
import type { Playbook, ShippedPlaybook } from '../../domain/playbooks/playbook.js'
import { Ledger } from '../../ledger/ledger.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { PlaybookVersion } from './playbook-version.entity.js'
import { PLAYBOOKS } from './playbooks.js'
import { lockPlaybooks, nameOf } from './versions.js'

/**
 * Loads the playbooks of this release as versions beside the existing ones. The organisation's own versions stay current, and
 * directives keep the version that they started with.
 */
@Injectable()
export class LoadPlaybooks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** @returns how many versions were added */
  run(shipped: readonly ShippedPlaybook[] = PLAYBOOKS): Promise<number> {
    return this.work.asNobody(async (tx) => {
      await lockPlaybooks(tx)
      const [newest, loaded] = [await highest(tx), await loadedReleases(tx)]
      const missing = shipped.filter((one) => isNew(one, loaded.get(nameOf(one))))
      if (missing.length === 0) return 0
      const rows = missing.map(({ agency, instrument, version, playbook }) => ({
        id: randomUUID(),
        agency,
        instrument,
        seq: (newest.get(nameOf({ agency, instrument })) ?? 0) + 1,
        body: playbook,
        origin: 'shipped' as const,
        release: version,
        retired: false,
        note: null,
        made_by: null,
        made_at: tx.now,
      }))
      await tx.manager.insert(PlaybookVersion, rows)
      await this.ledger.append(tx, 'settings:playbooks', { kind: 'playbook.loaded' })
      return missing.length
    })
  }
}

/**
 * A release that is older than the loaded one adds nothing. A playbook that changed without a new version is a defect of the
 * release.
 */
function isNew({ agency, instrument, version, playbook }: ShippedPlaybook, loaded: PlaybookVersion | undefined): boolean {
  if (!loaded?.release) return true
  if (loaded.release === version && hashOf(loaded.body) !== hashOf(playbook))
    throw new Error(`The playbook ${nameOf({ agency, instrument })} was changed without a new version.`)
  return version > loaded.release
}

const hashOf = (playbook: Playbook): string => createHash('sha256').update(canonicalBytes(playbook)).digest('hex')

async function loadedReleases(tx: Tx): Promise<Map<string, PlaybookVersion>> {
  const rows = await tx.query<PlaybookVersion>(
    `SELECT DISTINCT ON (agency, instrument) * FROM playbook_version WHERE origin = 'shipped' ORDER BY agency, instrument, release DESC`,
  )
  return new Map(rows.map((row) => [nameOf(row), row]))
}

async function highest(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.query<{ agency: string | null; instrument: string; seq: number }>(
    'SELECT agency, instrument, max(seq) AS seq FROM playbook_version GROUP BY agency, instrument',
  )
  return new Map(rows.map((row) => [nameOf(row), row.seq]))
}
