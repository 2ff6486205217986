import { playbookOf } from '../../agencies/playbooks/versions.js'
import type { Access } from '../../directives/access.js'
import type { RecordKind } from '../../domain/access/policy.js'
import { ROOMS, type Room, roomsShown } from '../../domain/playbooks/rooms.js'
import type { Tx } from '../../platform/database/unit-of-work.js'

/**
 * A table of a room, and the kind of record that its rows are: rows that a reader cannot see do not make the room visible to
 * them.
 */
interface Kept {
  readonly table: string
  readonly kind: RecordKind
  /** For kinds of records where readers see their own rows without seeing all of them. */
  readonly own?: string
}

const OWN_MEASURE = 'person_id = $2 OR verifier_id = $2'
const OF_OWN_MEASURE = `measure_id IN (SELECT id FROM measure WHERE ${OWN_MEASURE})`

/** The tables of each room. A row in one of them makes the room visible, whatever the playbook says. */
const KEPT: Record<Room, readonly Kept[]> = {
  review: [
    // A passage is as privileged as its document, and so are questions about it and modifications of it: only people who work on
    // the case see that there is one.
    { table: 'demand', kind: 'reading' },
    { table: 'reading', kind: 'reading' },
    { table: 'question', kind: 'reading' },
    { table: 'modification', kind: 'reading' },
    { table: 'obligation', kind: 'obligation' },
  ],
  contacts: [{ table: 'contact', kind: 'contact' }],
  grounds: [
    { table: 'ground', kind: 'ground' },
    { table: 'hypothesis', kind: 'hypothesis' },
  ],
  // Both share a tab.
  hold: [
    { table: 'hold', kind: 'hold_count' },
    { table: 'notice', kind: 'notice' },
  ],
  notices: [{ table: 'notice', kind: 'notice' }],
  notifications: [{ table: 'notification', kind: 'notification', own: 'person_id = $2' }],
  scope: [
    { table: 'decision', kind: 'decision' },
    // Without items, the matrix has no entries.
    { table: 'scope_item', kind: 'scope' },
    { table: 'compliance_option', kind: 'option' },
  ],
  measures: [{ table: 'measure', kind: 'measure', own: OWN_MEASURE }],
  authenticity: [{ table: 'authenticity_check', kind: 'authenticity_check' }],
  switches: [{ table: 'switch_call', kind: 'switch_call', own: OF_OWN_MEASURE }],
  monitoring: [{ table: 'commitment', kind: 'decision' }],
  proceedings: [{ table: 'proceeding', kind: 'proceeding' }],
}

/**
 * The rooms that a directive's page shows: those in which the reader may see anything (an empty room would tell them that there
 * is nothing), except the ones that its playbook leaves out and that are empty.
 */
export async function roomsOf(tx: Tx, access: Access): Promise<Room[]> {
  const visible = ROOMS.filter((room) =>
    KEPT[room].some(({ kind, own }) => access.sees(kind) || (own && access.sees(kind, { own: true }))),
  )
  const leftOut = (await playbookOf(tx, access.directive))?.body.leaves_out.filter((room) => visible.includes(room)) ?? []
  const shown = leftOut.length === 0 ? ROOMS : roomsShown(leftOut, await filledRooms(tx, access, leftOut))
  return shown.filter((room) => visible.includes(room))
}

async function filledRooms(tx: Tx, access: Access, rooms: readonly Room[]): Promise<ReadonlySet<Room>> {
  const asked = rooms.flatMap((room) => {
    const parts = KEPT[room].flatMap((kept) => holdsRow(access, kept))
    return parts.length > 0 ? [{ room, sql: `(${parts.join(' OR ')}) AS "${room}"` }] : []
  })
  if (asked.length === 0) return new Set()
  const [row] = await tx.query<Record<string, boolean>>(
    `SELECT ${asked.map(({ sql }) => sql).join(', ')} FROM (VALUES ($1::uuid, $2::uuid)) asked`,
    [access.directive.id, access.actor.id],
  )
  return new Set(asked.filter(({ room }) => row?.[room]).map(({ room }) => room))
}

function holdsRow({ sees }: Access, { table, kind, own }: Kept): string[] {
  if (sees(kind)) return [`EXISTS (SELECT FROM ${table} WHERE directive_id = $1)`]
  return own && sees(kind, { own: true }) ? [`EXISTS (SELECT FROM ${table} WHERE directive_id = $1 AND (${own}))`] : []
}
