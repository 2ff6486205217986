import type { z } from 'zod'
import type { PlaybookVersion } from '../../agencies/playbooks/playbook-version.entity.js'
import { holdingVersion, versionById } from '../../agencies/playbooks/versions.js'
import { Refused } from '../../domain/errors.js'
import { differences } from '../../domain/playbooks/difference.js'
import { itemsOf, type PlaybookFor, SECTIONS } from '../../domain/playbooks/playbook.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import type { PlaybookRow, PlaybookVersionView, PlaybookView } from './playbooks.schema.js'

type Row = z.infer<typeof PlaybookRow>
type Version = Omit<PlaybookVersion, 'made_by'> & { readonly made_by: { id: string; name: string } | null }
type Listed = Version & { readonly agency_name: string | null; readonly newer_shipped: string | null }

/** Every playbook in its current version, including retired ones. They contain nothing about a directive, so everyone may read them. */
export async function listPlaybooks(tx: Tx): Promise<Row[]> {
  return (await tx.query<Listed>(LISTED)).map(rowOf)
}

/** One complete playbook with all its versions. Throws `resource/not_found`. */
export async function viewPlaybook(tx: Tx, { agency, instrument }: PlaybookFor): Promise<PlaybookView> {
  const [holding] = await tx.query<Listed>(`${LISTED_OF} WHERE h.agency IS NOT DISTINCT FROM $1 AND h.instrument = $2`, [
    agency,
    instrument,
  ])
  if (!holding) throw new Refused('resource/not_found')
  const versions = await tx.query<Version>(
    `SELECT ${VERSION} FROM playbook_version v WHERE v.agency IS NOT DISTINCT FROM $1 AND v.instrument = $2 ORDER BY v.seq DESC`,
    [agency, instrument],
  )
  return {
    ...rowOf(holding),
    playbook: holding.body,
    version: Math.max(...versions.map(({ seq }) => seq)),
    versions: versions.map(versionRow),
  }
}

/**
 * One version, and its differences from another version of the same playbook, by default from the previous one. Throws
 * `resource/not_found`.
 */
export async function viewVersion(tx: Tx, id: string, against: string | undefined): Promise<PlaybookVersionView> {
  const [version] = await tx.query<Version>(`SELECT ${VERSION} FROM playbook_version v WHERE v.id = $1`, [id])
  if (!version) throw new Refused('resource/not_found')
  const other = against ? await versionById(tx, against) : await versionBefore(tx, version)
  if (against && (!other || other.agency !== version.agency || other.instrument !== version.instrument))
    throw new Refused('resource/not_found')
  const { agency, instrument, body } = version
  return {
    ...versionRow(version),
    agency,
    instrument,
    playbook: body,
    differences: [...differences(other?.body ?? null, body)].map(told),
  }
}

/** The differences between a playbook that is being edited and the current version. */
export async function differencesToHolding(tx: Tx, of: PlaybookFor, after: PlaybookVersion['body']) {
  const holding = await holdingVersion(tx, of)
  return differences(holding?.body ?? null, after).map(told)
}

const told = (one: ReturnType<typeof differences>[number]) => ({ ...one, fields: [...one.fields] })

async function versionBefore(tx: Tx, { agency, instrument, seq }: Version): Promise<PlaybookVersion | undefined> {
  const [row] = await tx.query<PlaybookVersion>(
    'SELECT * FROM playbook_version WHERE agency IS NOT DISTINCT FROM $1 AND instrument = $2 AND seq < $3 ORDER BY seq DESC LIMIT 1',
    [agency, instrument, seq],
  )
  return row
}

function rowOf(row: Listed): Row {
  const { agency, agency_name, instrument, body, newer_shipped } = row
  return {
    agency,
    agency_name,
    instrument,
    title: body.title,
    about: body.about,
    leaves_out: body.leaves_out,
    counts: Object.fromEntries(SECTIONS.map((section) => [section, itemsOf(body, section).length])),
    holds: versionRow(row),
    newer_shipped,
  }
}

function versionRow({ id, seq, origin, release, retired, note, made_by, made_at }: Version) {
  return { id, seq, origin, release, retired, note, made_by, made_at: made_at.toISOString() }
}

const VERSION = `v.id, v.agency, v.instrument, v.seq, v.body, v.origin, v.release, v.retired, v.note, v.made_at,
  CASE WHEN v.made_by IS NOT NULL THEN person_ref(v.made_by) END AS made_by`

const LISTED_OF = `
  SELECT h.*, (SELECT a.short_name FROM agency a WHERE a.code = h.agency) AS agency_name,
    (SELECT s.id FROM playbook_version s WHERE s.agency IS NOT DISTINCT FROM h.agency AND s.instrument = h.instrument AND s.origin = 'shipped'
       AND s.seq > h.seq ORDER BY s.seq DESC LIMIT 1) AS newer_shipped
  FROM (SELECT DISTINCT ON (v.agency, v.instrument) ${VERSION} FROM playbook_version v
        ORDER BY v.agency, v.instrument, (v.origin = 'organisation') DESC, v.seq DESC) h`
const LISTED = `${LISTED_OF} ORDER BY h.agency NULLS FIRST, h.instrument`
