import type { z } from 'zod'
import { Addressee } from '../agencies/addressee.entity.js'
import { Agency } from '../agencies/agency.entity.js'
import { Refused } from '../domain/errors.js'
import { rowOf } from '../platform/database/rows.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Directive } from './directive.entity.js'
import type { DetailsBody } from './directive.schema.js'

/**
 * Completes or corrects the details of a directive, in the caller's transaction; the caller holds the lock and appends the event.
 * Throws `directive/instrument_of_another_agency`; a date in the future is refused as `directive/dated_in_the_future`.
 * @returns the directive afterwards
 */
export async function changeDetails(tx: Tx, directive: Directive, details: z.infer<typeof DetailsBody>): Promise<Directive> {
  const after = { ...directive, ...details }
  // Tomorrow's date may already be today's in another time zone, so one day of tolerance is allowed.
  if (after.dated_on && Date.parse(after.dated_on) > tx.now.getTime() + 86_400_000)
    throw new Refused('directive/dated_in_the_future')
  if (details.agency_id) await rowOf(tx, Agency, { id: details.agency_id })
  if (details.addressee_id) await rowOf(tx, Addressee, { id: details.addressee_id })
  if (after.instrument_id) {
    const fits = await tx.query('SELECT 1 FROM instrument WHERE id = $1 AND agency_id IS NOT DISTINCT FROM $2', [
      after.instrument_id,
      after.agency_id,
    ])
    if (fits.length === 0) {
      if (details.instrument_id) throw new Refused('directive/instrument_of_another_agency')
      // Only the agency was changed: it has different instruments.
      Object.assign(details, { instrument_id: null })
    }
  }
  const change = { ...details, version: directive.version + 1 }
  await tx.manager.update(Directive, { id: directive.id }, change)
  return { ...directive, ...change }
}
