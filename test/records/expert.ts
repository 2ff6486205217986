import { never, type WrittenRecord } from '../builders/records.js'
import { ok } from '../harness/client.js'

const EXPERT = { name: 'Ada Roe', subject: 'Access control', engaged_by: 'own_counsel', engaged_on: '2026-06-13' }

export const record: WrittenRecord = {
  table: 'expert',
  upper: ['never', 'never'],
  lower: { read: never, work: never },
  writes: { add: {}, change: {} },
  counted: 'experts',
  routes: ['GET /experts signed_in', 'POST /experts CLG', 'POST /experts/:id/end CLG'],
  bodies: { 'POST /experts': EXPERT, 'POST /experts/{id}/end': { reason: 'so' } },
  put: async ({ counsel, at, privileged }) => {
    const made = await ok(counsel.post(`${at}/experts`, { ...EXPERT, subject: `The ${privileged} paper` }))
    return { experts: made.id }
  },
}
