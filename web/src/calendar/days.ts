import { addDays } from '../time/zone.js'

/** The number of days that an agenda covers, including the first. */
export const AGENDA_DAYS = 42

const asDate = (day: string) => new Date(`${day}T00:00:00Z`)
const weekdayOf = (day: string) => (asDate(day).getUTCDay() + 6) % 7

export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day))
export const sundayOf = (day: string): string => addDays(mondayOf(day), 6)

/** The same day of another month, or its last day if that month is shorter. */
export function addMonths(day: string, months: number): string {
  const first = asDate(firstOfMonth(day))
  first.setUTCMonth(first.getUTCMonth() + months)
  const month = first.toISOString().slice(0, 7)
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return `${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`
}

/** The weeks that show the month of a day, Monday to Sunday. */
export function weeksOf(day: string): string[][] {
  const first = mondayOf(firstOfMonth(day))
  const last = sundayOf(addDays(firstOfMonth(addMonths(firstOfMonth(day), 1)), -1))
  const weeks: string[][] = []
  for (let monday = first; monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)))
  return weeks
}

/** The first and the last day that a view shows. */
export function spanOf(view: 'month' | 'agenda', day: string): { from: string; to: string } {
  if (view === 'agenda') return { from: day, to: addDays(day, AGENDA_DAYS - 1) }
  const weeks = weeksOf(day)
  return { from: weeks[0]![0]!, to: weeks.at(-1)![6]! }
}

/** The entries of each day. */
export function byDay<Item extends { day: string }>(items: readonly Item[]): Map<string, Item[]> {
  const days = new Map<string, Item[]>()
  for (const item of items) days.set(item.day, [...(days.get(item.day) ?? []), item])
  return new Map([...days].sort(([one], [other]) => (one < other ? -1 : 1)))
}

export interface DocketGroup<Item> {
  id: string | null
  name: string | null
  items: Item[]
}

/** The entries grouped by name; those without an owner come first. */
export function byNamed<Item>(
  items: readonly Item[],
  of: (item: Item) => { id: string; name: string } | null,
): DocketGroup<Item>[] {
  const groups = new Map<string | null, DocketGroup<Item>>()
  for (const item of items) {
    const named = of(item)
    const group = groups.get(named?.id ?? null) ?? { id: named?.id ?? null, name: named?.name ?? null, items: [] }
    group.items.push(item)
    groups.set(group.id, group)
  }
  return [...groups.values()].sort((one, other) => (one.name ?? '').localeCompare(other.name ?? ''))
}
