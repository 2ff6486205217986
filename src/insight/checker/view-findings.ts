import type { z } from 'zod'
import { say } from '../../domain/catalogue/say.js'
import { checkerState } from '../../outbox/pulse.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { CHECKS } from './checks.js'
import type { FindingsView } from './findings.schema.js'
import { type FindingRow, MOST_FINDINGS } from './list-findings.js'

/** Findings in words. */
export async function viewFindings(tx: Tx, rows: FindingRow[]): Promise<z.infer<typeof FindingsView>> {
  const { last_at, late } = await checkerState(tx)
  return {
    items: rows.slice(0, MOST_FINDINGS).map((row) => ({
      ...row,
      first_seen_at: row.first_seen_at.toISOString(),
      last_seen_at: row.last_seen_at.toISOString(),
      what: say(tx.locale, `finding/${row.code}`),
      to_do: say(tx.locale, `finding_do/${row.code}`),
      where: CHECKS[row.code].where,
    })),
    cut: rows.length > MOST_FINDINGS,
    looked_at: last_at?.toISOString() ?? null,
    late,
  }
}
