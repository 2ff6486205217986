import type { Client } from '../harness/client.js'

interface Row {
  id: string
  version: number
}

/** The playbook's duties that do not apply, handled as counsel would: each waived by name, with the reason. */
export async function dutiesSetOff(counsel: Client, at: string): Promise<void> {
  const { obligations } = (await counsel.get(`${at}/review`)).body
  const duties = (obligations as (Row & { source: string; proof: string })[]).filter(({ source }) => source === 'law')
  expect(duties.length).toBeGreaterThan(0)
  for (const { id, version, proof } of duties) {
    expect(proof).toBe('none')
    const reason = 'It asks for no records: there is nothing that this law would have us keep.'
    expect((await counsel.post(`${at}/obligations/${id}/waive`, { reason }, { version })).status).toBe(200)
  }
}

/** The playbook's notifications: none is required this time, each for a recorded reason. */
export async function othersWhoMustKnow(counsel: Client, at: string): Promise<void> {
  const { items } = (await counsel.get(`${at}/notifications`)).body as { items: Row[] }
  expect(items.length).toBeGreaterThan(0)
  for (const { id, version } of items) {
    const reason = 'The order was lifted before any of them was due.'
    expect((await counsel.post(`${at}/notifications/${id}/not-needed`, { reason }, { version })).status).toBe(200)
  }
}
