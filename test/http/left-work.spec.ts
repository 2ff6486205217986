import type { Cast } from '../builders/cast.js'
import { aColleague, type Colleague } from '../builders/colleague.js'
import { aFullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'

describe('the work of a person who has left', () => {
  let app: TestApp
  let cast: Cast
  let leaver: Colleague
  let heir: Colleague
  const references: string[] = []
  const hand = (from: string, to: string) => cast.counsel.post('left-work/hand-over', { from_id: from, to_id: to })

  beforeAll(async () => {
    app = await startApp({ worker: false })
    cast = await app.cast()
    await app.setTime('2026-06-12T21:10:00Z')
    leaver = await aColleague(app, 'counsel', 'Lea Ver')
    heir = await aColleague(app, 'counsel', 'Heir Able')
    for (const title of ['One', 'Two', 'Hidden from counsel']) {
      const full = await aFullDirective(app, cast, { title, visibility: 'restricted' })
      const at = `directives/${full.reference}`
      const one = { ...cast, contributor: leaver.client, people: { ...cast.people, contributor: leaver } }
      expect(one.people.contributor.id).toBe(leaver.id)
      await cast.counsel.post(`${at}/tasks`, { subject: 'Look it up', person_id: leaver.id })
      await cast.counsel.post(`${at}/measures`, {
        subject: 'Switch it',
        obligation_ids: [full.ids.obligations],
        person_id: leaver.id,
        verifier_id: cast.people.lead.id,
      })
      const given = await cast.counsel.post(`${at}/assignments`, { kind: 'backup', person_id: leaver.id })
      await leaver.client.post(`${at}/assignments/${given.body.id}/accept`, {}, { version: 1 })
      references.push(full.reference)
    }
    // Counsel is walled off from the third, by the lead, who works on it.
    await cast.counsel.post(`directives/${references[2]}/assignments`, { kind: 'owner', person_id: cast.people.lead.id })
    const mine = (await cast.lead.get(`directives/${references[2]}/assignments`)).body.items
    const asked = mine.find((one: any) => one.kind === 'owner' && one.person.id === cast.people.lead.id)
    expect((await cast.lead.post(`directives/${references[2]}/assignments/${asked.id}/accept`)).status).toBe(200)
    await cast.lead.post(`directives/${references[2]}/walls`, { person_id: cast.people.counsel.id, reason: 'so' })
    expect((await cast.counsel.get(`directives/${references[2]}`)).status).toBe(404)
  })
  afterAll(() => app?.stop())

  it('cannot be handed over while they are active', async () => {
    expect((await cast.counsel.get('left-work')).body.items).toEqual([])
    expect(await hand(leaver.id, heir.id)).toMatchObject({ status: 409, body: { code: 'person/not_gone' } })
  })

  it('is shown to others who work on the case, and nothing else is revealed', async () => {
    expect((await cast.administrator.post(`people/${leaver.id}/end`, { reason: 'left' }, { version: 1 })).status).toBe(200)
    expect((await leaver.client.get('my-work')).status).toBe(401)
    expect((await cast.counsel.get('left-work')).body.items).toEqual([
      {
        person: { id: leaver.id, name: 'Lea Ver' },
        ended_at: expect.any(String),
        directives: 2,
        assignments: 2,
        tasks: 4,
        measures: 2,
        obligations: 0,
      },
    ])
    expect((await cast.lead.get('left-work')).body.items[0].directives).toBe(3)
    expect((await heir.client.get('left-work')).body.items).toEqual([])
  })

  it('goes to one person, with the access it needs, in one event per directive', async () => {
    expect(await hand(leaver.id, cast.people.auditor.id)).toMatchObject({
      status: 422,
      body: { code: 'task/person_cannot_work' },
    })
    expect(await hand(leaver.id, heir.id)).toMatchObject({ status: 200, body: { directives: 2, left: [] } })
    expect((await cast.counsel.get('left-work')).body.items).toEqual([])
    const work = (await heir.client.get('my-work')).body
    expect(work.assignments.map((one: any) => one.reference).sort()).toEqual(references.slice(0, 2).sort())
    expect(work.tasks.filter((one: any) => one.subject === 'Look it up')).toHaveLength(2)
    const { items } = (await cast.counsel.get(`directives/${references[0]}/measures`)).body
    expect(items.find((one: any) => one.subject === 'Switch it').person.id).toBe(heir.id)
    const timeline = (await cast.counsel.get(`directives/${references[0]}/timeline`)).body.items
    expect(timeline.filter((one: any) => one.kind === 'work.handed_over')).toHaveLength(1)
    expect((await heir.client.get(`directives/${references[2]}`)).status).toBe(404)
    expect(await app.verifyLedger()).toEqual([])
  })

  it('is not handed over if the new person would verify their own work, and this is reported', async () => {
    const answer = await cast.lead.post('left-work/hand-over', { from_id: leaver.id, to_id: cast.people.lead.id })
    expect(answer).toMatchObject({ status: 200, body: { directives: 1, left: [references[2]] } })
    expect((await cast.lead.get('left-work')).body.items[0]).toMatchObject({ tasks: 1, assignments: 0, measures: 1 })
  })
})
