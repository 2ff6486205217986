import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import { type Doubt, doubtOf, WAYS } from '../domain/scoping/readiness.js'
import { columnsOf, jsonOf } from '../people/columns.js'
import type { Actor } from '../platform/database/actor.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { readingIds } from '../review/rests-on.js'
import { AxisItemView, ReadinessView } from './registers.schema.js'
import { DecisionView, OptionView } from './scoping.schema.js'

/** The decisions of a directive with their reviews, as the API shows them; only one of them if `id` is given. */
export function listDecisions(tx: Tx, access: Access, id: string | null = null): Promise<z.infer<typeof DecisionView>[]> {
  return tx.query(
    `SELECT ${columnsOf(DecisionView, 'c', {
      place: 'CASE WHEN c.review_zone IS NOT NULL THEN zone_place(c.review_zone, d.agency_id) END',
      review_due: '(c.review_at <= edict_now() AND c.approved_at IS NOT NULL AND c.ended_at IS NULL) IS TRUE',
      reading_ids: readingIds('decision', 'c.id', '$3'),
      author: 'person_ref(c.author_id)',
      reviews: `COALESCE((SELECT json_agg(${jsonOf(DecisionView.shape.reviews.element, 'r')} ORDER BY r.reviewed_at, r.id)
         FROM decision_review r WHERE r.directive_id = c.directive_id AND r.decision_id = c.id), '[]')`,
    })}
     FROM decision c JOIN directive d ON d.id = c.directive_id
     WHERE c.directive_id = $1 AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.written_at, c.id`,
    [access.directive.id, id, access.sees('reading', { class: 'legal_advice' })],
  )
}

/** The options that were considered, as the API shows them; only one of them if `id` is given. */
export function listOptions(tx: Tx, directiveId: string, id: string | null = null): Promise<z.infer<typeof OptionView>[]> {
  return tx.query(
    `SELECT ${columnsOf(OptionView, 'o', { decided: 'EXISTS (SELECT FROM decision c WHERE c.directive_id = o.directive_id AND c.option_id = o.id)' })}
     FROM compliance_option o WHERE o.directive_id = $1 AND ($2::uuid IS NULL OR o.id = $2) ORDER BY o.written_at, o.id`,
    [directiveId, id],
  )
}

/** The decisions that this reader may see. */
export async function visibleDecisions(tx: Tx, access: Access): Promise<z.infer<typeof DecisionView>[]> {
  return access.sees('decision') ? listDecisions(tx, access) : []
}

/** The options that this reader may see. */
export async function visibleOptions(tx: Tx, access: Access): Promise<z.infer<typeof OptionView>[]> {
  return access.sees('option') ? listOptions(tx, access.directive.id) : []
}

/** The lists of the organisation, as the API shows them; only one item if `id` is given. */
export function listAxisItems(tx: Tx, id: string | null = null): Promise<z.infer<typeof AxisItemView>[]> {
  return tx.query(
    `SELECT ${columnsOf(AxisItemView, 'i')}
     FROM scope_axis_item i WHERE ($1::uuid IS NULL OR i.id = $1)
     ORDER BY array_position(ARRAY['product', 'group', 'path', 'place'], i.axis), i.retired_at IS NOT NULL, lower(i.name), i.id`,
    [id],
  )
}

type Register = z.infer<typeof ReadinessView>
type Recorded = Register['ways'][number]

/** How each active product can be restricted, and what is unreliable about that; only one product if `id` is given. */
export async function listReadiness(tx: Tx, actor: Actor, id: string | null = null): Promise<Register[]> {
  const products = await tx.query<Register['product'] & { ways: Record<string, Omit<Recorded, 'way' | 'doubt'>> }>(
    `SELECT i.id, i.name, COALESCE((SELECT json_object_agg(r.way, json_build_object('able', r.able, 'within_minutes', r.within_minutes,
       'proved_on', r.proved_on, 'proved_by', r.proved_by, 'note', r.note, 'recorded_by', person_ref(r.recorded_by), 'recorded_at', r.recorded_at,
       'version', r.version)) FROM readiness r WHERE r.product_id = i.id), '{}') AS ways
     FROM scope_axis_item i WHERE i.axis = 'product' AND i.retired_at IS NULL AND ($1::uuid IS NULL OR i.id = $1) ORDER BY lower(i.name), i.id`,
    [id],
  )
  const now = tx.now.toISOString()
  const doubt = (row: Omit<Recorded, 'way' | 'doubt'> | undefined): Doubt | null =>
    doubtOf(row ? { able: row.able ?? 'no', proved_on: row.proved_on } : null, now, actor.zone)
  return products.map(({ id, name, ways }) => ({
    product: { id, name },
    ways: WAYS.map((way) => ({ ...(ways[way] ?? UNRECORDED), way, doubt: doubt(ways[way]) })),
  }))
}

const UNRECORDED = {
  able: null,
  within_minutes: null,
  proved_on: null,
  proved_by: null,
  note: '',
  recorded_by: null,
  recorded_at: null,
  version: 0,
}
