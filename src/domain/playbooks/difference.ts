import { type Item, itemsOf, keyOf, type Playbook, SECTIONS, type Section } from './playbook.js'

/** One difference between two versions of a playbook. For a changed item, with its changed fields. */
export interface Difference {
  readonly section: Section | 'title' | 'about' | 'leaves_out'
  readonly key: string | null
  /** The name of the item: its new name, or its old one if it was removed. */
  readonly name: string | null
  readonly change: 'added' | 'removed' | 'changed'
  readonly fields: readonly string[]
}

/** The differences between a playbook and the previous version, in reading order. Without a previous version, everything is added. */
export function differences(before: Playbook | null, after: Playbook): Difference[] {
  const found: Difference[] = []
  for (const field of ['title', 'about', 'leaves_out'] as const) {
    if (before && !same(before[field], after[field]))
      found.push({ section: field, key: null, name: null, change: 'changed', fields: [] })
  }
  for (const section of SECTIONS)
    found.push(...inSection(section, before ? itemsOf(before, section) : [], itemsOf(after, section)))
  return found
}

function inSection(section: Section, before: readonly Item[], after: readonly Item[]): Difference[] {
  const was = new Map(before.map((item) => [keyOf(item), item]))
  const is = new Set(after.map(keyOf))
  const told = (item: Item, change: Difference['change'], fields: string[] = []): Difference => ({
    section,
    key: keyOf(item),
    name: nameOf(item),
    change,
    fields,
  })
  const kept = after.flatMap((item) => {
    const old = was.get(keyOf(item))
    if (!old) return [told(item, 'added')]
    const fields = changedFields(old, item)
    return fields.length > 0 ? [told(item, 'changed', fields)] : []
  })
  return [...kept, ...before.filter((item) => !is.has(keyOf(item))).map((item) => told(item, 'removed'))]
}

function changedFields(before: Item, after: Item): string[] {
  const was = before as Record<string, unknown>
  const is = after as Record<string, unknown>
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((field) => !same(was[field], is[field])).sort()
}

function nameOf(item: Item): string {
  return 'who' in item ? item.who : item.subject
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))

// The order of an object's fields is irrelevant: the database may change it.
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  )
}
