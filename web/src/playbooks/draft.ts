import { type Playbook, type Section } from '../api/types.js'

/** A playbook while it is being edited: as it will be sent, except that fields may still be empty. */
export type Draft = Playbook

type Listed = Exclude<Section, 'hold'>

const CLAIM = { check: { status: 'to_confirm' as const, address: null, why: '' } }

const EMPTY: { [S in Listed]: Playbook[S][number] } = {
  deadlines: { rule: '', subject: '', critical: false, note: null },
  tasks: { key: '', subject: '', role: 'owner', due: null, note: null },
  obligations: { key: '', kind: 'do', source: 'law', subject: '', citation: '', ...CLAIM },
  notifications: { key: '', audience: 'board', subject: '', source: 'own_rule', basis: '', due: null, ...CLAIM },
  members: { key: '', who: '', level: 'read', why: '' },
}

export const EMPTY_DRAFT: Draft = {
  title: '',
  about: '',
  leaves_out: [],
  deadlines: [],
  hold: null,
  tasks: [],
  obligations: [],
  notifications: [],
  members: [],
}

export function withNew(draft: Draft, section: Section): Draft {
  if (section === 'hold') return { ...draft, hold: { subject: '', keep: '', systems: [] } }
  return { ...draft, [section]: [...draft[section], EMPTY[section]] }
}

export function without(draft: Draft, section: Section, at: number): Draft {
  if (section === 'hold') return { ...draft, hold: null }
  return { ...draft, [section]: (draft[section] as unknown[]).filter((_, index) => index !== at) }
}

export function movedUp(draft: Draft, section: Listed, at: number): Draft {
  const items = [...(draft[section] as unknown[])]
  const [item] = items.splice(at, 1)
  items.splice(at - 1, 0, item)
  return { ...draft, [section]: items }
}

export function withItem(draft: Draft, section: Section, at: number, item: object): Draft {
  if (section === 'hold') return { ...draft, hold: item as Playbook['hold'] }
  return { ...draft, [section]: (draft[section] as unknown[]).map((one, index) => (index === at ? item : one)) }
}

/**
 * The playbook to send. Each new item gets a stable name made from its words, so that it starts at most once. Existing items keep
 * their names, so that they do not start again on directives where they already started.
 */
export function toSend(draft: Draft): Playbook {
  const keyed = <Item extends { key: string }>(items: Item[], wordsOf: (item: Item) => string): Item[] => {
    const taken = new Set(items.map(({ key }) => key))
    return items.map((item) => {
      if (item.key) return item
      const key = free(slugOf(wordsOf(item)), taken)
      taken.add(key)
      return { ...item, key }
    })
  }
  return {
    ...draft,
    tasks: keyed(draft.tasks, ({ subject }) => subject),
    obligations: keyed(draft.obligations, ({ subject }) => subject),
    notifications: keyed(draft.notifications, ({ subject }) => subject),
    members: keyed(draft.members, ({ who }) => who),
  }
}

function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 50)
    .replace(/^_+|_+$/g, '')
  return plain || 'item'
}

function free(slug: string, taken: ReadonlySet<string>): string {
  let count = 2
  let key = slug
  while (taken.has(key)) key = `${slug}_${count++}`
  return key
}

/** Required fields that are still empty, by the path that the server would use. */
export function missingIn(draft: Draft): string[] {
  const missing: string[] = draft.title.trim() ? [] : ['title']
  for (const section of ['deadlines', 'hold', 'tasks', 'obligations', 'notifications', 'members'] as const) {
    const items: object[] = section === 'hold' ? (draft.hold ? [draft.hold] : []) : draft[section]
    items.forEach((item, at) => {
      const path = section === 'hold' ? 'hold' : `${section}.${at}`
      for (const field of emptyIn(item)) missing.push(`${path}.${field}`)
    })
  }
  return missing
}

// The other fields always have a value or are optional.
const NEEDED = ['rule', 'subject', 'citation', 'basis', 'keep', 'who', 'why', 'address', 'passage', 'read_on']

function emptyIn(item: object): string[] {
  return Object.entries(item).flatMap(([field, value]) => {
    if (field === 'check') {
      const check = value as Playbook['obligations'][number]['check']
      return emptyIn(check.status === 'checked' ? check : { why: check.why }).map((inner) => `check.${inner}`)
    }
    return NEEDED.includes(field) && !String(value ?? '').trim() ? [field] : []
  })
}
