import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { inWords, OVERRIDE_COLUMNS, overrideSources } from '../assurance/overrides/list-overrides.js'
import type { OverridesQuery, OverrideView } from '../assurance/overrides/overrides.schema.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { cursorOf, readCursor } from '../platform/http/cursor.js'
import { RELEASED_SUBJECT } from '../remediation/offers.js'
import { CASE_DIRECTIVES } from './seen.js'

type View = z.infer<typeof OverrideView>
type Row = Parameters<typeof inWords>[1] & { at_key: string }

/** The overrides on directives whose case the reader works on: those to be reviewed first by age, or all newest first. */
@Injectable()
export class Overrides {
  constructor(private readonly work: UnitOfWork) {}

  run(actor: Actor, input: z.infer<typeof OverridesQuery>): Promise<{ items: View[]; next_cursor: string | null }> {
    const [at, id] = readCursor(input.cursor, [isInstant, isId]) ?? [null, null]
    return this.work.read(actor, async (tx) => {
      const rows = await tx.hot<Row>(input.state === 'all' ? ALL : TO_REVIEW, [at, id, input.limit + 1])
      const last = rows[input.limit - 1]
      return {
        items: rows.slice(0, input.limit).map(({ at_key: _, ...row }) => inWords(tx.locale, row)),
        next_cursor: rows.length > input.limit && last ? cursorOf([last.at_key, last.id]) : null,
      }
    })
  }
}

// The page is taken from its index first, and each row looks up its directive; the other columns are joined afterwards.
const page = (where: string, order: string) => `
  SELECT ${OVERRIDE_COLUMNS}, g.at::text AS at_key FROM (
    SELECT g.* FROM guard_override g
    WHERE (SELECT true FROM directive d WHERE d.id = g.directive_id AND ${CASE_DIRECTIVES}) AND ${where} ORDER BY ${order} LIMIT $3) g
  ${overrideSources(RELEASED_SUBJECT)} ORDER BY ${order}`

export const TO_REVIEW = page(
  'g.reviewed_at IS NULL AND ($1::text IS NULL OR (g.at, g.id) > ($1::timestamptz, $2::uuid))',
  'g.at, g.id',
)

export const ALL = page('($1::text IS NULL OR (g.at, g.id) < ($1::timestamptz, $2::uuid))', 'g.at DESC, g.id DESC')

// As the database writes it, to the microsecond.
const isInstant = (key: string) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(key)
const isId = (key: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)
