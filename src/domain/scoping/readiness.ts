import { type Day, type Instant, instantOf, Temporal, type Zone } from '../time.js'

/** The ways in which a product can be restricted. */
export const WAYS = ['person', 'place', 'account'] as const
export type Way = (typeof WAYS)[number]

export const ABLE = ['yes', 'partly', 'no'] as const
export type Able = (typeof ABLE)[number]

/** After this many days a proof is no longer considered reliable: half a year, because products change. */
export const BELIEVED_DAYS = 180

export type Doubt = 'never_recorded' | 'never_proved' | 'proved_long_ago'

/** Why an ability cannot be relied on tonight; null if it can, or if it is known not to exist. */
export function doubtOf(known: { able: Able; proved_on: Day | null } | null, now: Instant, zone: Zone): Doubt | null {
  if (!known) return 'never_recorded'
  if (known.able === 'no') return null
  if (known.proved_on === null) return 'never_proved'
  const today = instantOf(now).toZonedDateTimeISO(zone).toPlainDate()
  const until = Temporal.PlainDate.from(known.proved_on).add({ days: BELIEVED_DAYS })
  return Temporal.PlainDate.compare(until, today) < 0 ? 'proved_long_ago' : null
}
