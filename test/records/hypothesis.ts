import { never, type WrittenRecord } from '../builders/records.js'
import { ok } from '../harness/client.js'

export const record: WrittenRecord = {
  table: 'hypothesis',
  upper: ['never', 'never'],
  lower: { read: never, work: never },
  writes: { add: {}, change: {} },
  routes: ['POST /hypotheses CLG', 'POST /hypotheses/:id/drop CLG'],
  bodies: {
    'POST /hypotheses': { text: 't', source: 's', confidence: 'low' },
    'POST /hypotheses/{id}/drop': { reason: 'so' },
  },
  put: async ({ counsel, at, privileged }) => {
    const made = await ok(
      counsel.post(`${at}/hypotheses`, { text: `A ${privileged} paper`, source: 'a call', confidence: 'low' }),
    )
    return { hypotheses: made.id }
  },
}
