import type { z } from 'zod'
import type { Locale } from '../../domain/catalogue/locale.js'
import { hasWords, sayCode } from '../../domain/catalogue/say.js'
import { columnsOf, personIn } from '../../people/columns.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { Slot } from '../../platform/slot.js'
import { OverrideView } from './overrides.schema.js'

type View = z.infer<typeof OverrideView>
type Row = Omit<View, 'action_label' | 'missing'> & { missing: string[] }

/** SQL for the columns of an override `g` of a directive `d`, with its task `t`. */
export const OVERRIDE_COLUMNS = `
  ${columnsOf(OverrideView, 'g', {
    reference: 'd.reference',
    directive_title: 'd.title',
    action_label: null,
    subject: 'about.subject',
    reviewer: personIn('t.person_id'),
    review_due_at: 't.due_at',
    review_due_zone: 't.due_zone',
    late: '(g.reviewed_at IS NULL AND t.due_at <= (SELECT edict_now())) IS TRUE',
  })}`

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
