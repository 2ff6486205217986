const formats = new Map<string, Intl.DateTimeFormat>()

/** The day and the time in a zone, as numbers of its own wall. */
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

/** How far the zone's wall is ahead of UTC at that instant, in minutes. */
function offsetAt(at: number, zone: string): number {
  const { day, time } = wallOf(at, zone)
  return Math.round((Date.parse(`${day}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000) / 60_000)
}

/**
 * The instants at which a zone's wall shows this day and time: none in the hour that spring takes, two in the hour that
 * autumn gives twice. Nobody is guessed for: the reader is asked.
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

/** Whether two zones show the same wall at that instant. */
export function sameWall(at: number, one: string, other: string): boolean {
  return one === other || offsetAt(at, one) === offsetAt(at, other)
}

/** The city that a zone is named for: the server names places of agencies better, so this is for the rest. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Every zone that this browser knows, the given ones first. */
export function zonesWith(first: readonly (string | null | undefined)[]): string[] {
  return [...new Set([...first.filter((zone): zone is string => Boolean(zone)), 'UTC', ...Intl.supportedValuesOf('timeZone')])]
}

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
