import { type Day, instantOf, Temporal, textOf, type Zone } from '../time.js'
import { type DayNumber, numberOf } from './day-number.js'
import type { Trigger, TriggerKind } from './period.js'
import type { Step } from './steps.js'

/** Where a clock starts: the local day in the zone whose days are counted, and the instant if it is known. */
export interface Start {
  readonly on: DayNumber
  readonly at: Temporal.Instant | null
}

/**
 * Reads a trigger in a zone. An instant belongs to its local day in the zone, never to the day in UTC.
 * @param whenTwice which instant is meant by a local time that occurs twice or not at all
 */
export function startOf(
  trigger: Trigger,
  kind: TriggerKind,
  zone: Zone,
  whenTwice: 'earlier' | 'later',
  tell: (step: Step) => void,
): Start {
  if ('on' in trigger) {
    tell({ code: 'starts_on', trigger: kind, on: trigger.on })
    return { on: numberOf(trigger.on), at: null }
  }
  const at = 'at' in trigger ? instantOf(trigger.at) : localInstant(trigger.local, zone, whenTwice)
  if ('local' in trigger) {
    const oddity = oddityOf(trigger.local, zone)
    if (oddity) tell({ code: oddity, local: trigger.local, zone })
  }
  tell({ code: 'starts_at', trigger: kind, at: textOf(at), zone })
  return { on: numberOf(dayIn(at, zone)), at }
}

/** Whether the zone shows this local time twice or never; null for nearly all times. */
export function oddityOf(local: string, zone: Zone): 'local_time_twice' | 'local_time_never' | null {
  const [earlier, later] = [localInstant(local, zone, 'earlier'), localInstant(local, zone, 'later')]
  if (Temporal.Instant.compare(earlier, later) === 0) return null
  const shown = earlier.toZonedDateTimeISO(zone).toPlainDateTime()
  return Temporal.PlainDateTime.compare(shown, Temporal.PlainDateTime.from(local)) === 0 ? 'local_time_twice' : 'local_time_never'
}

function localInstant(local: string, zone: Zone, disambiguation: 'earlier' | 'later'): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation }).toInstant()
}

/** The local day of an instant. */
export function dayIn(at: Temporal.Instant, zone: Zone): Day {
  return at.toZonedDateTimeISO(zone).toPlainDate().toString()
}
