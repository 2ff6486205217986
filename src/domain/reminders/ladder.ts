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

/** The rungs of the ladder, in the order in which they fire. */
export const RUNGS = ['7_days', '2_days', '1_day', 'last_office_hour', 'late'] as const

export type Rung = (typeof RUNGS)[number]

/** A rung to be stored: deadline version × rung × person is its key. */
export interface PlannedRung {
  readonly rung: Rung
  readonly fire_at: Instant
  readonly person_id: string
  readonly due_version: number
}

export interface PlanInput {
  /** The folded deadline: `version` is the one that counts changes of when it is due. */
  readonly deadline: { readonly act_by: InstantLike; readonly due_at: InstantLike; readonly version: number }
  readonly person: { readonly id: string; readonly zone: Zone }
  readonly now: InstantLike
}

const DAYS_BEFORE = [
  ['7_days', 7],
  ['2_days', 2],
  ['1_day', 1],
] as const

/** When a day rung fires, in the recipient's zone: a reminder at 03:00 is read as noise at 09:00. */
export const DAY_RUNG_TIME = '09:00'

/**
 * The rungs that are owed to one person for one version of an open deadline, each at most once, in the order of firing.
 *
 * Day rungs fire at 09:00 of the recipient, so many days before the last local day of `act_by`: the recipient's own date, so
 * that one who lives ahead of the office is warned on the day that is theirs. `last_office_hour` fires one elapsed hour before
 * `act_by`, `late` at `due_at`. All but `late` come before `act_by`, for a day before its last day is always over by then.
 *
 * What would have fired before `now` is not planned, save for the nearest that still helps:
 * - the time of `1_day` has passed and the deadline has not: `1_day` fires at once. So whoever sets a deadline with less than a
 *   day left, or takes it over, is told at once; also after `act_by`, as long as `due_at` is ahead;
 * - `due_at` has passed: `late` fires at once, alone.
 *
 * Does not know the status: plan for open deadlines only. Rungs of an earlier version are superseded by the caller.
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
