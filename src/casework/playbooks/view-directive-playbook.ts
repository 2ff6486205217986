import type { PlaybookVersion } from '../../agencies/playbooks/playbook-version.entity.js'
import { holdingVersion, playbookOf, versionById } from '../../agencies/playbooks/versions.js'
import { waitingDeadlines } from '../../deadlines/start-deadlines.js'
import type { Access } from '../../directives/access.js'
import { IMMEDIATELY, type Item, itemsOf, keyOf, SECTIONS, type Section } from '../../domain/playbooks/playbook.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import type { DirectivePlaybookView } from './playbooks.schema.js'

type ViewedItem = DirectivePlaybookView['items'][number]

/** The playbook of a directive, and the state of each of its items. Only people who work on the case see the items. */
export async function viewDirectivePlaybook(tx: Tx, access: Access): Promise<DirectivePlaybookView> {
  const { directive, sees } = access
  const version = sees('receipt') ? await playbookOf(tx, directive) : undefined
  if (!version) return { playbook: null, items: [] }
  const holding = await holdingVersion(tx, version)
  const { id, agency, instrument, seq, origin, body } = version
  return {
    playbook: {
      id,
      agency,
      instrument,
      title: body.title,
      seq,
      origin,
      started: directive.playbook_version_id === id,
      chosen_at: directive.playbook_chosen_at?.toISOString() ?? null,
      newer: holding && holding.id !== id && !holding.retired ? { id: holding.id, seq: holding.seq } : null,
    },
    items: sees('playbook_item') ? await viewItems(tx, access, version) : [],
  }
}

interface Begun {
  readonly playbook_version_id: string
  readonly section: Section
  readonly item: string
  readonly id: string
  readonly state: ViewedItem['state']
  readonly person: ViewedItem['person']
  readonly version: number
}

async function viewItems(tx: Tx, access: Access, current: PlaybookVersion): Promise<ViewedItem[]> {
  const begun = await tx.query<Begun>(
    `SELECT playbook_version_id, section, item, id, state, version, CASE WHEN person_id IS NOT NULL THEN person_ref(person_id) END AS person
     FROM playbook_item WHERE directive_id = $1`,
    [access.directive.id],
  )
  const became = new Map(begun.map((one) => [`${one.section}/${one.item}`, one]))
  const waiting = new Set((await waitingDeadlines(tx, access)).map(({ rule_id }) => rule_id ?? IMMEDIATELY))
  const body = await withProposals(tx, current, begun)
  return SECTIONS.flatMap((section) =>
    itemsOf(body, section).map((item) => {
      const one = became.get(`${section}/${keyOf(item)}`)
      const isWaiting = section === 'deadlines' ? waiting.has(keyOf(item)) : !one
      return {
        ...tellOf(section, item),
        state: isWaiting ? ('waiting' as const) : (one?.state ?? ('begun' as const)),
        id: one?.id ?? null,
        person: one?.person ?? null,
        version: one?.version ?? null,
      }
    }),
  )
}

/**
 * The playbook together with the members that an earlier version suggested, in that version's wording: accepting a suggestion
 * grants what was suggested at the time.
 */
async function withProposals(tx: Tx, { id, body }: PlaybookVersion, begun: readonly Begun[]): Promise<PlaybookVersion['body']> {
  const earlier = begun.filter(({ section, playbook_version_id }) => section === 'members' && playbook_version_id !== id)
  if (earlier.length === 0) return body
  const versions = new Map<string, PlaybookVersion | undefined>()
  for (const { playbook_version_id: of } of earlier) if (!versions.has(of)) versions.set(of, await versionById(tx, of))
  const proposed = earlier.flatMap(
    ({ item, playbook_version_id }) => versions.get(playbook_version_id)?.body.members.find(({ key }) => key === item) ?? [],
  )
  const keys = new Set(proposed.map(({ key }) => key))
  return { ...body, members: [...proposed, ...body.members.filter(({ key }) => !keys.has(key))] }
}

function noteOf(item: Item): string | null {
  if ('who' in item) return item.why
  if ('basis' in item) return item.basis
  if ('citation' in item) return item.citation
  return 'note' in item ? item.note : item.keep
}

function tellOf(section: Section, item: Item): Pick<ViewedItem, 'section' | 'key' | 'subject' | 'note' | 'level'> {
  return {
    section,
    key: keyOf(item),
    subject: 'who' in item ? item.who : item.subject,
    note: noteOf(item),
    level: 'level' in item ? item.level : null,
  }
}
