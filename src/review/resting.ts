import type { RecordKind } from '../domain/access/policy.js'
import { RESTING_KINDS, type RestingKind } from '../domain/review/dependents.js'
import { Slot, Slots } from '../platform/slot.js'

/** A kind of record that can be based on a reading, as described by the room that owns it. `$1` is the directive. */
export interface Resting {
  /** The kind of record that decides whether a reader sees its text. */
  readonly record: RecordKind
  /**
   * SQL: the text of the row that reopening `r` is about. `may` and `actor` are SQL too: whether the reader sees all rows, and
   * who reads.
   */
  readonly subject: (may: string, actor: string) => string
  /** SQL: each row as (id, kind, person_id, subject, adopted, over); `over` means that the row needs nothing further. */
  readonly owned: string
  /** SQL: what each row is based on other than readings, as (kind, id, on_kind, on_id, at). */
  readonly rests?: string
}

/** The kinds that can be based on a reading. Obligations belong to this room; later rooms add scope, decisions and measures. */
export const RESTING = new Slots<RestingKind, Resting>('what rests on readings', RESTING_KINDS)

RESTING.fill('obligation', {
  record: 'obligation',
  subject: (may) => `SELECT o.subject FROM obligation o WHERE o.id = r.subject_id AND ${may}`,
  owned: `SELECT id, 'obligation' AS kind, person_id, subject, false AS adopted, waived_at IS NOT NULL OR ended_at IS NOT NULL AS over FROM obligation WHERE directive_id = $1`,
  rests: `SELECT 'obligation' AS kind, id, 'demand' AS on_kind, demand_id AS on_id, made_at AS at FROM obligation WHERE directive_id = $1 AND demand_id IS NOT NULL`,
})

/** The measures for obligation `o`, as SQL. The measures room fills this slot. */
export const FULFILMENT = new Slot<{
  /** The number of its measures. */
  readonly measures: string
  /** Whether one of them proves it. */
  readonly proved: string
  /** Whether evidence for it is waiting to be judged. */
  readonly waiting: string
  /** Whether reopening `x` is about one of its measures. */
  readonly reopened: string
}>('what is done about an obligation')
