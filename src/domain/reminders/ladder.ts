import {
  compareInstants,
  type Instant,
  type InstantLike,
  instantAt,
  instantOf,
  lastDayBefore,
  Temporal,
  textOf,
  type Zone,
} from '../time.js'

/** The steps of the reminder schedule, in the order in which they are sent. */
export const RUNGS = ['7_days', '2_days', '1_day', 'last_office_hour', 'late'] as const

export type Rung = (typeof RUNGS)[number]

/** A step to be stored; its key is deadline version × step × person. */
export interface PlannedRung {
  readonly rung: Rung
  readonly fire_at: Instant
  readonly person_id: string
  readonly due_version: number
}

export interface PlanInput {
  /** The folded deadline: `version` counts changes of the due date. */
  readonly deadline: { readonly act_by: InstantLike; readonly due_at: InstantLike; readonly version: number }
  readonly person: { readonly id: string; readonly zone: Zone }
  readonly now: InstantLike
}

const DAYS_BEFORE = [
  ['7_days', 7],
  ['2_days', 2],
  ['1_day', 1],
] as const

/** When a day step is sent, in the recipient's zone: a reminder at 03:00 is ignored at 09:00. */
export const DAY_RUNG_TIME = '09:00'

/**
 * The steps for one person and one version of an open deadline, each at most once, in sending order.
 *
 * Day steps are sent at 09:00 in the recipient's zone, the given number of days before the last local day of `act_by`. They use the
 * recipient's own date, so that a person in a time zone ahead of the office's is warned on their own day. `last_office_hour` is
 * sent one elapsed hour before `act_by`, and `late` at `due_at`. All except `late` come before `act_by`: the day before its last
 * day is over by then.
 *
 * A step whose time is before `now` is not planned, except the nearest one that still helps:
 * - the time of `1_day` has passed but the deadline has not: `1_day` is sent immediately. A person who sets or takes over a deadline
 *   with less than a day left is therefore reminded immediately, even after `act_by`, as long as `due_at` is in the future;
 * - `due_at` has passed: only `late` is sent, immediately.
 *
 * It does not check the status: plan open deadlines only. The caller supersedes the steps of an earlier version.
 */
export function planRungs({ deadline, person, now }: PlanInput): PlannedRung[] {
  const present = instantOf(now)
  const actBy = instantOf(deadline.act_by)
  const dueAt = instantOf(deadline.due_at)
  const plan = (rung: Rung, at: Temporal.Instant): PlannedRung => ({
    rung,
    fire_at: textOf(at),
    person_id: person.id,
    due_version: deadline.version,
  })
  if (compareInstants(dueAt, present) <= 0) return [plan('late', present)]

  const lastDay = lastDayBefore(actBy, person.zone)
  const wanted: [Rung, Temporal.Instant][] = [
    ...DAYS_BEFORE.map(([rung, days]): [Rung, Temporal.Instant] => [
      rung,
      instantAt(lastDay.subtract({ days }), DAY_RUNG_TIME, person.zone),
    ]),
    ['last_office_hour', actBy.subtract({ hours: 1 })],
    ['late', dueAt],
  ]
  return wanted.flatMap(([rung, at]) => {
    if (compareInstants(at, present) >= 0) return [plan(rung, at)]
    return rung === '1_day' ? [plan(rung, present)] : []
  })
}
