import { type Client, ok } from '../harness/client.js'

/** A directive of CISA with an obligation, due at an instant if one is given; both counsel work on it. */
export async function anObligation(
  counsel: Client,
  agency_id: string,
  given: { due_at?: string; title?: string; visibility?: string } = {},
): Promise<{ at: string; reference: string; obligation_id: string }> {
  const { reference } = await ok(
    counsel.post('directives', {
      ...{ via: 'oral', title: given.title ?? 'Both products off', visibility: given.visibility ?? 'open' },
      received: { channel: 'telephone', at: '2026-06-12T21:05:00Z', zone: 'America/New_York' },
    }),
  )
  const at = `directives/${reference}`
  await ok(counsel.patch(at, { agency_id }, { version: 1 }))
  const due = { due_at: given.due_at, due_zone: 'America/New_York' }
  const deadline = given.due_at
    ? await ok(counsel.post(`${at}/deadlines`, { subject: 'At once', basis: 'page 1', ...due }))
    : null
  const obligation = await ok(
    counsel.post(`${at}/obligations`, {
      ...{ source: 'law', kind: 'restrict', subject: 'No access', deadline_id: deadline?.id ?? null },
    }),
  )
  return { at, reference, obligation_id: obligation.id }
}

/** The fields of a measure that restricts. */
export const RESTRICTS = { restricts: true, inverse: 'Switch it on again', preconditions: 'The letter is lifted' }

/** Adds a document as evidence for a measure. @returns the id of the evidence */
export async function proof(client: Client, at: string, measureId: string, act: 'do' | 'undo' = 'do'): Promise<string> {
  const text = `Probes of ${measureId}, ${act}, ${Math.random()}`
  const document = await ok(client.upload(`${at}/documents`, Buffer.from(text), 'probes.txt', { origin: 'produced' }))
  const { evidence } = await ok(client.post(`${at}/measures/${measureId}/evidence`, { document_id: document.id, act }))
  return evidence.at(-1).id
}
