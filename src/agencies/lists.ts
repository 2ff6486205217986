import type { z } from 'zod'
import { columnsOf, jsonOf, peopleIn } from '../people/columns.js'
import { one } from '../platform/database/rows.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { AddresseeView, AgencyContactView, AgencyRow, AgencyView, InstrumentView } from './agencies.schema.js'

const AGENCIES = `
  SELECT ${columnsOf(AgencyRow, 'a', {
    instruments: `COALESCE((SELECT json_agg(${jsonOf(InstrumentView, 'i')} ORDER BY i.name) FROM instrument i WHERE i.agency_id = a.id), '[]')`,
    contacts_count: '(SELECT count(*)::int FROM agency_contact c WHERE c.agency_id = a.id)',
  })}
  FROM agency a WHERE ($1::uuid IS NULL OR a.id = $1) ORDER BY a.name, a.id`

const CONTACTS = `
  SELECT ${columnsOf(AgencyContactView, 'c', { authors: peopleIn('c.author_ids') })}
  FROM agency_contact c WHERE c.agency_id = $1 AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.name, c.id`

export const listAgencies = (tx: Tx) => tx.query<z.infer<typeof AgencyRow>>(AGENCIES, [null])
export const listContacts = (tx: Tx, agencyId: string, id: string | null = null) =>
  tx.query<z.infer<typeof AgencyContactView>>(CONTACTS, [agencyId, id])
export const listAddressees = (tx: Tx) =>
  tx.query<z.infer<typeof AddresseeView>>(`SELECT ${columnsOf(AddresseeView, 'e')} FROM addressee e ORDER BY e.name, e.id`)

/** One agency with its contacts. Throws `resource/not_found`. */
export async function viewAgency(tx: Tx, id: string): Promise<z.infer<typeof AgencyView>> {
  const agency = one(await tx.query<z.infer<typeof AgencyRow>>(AGENCIES, [id]))
  return { ...agency, contacts: await listContacts(tx, id) }
}
