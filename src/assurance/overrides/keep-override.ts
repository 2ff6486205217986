import type { LawNow } from '../../deadlines/laws.js'
import type { Directive } from '../../directives/directive.entity.js'
import { addRecord } from '../../directives/records.js'
import { addTask } from '../../directives/tasks.js'
import { phrase } from '../../domain/catalogue/phrase.js'
import { nextWorkingDay } from '../../domain/deadlines/next-working-day.js'
import { calendarOfJurisdiction } from '../../domain/deadlines/start-by-rule.js'
import { NO_HOLIDAYS } from '../../domain/deadlines/working-days.js'
import { isRefused } from '../../domain/errors.js'
import type { ReleaseAct } from '../../domain/remediation/release.js'
import type { AppealAction } from '../../domain/workflow/appeal.js'
import type { ComplyAction } from '../../domain/workflow/comply.js'
import type { Actor } from '../../platform/database/actor.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { GuardOverride } from './guard-override.entity.js'
import { otherCounsel } from './other-counsel.js'

interface Override {
  readonly action: ComplyAction | AppealAction | `release_${ReleaseAct}` | 'approve_letter'
  /** The missing requirements, as codes of `fact/` or `guard/`. */
  readonly missing: readonly string[]
  readonly reason: string
  /** The row that the override is about, if it is not the directive itself. */
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
  const reviewer = await otherCounsel(tx, directive.id, [actor.id])
  // If nobody else works on the case, the list of overrides still shows it.
  if (reviewer) {
    const { due_at, due_zone } = await reviewDue(tx, law, directive, actor)
    await addTask(tx, {
      directive_id: directive.id,
      kind: 'review_override',
      subject: phrase('task/review_override', { action: override.action }),
      person_id: reviewer,
      made_by: actor.id,
      subject_id: id,
      due_at,
      due_zone,
    })
  }
  return id
}

/**
 * By the business days of the agency's office; if there is no agency, by those of our entity; otherwise by weekdays in the
 * actor's zone.
 */
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
