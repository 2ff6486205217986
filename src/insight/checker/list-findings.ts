import { FINDING_CODES, type FindingCode } from '../../domain/findings.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { CASE_DIRECTIVES, READ_DIRECTIVES } from '../seen.js'
import { CHECKS } from './checks.js'

/** More than anyone resolves in a day; the rest appears when these are done. */
export const MOST_FINDINGS = 200

export interface FindingRow {
  id: string
  reference: string
  title: string
  visibility: 'open' | 'restricted' | 'sealed'
  code: FindingCode
  grave: boolean
  subject_id: string
  subject: string | null
  first_seen_at: Date
  last_seen_at: Date
}

const NAMED = FINDING_CODES.filter((code) => CHECKS[code].named !== null)
  .map((code) => `WHEN '${code}' THEN (${CHECKS[code].named})`)
  .join(' ')

/**
 * The findings that the reader may see: all of them on cases they work on, and only those about facts where they can read just
 * the facts.
 */
const findings = (where: string) => `
  SELECT f.id, d.reference, d.title, d.visibility, f.code, f.grave, f.subject_id, CASE f.code ${NAMED} END AS subject, f.first_seen_at, f.last_seen_at
  FROM finding f JOIN directive d ON d.id = f.directive_id
  WHERE f.gone_at IS NULL AND ${where} AND ${READ_DIRECTIVES} AND (f.class = 'fact' OR (${CASE_DIRECTIVES}))
  ORDER BY f.grave DESC, f.first_seen_at, f.id LIMIT ${MOST_FINDINGS + 1}`

/** Over all directives, urgent and oldest first. */
export const ACROSS = findings('true')
/** `$1`: one directive. */
const OF_DIRECTIVE = findings('f.directive_id = $1')
/** `$1`: those of a mail that still exist and that the reader can still see. */
const NAMED_ONES = findings('f.id = ANY ($1::uuid[])')

export const findingsAcross = (tx: Tx) => tx.hot<FindingRow>(ACROSS)
export const findingsOf = (tx: Tx, directiveId: string) => tx.hot<FindingRow>(OF_DIRECTIVE, [directiveId])
export const findingsNamed = (tx: Tx, ids: readonly string[]) => tx.hot<FindingRow>(NAMED_ONES, [ids])
