import { type TriggerKind } from '../api/types.js'
import { readWhen, type When } from '../parts/when-fields.js'
import { wallOf } from '../time/zone.js'

/** What starts the clock, while it is being filled in: a day, or an exact time with its zone. */
export interface Start extends When {
  known: 'day' | 'time'
}

export type Starts = Partial<Record<TriggerKind, Start>>

export type Trigger = { on: string } | { at: string } | { local: string }

export const unstarted = (zone: string): Start => ({ known: 'day', day: null, time: '', zone, which: 0 })

export interface ReadStart {
  trigger: Trigger | null
  error: { day?: string; time?: string }
}

export function triggerOf(start: Start): ReadStart {
  if (start.known === 'day') return { trigger: start.day ? { on: start.day } : null, error: {} }
  const { at, error } = readWhen(start)
  return { trigger: at ? { at } : null, error }
}

/** The form's values for an existing trigger. An instant is shown in the local time of `zone`; the instant itself does not change. */
export function startOf(trigger: Trigger, zone: string): Start | null {
  if ('on' in trigger) return { ...unstarted(zone), day: trigger.on }
  if ('local' in trigger) {
    const [day, time] = trigger.local.split('T')
    return { known: 'time', day: day ?? null, time: time?.slice(0, 5) ?? '', zone, which: 0 }
  }
  const at = Date.parse(trigger.at)
  if (!Number.isFinite(at)) return null
  const wall = wallOf(at, zone)
  const hourBefore = wallOf(at - 3_600_000, zone)
  const which = hourBefore.day === wall.day && hourBefore.time === wall.time ? 1 : 0
  return { known: 'time', day: wall.day, time: wall.time, zone, which }
}
