import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { instantOf } from '../domain/time.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { DocketView } from './calendar.schema.js'
import { DAY, deadlinesAcross } from './deadlines-across.js'

export type DocketRead = Omit<z.infer<typeof DocketView>, 'as_of'> & { as_of: Date }

const DAYS = 30
/** More rows than anyone reads on paper. If there are more, the report says so. */
const MOST = 1000

/** What is overdue, and what is due in the next thirty days, over all directives that the actor can see. */
@Injectable()
export class Docket {
  constructor(private readonly work: UnitOfWork) {}

  run(actor: Actor): Promise<DocketRead> {
    return this.work.read(actor, async (tx) => {
      const today = instantOf(tx.now).toZonedDateTimeISO(actor.zone).toPlainDate()
      const until = today.add({ days: DAYS }).toString()
      const rows = await tx.hot<DocketRead['items'][number]>(DUE, [actor.zone, until])
      return { as_of: tx.now, until, zone: actor.zone, items: rows.slice(0, MOST), cut: rows.length > MOST }
    })
  }
}

// In any zone, a calendar day is within a day of the same day in UTC, so the index of due dates limits the search.
const DUE = deadlinesAcross(
  `l.status = 'open' AND l.due_at <= $2::date::timestamptz + interval '2 days' AND ${DAY} <= $2::date`,
  MOST,
)
