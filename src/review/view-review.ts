import type { Access } from '../directives/access.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { listReopenings } from './list-reopenings.js'
import { listDemands, listModifications, listObligations, listQuestions, listReadings } from './lists.js'
import type { ReviewView } from './review.schema.js'

/** The legal review of a directive, as far as this reader may see it. */
export async function viewReview(tx: Tx, access: Access): Promise<ReviewView> {
  const { directive, sees } = access
  return {
    demands: sees('demand') ? await listDemands(tx, access) : [],
    readings: sees('reading', { class: 'legal_advice' }) ? await listReadings(tx, access) : [],
    obligations: sees('obligation') ? await listObligations(tx, access) : [],
    questions: await listQuestions(tx, access),
    modifications: await listModifications(tx, access),
    reopenings: await listReopenings(tx, access),
    no_demands_reason: sees('demand') ? directive.no_demands_reason : null,
  }
}
