import type { PlaybookFor } from '../../domain/playbooks/playbook.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import type { PlaybookVersion } from './playbook-version.entity.js'

/** Held while versions are added, so that they are numbered consecutively. Any constant will do. */
const PLAYBOOKS_LOCK = 7_243_004

export async function lockPlaybooks(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [PLAYBOOKS_LOCK])
}

/** The name of a playbook: `BIS/is_informed_letter`, or `any/removal_order` for any agency. */
export const nameOf = ({ agency, instrument }: PlaybookFor): string => `${agency ?? 'any'}/${instrument}`

// The organisation's newest version; if it has none, the newest from a release.
const HOLDING = `
  SELECT DISTINCT ON (agency, instrument) * FROM playbook_version
  ORDER BY agency, instrument, (origin = 'organisation') DESC, seq DESC`

/** The current version of a playbook, even if it is retired. */
export async function holdingVersion(tx: Tx, { agency, instrument }: PlaybookFor): Promise<PlaybookVersion | undefined> {
  const [row] = await tx.query<PlaybookVersion>(
    `SELECT * FROM playbook_version WHERE agency IS NOT DISTINCT FROM $1 AND instrument = $2
     ORDER BY (origin = 'organisation') DESC, seq DESC LIMIT 1`,
    [agency, instrument],
  )
  return row
}

export async function versionById(tx: Tx, id: string): Promise<PlaybookVersion | undefined> {
  const [row] = await tx.query<PlaybookVersion>('SELECT * FROM playbook_version WHERE id = $1', [id])
  return row
}

/** What a directive shows about its playbook. */
interface Follows {
  readonly instrument_id: string | null
  readonly playbook_version_id: string | null
  readonly playbook_chosen_at: Date | null
}

/**
 * The version that a directive follows: the one that it started with, while that applies to its instrument or was chosen by a
 * person; otherwise the current version for its instrument, preferring its own agency's over the one for any agency. Undefined if
 * there is none.
 */
export async function playbookOf(tx: Tx, directive: Follows): Promise<PlaybookVersion | undefined> {
  const started = directive.playbook_version_id ? await versionById(tx, directive.playbook_version_id) : undefined
  if (started && directive.playbook_chosen_at) return started
  const [codes] = await tx.query<{ agency: string; instrument: string }>(
    'SELECT a.code AS agency, i.code AS instrument FROM instrument i JOIN agency a ON a.id = i.agency_id WHERE i.id = $1',
    [directive.instrument_id],
  )
  if (!codes) return undefined
  if (started && started.instrument === codes.instrument && (started.agency === null || started.agency === codes.agency))
    return started
  const [holding] = await tx.query<PlaybookVersion>(
    `SELECT * FROM (${HOLDING}) holding WHERE instrument = $2 AND (agency = $1 OR agency IS NULL) AND NOT retired
     ORDER BY agency NULLS LAST LIMIT 1`,
    [codes.agency, codes.instrument],
  )
  return holding
}
