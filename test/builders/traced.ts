import type { TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import type { Cast } from './cast.js'
import { proof } from './measures.js'

/** A letter and two demands from it, one of them traced to accepted evidence without gaps. */
export interface Traced {
  at: string
  reference: string
  letter_id: string
  demand_id: string
  reading_id: string
  deadline_id: string
  obligation_id: string
  measure_id: string
}

export async function aTracedDirective(app: TestApp, { counsel, contributor, lead, people }: Cast): Promise<Traced> {
  const { reference } = await ok(counsel.post('directives', { via: 'nothing', title: 'Both products off' }))
  const at = `directives/${reference}`
  await ok(counsel.patch(at, { agency_id: app.agency_id }, { version: 1 }))
  const text = 'No foreign national may use Halden 5. Report by 19 June 2026.'
  const letter = await ok(counsel.upload(`${at}/documents`, Buffer.from(text), 'letter.txt', { title: 'The letter' }))
  const mark = (quote: string, subject: string) =>
    ok(counsel.post(`${at}/demands`, { document_id: letter.id, page: 1, quote, subject }))
  const demand = await mark('No foreign national may use Halden 5', 'Nobody foreign uses Halden 5')
  await mark('Report by 19 June 2026', 'Report what was done')
  const reading = await ok(
    counsel.post(`${at}/readings`, {
      term: 'foreign national',
      demand_id: demand.id,
      alternatives: [{ text: 'whoever is no citizen' }, { text: 'a foreign person' }],
    }),
  )
  const adopted = await ok(counsel.post(`${at}/readings/${reading.id}/adopt`, { alternative: 0 }, { version: 1 }))
  await ok(lead.post(`${at}/readings/${reading.id}/approve`, {}, { version: adopted.version }))
  const due = { subject: 'At once', basis: 'page 1', due_at: '2026-06-13T00:00:00-04:00', due_zone: 'America/New_York' }
  const deadline = await ok(counsel.post(`${at}/deadlines`, due))
  const obligation = await ok(
    counsel.post(`${at}/obligations`, {
      ...{ demand_id: demand.id, kind: 'do', subject: 'Halden 5 is off', clarity: 'unclear', deadline_id: deadline.id },
      ...{ person_id: people.contributor.id, reading_ids: [reading.id] },
    }),
  )
  const measure = await ok(
    counsel.post(`${at}/measures`, {
      ...{ subject: 'Switch Halden 5 off', obligation_ids: [obligation.id] },
      ...{ person_id: people.contributor.id, verifier_id: people.lead.id },
    }),
  )
  const evidence = await proof(contributor, at, measure.id)
  await ok(lead.post(`${at}/evidence/${evidence}/accept`, {}, { version: 1 }))
  return {
    ...{ at, reference, letter_id: letter.id, demand_id: demand.id, reading_id: reading.id },
    ...{ deadline_id: deadline.id, obligation_id: obligation.id, measure_id: measure.id },
  }
}
