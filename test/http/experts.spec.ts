import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'

const EXPERT = {
  name: 'Dr. Ines Falk',
  organisation: 'Falk Research',
  subject: 'Whether nationality can be verified by access logs',
  engaged_by: 'outside_counsel',
  engaged_on: '2026-06-13',
  confidential_on: '2026-06-12',
}

let app: TestApp
let cast: Cast
let at: string

beforeAll(async () => {
  app = await startApp({ worker: false })
  await app.setTime('2026-06-15T14:00:00Z')
  cast = await app.cast()
  const opened = await ok(
    cast.counsel.post('directives', {
      via: 'oral',
      title: 'An order by telephone',
      received: { channel: 'telephone', at: '2026-06-12T21:05:00Z', zone: 'America/New_York' },
    }),
  )
  at = `directives/${opened.reference}`
  await ok(cast.counsel.post(`${at}/members`, { person_id: cast.people.executive.id, level: 'read' }))
})
afterAll(() => app?.stop())

const codeOf = async (answer: Promise<{ status: number; body: any }>) => {
  const { status, body } = await answer
  return `${status} ${body.code}`
}

describe('an outside expert', () => {
  it('is engaged, and the engagement ends once, with a reason that stays on record', async () => {
    const expert = await ok(cast.counsel.post(`${at}/experts`, EXPERT))
    expect(expert).toMatchObject({ ...EXPERT, made_by: { id: cast.people.counsel.id }, ended_at: null, version: 1 })
    const end = (id: string, version: number) =>
      cast.lead.post(`${at}/experts/${id}/end`, { reason: 'The report is in.' }, { version })
    expect(await codeOf(end(randomUUID(), 1))).toBe('404 resource/not_found')
    const ended = await ok(end(expert.id, 1))
    expect(ended).toMatchObject({ ended_by: { id: cast.people.lead.id }, end_reason: 'The report is in.', version: 2 })
    expect(await codeOf(end(expert.id, 1))).toBe('412 resource/stale')
    expect(await codeOf(end(expert.id, 2))).toBe('409 expert/already_ended')
    const later = await ok(cast.counsel.post(`${at}/experts`, { ...EXPERT, name: 'Prof. Jon Adeyemi', confidential_on: null }))
    expect((await ok(cast.counsel.get(`${at}/experts`))).items.map(({ id }: { id: string }) => id)).toEqual([later.id, expert.id])
  })

  it('is counted for people who work on the case, and not revealed to people who read facts', async () => {
    expect((await ok(cast.counsel.get(at))).counts.expert).toBe(2)
    expect((await ok(cast.executive.get(at))).counts.expert).toBeNull()
    expect((await ok(cast.executive.get(`${at}/experts`))).items).toEqual([])
    const seen = async (reader: typeof cast.counsel) =>
      JSON.stringify((await ok(reader.get(`${at}/timeline`))).items).includes('expert.')
    expect({ counsel: await seen(cast.counsel), executive: await seen(cast.executive) }).toEqual({
      counsel: true,
      executive: false,
    })
  })

  it('needs a name, a subject and a day, and refuses a party that cannot engage one', async () => {
    for (const wrong of [{ name: ' ' }, { subject: '' }, { engaged_on: 'soon' }, { engaged_by: 'agency' }])
      expect(await codeOf(cast.counsel.post(`${at}/experts`, { ...EXPERT, ...wrong }))).toBe('400 request/invalid')
  })
})
