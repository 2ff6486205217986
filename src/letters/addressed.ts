import { type Access } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { type Tx } from '../platform/database/unit-of-work.js'

/** Throws `letter/no_contact` if the contact does not belong to the directive's agency. */
export async function requireContact(tx: Tx, access: Access, contactId: string | null): Promise<void> {
  if (contactId === null) return
  const contacts = await tx.query('SELECT 1 FROM agency_contact WHERE id = $1 AND agency_id IS NOT DISTINCT FROM $2', [
    contactId,
    access.directive.agency_id,
  ])
  if (contacts.length === 0) throw new Refused('letter/no_contact')
}
