import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Agency } from '../agencies/agency.entity.js'
import type { Actor } from '../platform/database/actor.js'
import { rowOf } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { cursorOf, readCursor } from '../platform/http/cursor.js'
import type { DealingsPage, DealingsQuery } from './insight.schema.js'
import { READ_DIRECTIVES } from './seen.js'

type Page = z.infer<typeof DealingsPage>
type Row = Page['items'][number] & { sent_key: string }

/** The letters sent to one agency, newest first, on the directives whose facts the reader can read. */
@Injectable()
export class Dealings {
  constructor(private readonly work: UnitOfWork) {}

  /** Throws `resource/not_found` for an unknown agency. */
  run(actor: Actor, input: z.infer<typeof DealingsQuery> & { id: string }): Promise<Page> {
    const [at, id] = readCursor(input.cursor, [isInstant, isId]) ?? [null, null]
    return this.work.read(actor, async (tx) => {
      await rowOf(tx, Agency, { id: input.id })
      const rows = await tx.hot<Row>(LETTERS, [input.id, at, id, input.limit + 1])
      const items = rows.slice(0, input.limit)
      const last = items.at(-1)
      return {
        items: items.map(({ sent_key: _, ...item }) => item),
        next_cursor: rows.length > input.limit && last ? cursorOf([last.sent_key, last.id]) : null,
      }
    })
  }
}

const LETTERS = `
  SELECT r.id, d.reference, d.title, r.title AS letter_title, json_build_object('id', c.id, 'name', c.name) AS contact,
    CASE WHEN r.sent_by IS NOT NULL THEN person_ref(r.sent_by) END AS sent_by, r.sent_at, r.sent_at::text AS sent_key
  FROM agency_contact c JOIN letter r ON r.contact_id = c.id AND r.stage = 'sent' JOIN directive d ON d.id = r.directive_id
  WHERE c.agency_id = $1 AND ($2::text IS NULL OR (r.sent_at, r.id) < ($2::timestamptz, $3::uuid)) AND ${READ_DIRECTIVES}
  ORDER BY r.sent_at DESC, r.id DESC LIMIT $4`

// As the database writes it, to the microsecond.
const isInstant = (key: string) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(key)
const isId = (key: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)
