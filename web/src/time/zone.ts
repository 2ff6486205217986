const formats = new Map<string, Intl.DateTimeFormat>()

/** The day and time in a zone, as numbers of its local time. */
export interface Wall {
  /** 'YYYY-MM-DD' */
  day: string
  /** 'HH:MM' */
  time: string
}

export function wallOf(at: number, zone: string): Wall {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(zone, format)
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` }
}

/** The zone's offset from UTC at that instant, in minutes. */
function offsetAt(at: number, zone: string): number {
  const { day, time } = wallOf(at, zone)
  return Math.round((Date.parse(`${day}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000) / 60_000)
}

/**
 * The instants at which a zone's local time shows this day and time: none in the hour skipped in spring, two in the hour repeated
 * in autumn. The code never guesses: the reader is asked.
 */
export function instantsOf(day: string, time: string, zone: string): string[] {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  if (!Number.isFinite(asUtc)) return []
  const offsets = new Set([offsetAt(asUtc - 86_400_000, zone), offsetAt(asUtc + 86_400_000, zone)])
  return [...offsets]
    .map((offset) => asUtc - offset * 60_000)
    .filter((at) => {
      const wall = wallOf(at, zone)
      return wall.day === day && wall.time === time
    })
    .sort((a, b) => a - b)
    .map((at) => new Date(at).toISOString())
}

/** Whether two zones have the same local time at that instant. */
export function sameWall(at: number, one: string, other: string): boolean {
  return one === other || offsetAt(at, one) === offsetAt(at, other)
}

/** The city in a zone's name. The server has better place names for agencies, so this is for the other zones. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Every zone that this browser knows, with the given ones first. */
export function zonesWith(first: readonly (string | null | undefined)[]): string[] {
  return [...new Set([...first.filter((zone): zone is string => Boolean(zone)), 'UTC', ...Intl.supportedValuesOf('timeZone')])]
}

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
