import { playbookOf } from '../../agencies/playbooks/versions.js'
import type { Access } from '../../directives/access.js'
import type { RecordKind } from '../../domain/access/policy.js'
import { ROOMS, type Room, roomsShown } from '../../domain/playbooks/rooms.js'
import type { Tx } from '../../platform/database/unit-of-work.js'

/** A table of a room, and as what kind of record its rows are seen: what a reader does not see fills no room for them. */
interface Kept {
  readonly table: string
  readonly kind: RecordKind
  /** Of whom one also sees one's own rows, without seeing all. */
  readonly own?: string
}

const OWN_MEASURE = 'person_id = $2 OR verifier_id = $2'
const OF_OWN_MEASURE = `measure_id IN (SELECT id FROM measure WHERE ${OWN_MEASURE})`

/** Where a room keeps what is in it. A row in one of these, and the room is shown whatever the playbook says. */
const KEPT: Record<Room, readonly Kept[]> = {
  review: [
    // A passage of a privileged document is as privileged as that, and so is what is asked or agreed of it: only who works the case is
    // told that there is one.
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
  // One tab has both.
  hold: [
    { table: 'hold', kind: 'hold_count' },
    { table: 'notice', kind: 'notice' },
  ],
  notices: [{ table: 'notice', kind: 'notice' }],
  notifications: [{ table: 'notification', kind: 'notification', own: 'person_id = $2' }],
  scope: [
    { table: 'decision', kind: 'decision' },
    // Every entry of the matrix is about items.
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
 * Which rooms the page of a directive shows: those of which the reader may see anything, since an empty room would tell them that there is
 * nothing; of them all but those that its playbook leaves out while they are empty.
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
