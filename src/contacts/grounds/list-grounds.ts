import type { z } from 'zod'
import type { Access } from '../../directives/access.js'
import type { RecordClass } from '../../domain/access/record-class.js'
import { columnsOf } from '../../people/columns.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { GroundsView, GroundView, HypothesisView } from './grounds.schema.js'

type Ground = z.infer<typeof GroundView>
type Hypothesis = z.infer<typeof HypothesisView>

const GROUNDS = `
  SELECT ${columnsOf(GroundView, 'g', { document_title: 'd.title' })}, d.class AS document_class
  FROM ground g LEFT JOIN document d ON d.id = g.document_id WHERE g.directive_id = $1 ORDER BY g.version DESC`

const HYPOTHESES = `
  SELECT ${columnsOf(HypothesisView, 'h', { author: 'person_ref(h.author_id)' })}
  FROM hypothesis h WHERE h.directive_id = $1 AND ($2::uuid IS NULL OR h.id = $2) ORDER BY (h.dropped_at IS NOT NULL), h.written_at, h.id`

/** The stated grounds of the directive and, for people who work on the case, the hypotheses about it. */
export async function listGrounds(tx: Tx, access: Access): Promise<z.infer<typeof GroundsView>> {
  const grounds = await groundsOf(tx, access)
  return {
    ground: grounds.find(({ superseded_at }) => superseded_at === null) ?? null,
    earlier: grounds.filter(({ superseded_at }) => superseded_at !== null),
    hypotheses: await listHypotheses(tx, access),
  }
}

/** Every version of the grounds, newest first. */
export async function groundsOf(tx: Tx, access: Access): Promise<Ground[]> {
  if (!access.sees('ground')) return []
  const rows = await tx.query<Ground & { document_class: RecordClass | null }>(GROUNDS, [access.directive.id])
  return rows.map(({ document_class, ...row }) => ({
    ...row,
    document_title: access.sees('document', { class: document_class ?? 'agency_restricted' }) ? row.document_title : null,
  }))
}

/** The hypotheses, with dropped ones last; only one of them if `id` is given. */
export async function listHypotheses(tx: Tx, access: Access, id: string | null = null): Promise<Hypothesis[]> {
  return access.sees('hypothesis') ? tx.query<Hypothesis>(HYPOTHESES, [access.directive.id, id]) : []
}
