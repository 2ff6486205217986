import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { AddresseeView, AgencyContactView, AgencyRow, AgencyView } from './agencies.schema.js'

const AGENCIES = `
  SELECT a.id, a.code, a.name, a.short_name, a.jurisdiction, a.zone, a.place, a.office_address, a.office_hours, a.website, a.source, a.hours_source, a.read_on, a.checked, a.version,
    COALESCE((SELECT json_agg(json_build_object('id', i.id, 'code', i.code, 'name', i.name, 'description', i.description, 'citation', i.citation) ORDER BY i.name)
      FROM instrument i WHERE i.agency_id = a.id), '[]') AS instruments,
    (SELECT count(*)::int FROM agency_contact c WHERE c.agency_id = a.id) AS contacts_count
  FROM agency a WHERE ($1::uuid IS NULL OR a.id = $1) ORDER BY a.name, a.id`

const CONTACTS = `
  SELECT c.id, c.name, c.office, c.email, c.phone, c.verified_at, CASE WHEN c.verified_by IS NOT NULL THEN person_ref(c.verified_by) END AS verified_by,
    c.verified_how, c.version
  FROM agency_contact c WHERE c.agency_id = $1 AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.name, c.id`

export const listAgencies = (tx: Tx) => tx.query<z.infer<typeof AgencyRow>>(AGENCIES, [null])
export const listContacts = (tx: Tx, agencyId: string, id: string | null = null) =>
  tx.query<z.infer<typeof AgencyContactView>>(CONTACTS, [agencyId, id])
export const listAddressees = (tx: Tx) =>
  tx.query<z.infer<typeof AddresseeView>>('SELECT id, name, jurisdiction, address FROM addressee ORDER BY name, id')

/** One agency with its contacts. Throws `resource/not_found`. */
export async function viewAgency(tx: Tx, id: string): Promise<z.infer<typeof AgencyView>> {
  const [agency] = await tx.query<z.infer<typeof AgencyRow>>(AGENCIES, [id])
  if (!agency) throw new Refused('resource/not_found')
  return { ...agency, contacts: await listContacts(tx, id) }
}
