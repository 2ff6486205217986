import type { LawNow } from '../../deadlines/laws.js'
import type { Directive } from '../../directives/directive.entity.js'
import { addRecord } from '../../directives/records.js'
import { addTask } from '../../directives/tasks.js'
import { say } from '../../domain/catalogue/say.js'
import { nextWorkingDay } from '../../domain/deadlines/next-working-day.js'
import { calendarOfJurisdiction } from '../../domain/deadlines/start-by-rule.js'
import { NO_HOLIDAYS } from '../../domain/deadlines/working-days.js'
import { isRefused } from '../../domain/errors.js'
import type { Actor } from '../../platform/database/actor.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { GuardOverride } from './guard-override.entity.js'
import { otherCounsel } from './other-counsel.js'

interface Override {
  readonly action: string
  /** What was missing, as codes of `fact/` or `guard/`. */
  readonly missing: readonly string[]
  readonly reason: string
  /** The row that it was about, where it is not the directive itself. */
  readonly subject_id?: string | null
}

/**
 * Records an override, and gives another person the task to review it by the end of the next business day. Runs in the caller's
 * transaction, for a person who works on the case; the caller appends the event.
 */
export async function keepOverride(tx: Tx, law: LawNow, directive: Directive, actor: Actor, override: Override): Promise<string> {
  const id = await addRecord(tx, directive.id, GuardOverride, {
    action: override.action,
    subject_id: override.subject_id ?? null,
    missing: [...override.missing],
    reason: override.reason,
    by: actor.id,
    at: tx.now,
  })
  const reviewer = await otherCounsel(tx, directive.id, actor.id)
  // Where nobody else works the case the list of overrides still shows it.
  if (reviewer) {
    const { due_at, due_zone } = await reviewDue(tx, law, directive, actor)
    await addTask(tx, {
      directive_id: directive.id,
      kind: 'review_override',
      subject: say(tx.locale, 'task/review_override', { action: override.action }),
      person_id: reviewer,
      made_by: actor.id,
      subject_id: id,
      due_at,
      due_zone,
    })
  }
  return id
}

/** By the days of the agency's office; where it is not known by those of our own entity, and else by weekdays where the actor is. */
async function reviewDue(tx: Tx, law: LawNow, directive: Directive, actor: Actor): Promise<{ due_at: Date; due_zone: string }> {
  const [place] = await tx.query<{ jurisdiction: string | null; zone: string | null }>(
    `SELECT COALESCE(a.jurisdiction, s.jurisdiction) AS jurisdiction, a.zone FROM directive d
     LEFT JOIN agency a ON a.id = d.agency_id LEFT JOIN addressee s ON s.id = d.addressee_id WHERE d.id = $1`,
    [directive.id],
  )
  const due_zone = place?.zone ?? actor.zone
  const due = nextWorkingDay(tx.now, due_zone, calendarOf(law, place?.jurisdiction ?? null))
  return { due_at: new Date(due.epochMilliseconds), due_zone }
}

function calendarOf(law: LawNow, jurisdiction: string | null) {
  const id = jurisdiction && calendarOfJurisdiction(jurisdiction)
  try {
    return id ? law.current(id) : NO_HOLIDAYS
  } catch (error) {
    if (!isRefused(error, 'deadline/unknown_calendar')) throw error
    return NO_HOLIDAYS
  }
}
