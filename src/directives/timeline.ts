import type { z } from 'zod'
import { RECORD_CLASSES } from '../domain/access/record-class.js'
import { sayCode } from '../domain/catalogue/say.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { cursorOf, readCursor } from '../platform/http/cursor.js'
import type { Access } from './access.js'
import type { TimelineEntry } from './directive.schema.js'

type Entry = z.infer<typeof TimelineEntry>

/** The events of a directive, newest first, in sentences: kinds and times, never bodies. */
export async function readTimeline(
  tx: Tx,
  access: Access,
  page: { cursor?: string; limit: number },
): Promise<{ items: Entry[]; next_cursor: string | null }> {
  const after = readCursor(page.cursor, [isCount])
  // Events that the reader cannot see take up no space on the page: otherwise the cursor would reveal them.
  const seen = RECORD_CLASSES.filter((one) => access.sees('event_line', { class: one }))
  const rows = await tx.hot<Omit<Entry, 'sentence'>>(
    `SELECT e.seq, e.kind, e.class, e.at, CASE WHEN e.actor_id IS NOT NULL THEN person_ref(e.actor_id) END AS by
     FROM ledger_event e WHERE e.directive_id = $1 AND ($2::bigint IS NULL OR e.seq < $2) AND e.class = ANY ($4) ORDER BY e.seq DESC LIMIT $3`,
    [access.directive.id, after?.[0] ?? null, page.limit + 1, seen],
  )
  const shown = rows.slice(0, page.limit)
  const items = shown.map((row) => ({ ...row, sentence: sayCode(tx.locale, `event/${row.kind}`) }))
  return { items, next_cursor: rows.length > page.limit ? cursorOf([String(shown.at(-1)?.seq)]) : null }
}

const isCount = (key: string) => /^\d{1,15}$/.test(key)
