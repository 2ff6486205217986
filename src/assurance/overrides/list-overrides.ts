import type { z } from 'zod'
import type { Locale } from '../../domain/catalogue/locale.js'
import { hasWords, sayCode } from '../../domain/catalogue/say.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { Slot } from '../../platform/slot.js'
import type { OverrideView } from './overrides.schema.js'

type View = z.infer<typeof OverrideView>
type Row = Omit<View, 'action_label' | 'missing'> & { missing: string[] }

/** SQL for the columns of an override `g` of a directive `d`, with its task `t`. */
export const OVERRIDE_COLUMNS = `
  g.id, d.reference, d.title AS directive_title, g.action, g.missing, about.subject, g.reason, person_ref(g.by) AS by, g.at,
  CASE WHEN t.person_id IS NOT NULL THEN person_ref(t.person_id) END AS reviewer, t.due_at AS review_due_at, t.due_zone AS review_due_zone,
  (g.reviewed_at IS NULL AND t.due_at <= (SELECT edict_now())) IS TRUE AS late,
  CASE WHEN g.reviewed_by IS NOT NULL THEN person_ref(g.reviewed_by) END AS reviewed_by, g.reviewed_at, g.review_remark, g.version`

/**
 * SQL, supplied by the room whose action an override can be about: joins `about.subject`, the wording of the row `g.subject_id`.
 */
export const JOIN_SUBJECT = new Slot<string>('the subject of an override')

/** SQL for the joins of an override `g`. */
export const overrideSources = (joinSubject = JOIN_SUBJECT.value) => `
  JOIN directive d ON d.id = g.directive_id
  ${joinSubject}
  LEFT JOIN LATERAL (SELECT person_id, due_at, due_zone FROM task WHERE directive_id = g.directive_id AND subject_id = g.id AND kind = 'review_override'
    ORDER BY made_at DESC, id LIMIT 1) t ON true`

/** The overrides on one directive, newest first, for people who work on the case. Only one of them if `id` is given. */
export async function listOverrides(tx: Tx, directiveId: string, id: string | null = null): Promise<View[]> {
  const rows = await tx.query<Row>(
    `SELECT ${OVERRIDE_COLUMNS} FROM guard_override g ${overrideSources()}
     WHERE g.directive_id = $1 AND ($2::uuid IS NULL OR g.id = $2) ORDER BY g.at DESC, g.id DESC`,
    [directiveId, id],
  )
  return rows.map((row) => inWords(tx.locale, row))
}

/** A row from the SQL above as the API shows it. */
export function inWords(locale: Locale, { missing, ...row }: Row): View {
  return {
    ...row,
    action_label: sayCode(locale, `action/${row.action}`),
    missing: missing.map((code) => ({
      code,
      label: sayCode(locale, hasWords(`guard/${code}`) ? `guard/${code}` : `fact/${code}`),
    })),
  }
}
