import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { CalendarItemsView, CalendarQuery } from './calendar.schema.js'
import { DAY, deadlinesAcross } from './deadlines-across.js'
import { SEEN_DIRECTIVES } from './seen.js'

type View = z.infer<typeof CalendarItemsView>

/** More deadlines than anyone has in two months. If there are more, the response says so; requesting a shorter period shows them. */
export const MOST = 500

/** The deadlines of certain days, over all directives that the actor can see. */
@Injectable()
export class Calendar {
  constructor(private readonly work: UnitOfWork) {}

  run(actor: Actor, query: z.infer<typeof CalendarQuery>): Promise<View> {
    return this.work.read(actor, async (tx) => {
      const rows = await tx.hot<View['items'][number]>(query.settled === 'true' ? ALL : OPEN, [actor.zone, query.from, query.to])
      const [late] = await tx.hot<{ count: number }>(LATE_BEFORE, [actor.zone, query.from])
      return { items: rows.slice(0, MOST), cut: rows.length > MOST, late_before: late?.count ?? 0 }
    })
  }
}

// In any zone, a calendar day is within a day of the same day in UTC, which lets the index limit the search.
const SPAN = `l.due_at > $2::date::timestamptz - interval '1 day' AND l.due_at <= $3::date::timestamptz + interval '2 days'
  AND ${DAY} BETWEEN $2::date AND $3::date`

/** `$1` is the reader's zone, `$2` and `$3` the first day and the last. */
export const OPEN = deadlinesAcross(`l.status = 'open' AND ${SPAN}`, MOST)
const ALL = deadlinesAcross(SPAN, MOST)

const LATE_BEFORE = `
  SELECT count(*)::int AS count FROM deadline l JOIN directive d ON d.id = l.directive_id
  WHERE l.status = 'open' AND l.due_at <= (SELECT edict_now()) AND ${DAY} < $2::date AND ${SEEN_DIRECTIVES}`
