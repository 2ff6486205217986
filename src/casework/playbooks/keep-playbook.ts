import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { PlaybookVersion } from '../../agencies/playbooks/playbook-version.entity.js'
import { lockPlaybooks } from '../../agencies/playbooks/versions.js'
import { rulesInForce } from '../../deadlines/rules/rules.js'
import { Refused } from '../../domain/errors.js'
import { IMMEDIATELY, type Playbook, type PlaybookFor } from '../../domain/playbooks/playbook.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'

/**
 * The organisation's own playbooks, and its own versions of those that came with a release. Each change is a new version that holds from
 * then on; directives that began with an older one go on with it.
 */
@Injectable()
export class KeepPlaybook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `playbook/taken`, `playbook/unknown_instrument`, `deadline/rule_unknown`. */
  async add(actor: Actor, { agency, instrument }: PlaybookFor, playbook: Playbook, note: string | null): Promise<void> {
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

  /** A new version, also of one that was used no more: it is used again. Throws `deadline/rule_unknown`, `resource/stale`. */
  async change(actor: Actor, of: PlaybookFor, version: number, playbook: Playbook, note: string): Promise<void> {
    await this.work.as(actor, async (tx) => {
      await lockPlaybooks(tx)
      const before = await requireNewest(tx, of, version)
      await requireRules(tx, playbook)
      await keep(tx, actor, of, { body: playbook, seq: before.seq + 1, retired: false, note })
      await this.ledger.append(tx, 'settings:playbooks', { kind: 'playbook.changed', reason: note })
    })
  }

  /** Starts nothing on a directive any more; where it started, it stays. Throws `playbook/not_in_use`, `resource/stale`. */
  async retire(actor: Actor, of: PlaybookFor, version: number, note: string): Promise<void> {
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

async function newest(tx: Tx, { agency, instrument }: PlaybookFor): Promise<PlaybookVersion | undefined> {
  const [row] = await tx.query<PlaybookVersion>(
    'SELECT * FROM playbook_version WHERE agency IS NOT DISTINCT FROM $1 AND instrument = $2 ORDER BY seq DESC LIMIT 1',
    [agency, instrument],
  )
  return row
}

async function requireNewest(tx: Tx, of: PlaybookFor, version: number): Promise<PlaybookVersion> {
  const row = await newest(tx, of)
  if (!row) throw new Refused('resource/not_found')
  if (row.seq !== version) throw new Refused('resource/stale', { version: row.seq, changed: ['playbook.changed'] })
  return row
}

/** One of an agency is for something that the agency issues: a slip of the hand would never start. That of any agency waits for one. */
async function requireInstrument(tx: Tx, { agency, instrument }: PlaybookFor): Promise<void> {
  if (agency === null) return
  const issued = await tx.query(
    'SELECT 1 FROM instrument i JOIN agency a ON a.id = i.agency_id WHERE a.code = $1 AND i.code = $2',
    [agency, instrument],
  )
  if (issued.length === 0) throw new Refused('playbook/unknown_instrument', { agency, instrument })
}

async function requireRules(tx: Tx, { deadlines }: Playbook): Promise<void> {
  const known = new Set((await rulesInForce(tx)).map(({ rule }) => rule.id))
  const missing = deadlines.find(({ rule }) => rule !== IMMEDIATELY && !known.has(rule))
  if (missing) throw new Refused('deadline/rule_unknown', { rule: missing.rule })
}

async function keep(
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
