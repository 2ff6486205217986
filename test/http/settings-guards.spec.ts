import { randomUUID } from 'node:crypto'
import { shippedCalendar } from '../../src/deadlines/compute-command.js'
import { someEmail } from '../builders/accounts.js'
import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Answer, Client, ok } from '../harness/client.js'

/** What the settings refuse: versions that nobody has seen, and names that lead to nothing. */
let app: TestApp
let cast: Cast
let at: string

beforeAll(async () => {
  app = await startApp({ worker: false })
  await app.setTime('2026-06-12T21:30:00Z')
  cast = await app.cast()
  const received = { channel: 'email', at: '2026-06-12T21:05:00Z', zone: 'America/New_York' }
  at = `directives/${(await ok(cast.counsel.post('directives', { via: 'nothing', title: 'Two products', received }))).reference}`
  await ok(cast.counsel.patch(at, { agency_id: app.agency_id }, { version: 1 }))
})
afterAll(() => app?.stop())

const outcome = async (answer: Promise<Answer>) => {
  const { status, body } = await answer
  return `${status} ${body?.code ?? 'done'}`
}
const STALE = '412 resource/stale'

describe('an agency contact', () => {
  it('is verified only in the version that was seen', async () => {
    const contacts = `agencies/${app.agency_id}/contacts`
    const { id, version } = await ok(cast.counsel.post(contacts, { name: 'Ann Oda', email: 'oda@cisa.example' }))
    const how = { how: 'Called the published number.' }
    expect(await outcome(cast.lead.post(`${contacts}/${id}/verify`, how, { version: version + 1 }))).toBe(STALE)
    expect(await outcome(cast.lead.post(`${contacts}/${id}/verify`, how, { version }))).toBe('200 done')
  })
})

describe('a rule', () => {
  const rule = {
    id: 'own-reply',
    title: 'Reply to a letter',
    jurisdiction: 'US',
    citation: 'Our policy 5',
    act: 'Reply',
    satisfied_by: 'sent',
    formula: { from: 'received', period: { unit: 'calendar_day', amount: 10 } },
    zone: 'agency',
    calendar: 'US-FED',
    valid_from: '2026-07-01',
    valid_to: null,
    check: { status: 'to_confirm', address: null, why: 'Ours.' },
  }

  it('counts by a calendar that exists, and is changed only in the version that was seen', async () => {
    const unknown = { ...rule, calendar: 'XX-NONE' }
    expect((await cast.counsel.post('rules', { rule: unknown })).body.code).toBe('deadline/unknown_calendar')
    await ok(cast.counsel.post('rules', { rule }))
    const change = (body: object, version: number) =>
      cast.counsel.patch('rules/own-reply', { rule: body, note: 'So.' }, { version })
    expect((await change(unknown, 1)).body.code).toBe('deadline/unknown_calendar')
    expect(await outcome(change({ ...rule, title: 'Another' }, 3))).toBe(STALE)
  })

  it('starts no deadline with a trigger from before it was in force', async () => {
    const started = (received: string) =>
      cast.counsel.post(`${at}/deadlines`, { by_rule: { rule_id: 'own-reply', triggers: { received: { at: received } } } })
    expect((await started('2026-06-12T21:21:00Z')).body.code).toBe('deadline/rule_unknown')
    expect(await outcome(started('2026-07-02T12:00:00Z'))).toBe('201 done')
  })
})

describe('a calendar', () => {
  it('gives back only a day that a person added', async () => {
    const remove = { note: 'It was of another year.' }
    expect(await outcome(cast.counsel.post('calendars/US-FED/days/2026-12-24/remove', remove))).toBe('404 resource/not_found')
  })

  it('of a name that this release does not have is refused on the command line', () => {
    expect(shippedCalendar('US-FED').id).toBe('US-FED')
    expect(() => shippedCalendar('XX-NONE')).toThrow(expect.objectContaining({ code: 'deadline/unknown_calendar' }))
  })
})

describe('a playbook', () => {
  const own = (rule: string) => ({ title: 'Subpoena, our way', deadlines: [{ rule, subject: 'Produce', critical: true }] })

  it('names only rules that exist, and is changed only if it is there', async () => {
    const add = (rule: string) =>
      cast.counsel.post('playbooks', { agency: 'SEC', instrument: 'subpoena', playbook: own(rule), note: 'Ours.' })
    expect((await add('no-such-rule')).body.code).toBe('deadline/rule_unknown')
    const change = { playbook: own('int-as-stated'), note: 'Ours.' }
    const nowhere = 'playbooks/SEC/no_such_instrument'
    expect(await outcome(cast.counsel.patch(nowhere, change, { version: 1 }))).toBe('404 resource/not_found')
  })

  it('is chosen for a directive only in a version that is in use', async () => {
    const { version } = await ok(cast.counsel.get(at))
    const choose = { playbook_version_id: randomUUID() }
    expect((await cast.counsel.post(`${at}/playbook`, choose, { version })).body.code).toBe('playbook/not_in_use')
  })
})

describe('a switch', () => {
  it('is changed only in the version that was seen', async () => {
    const body = { name: 'Halden gate', subject: 'Halden', url: 'https://switch.example/' }
    const { id, version } = (await ok(cast.lead.post('switches', body))).switch
    expect(await outcome(cast.lead.post(`switches/${id}/retire`, { reason: 'Gone.' }, { version: version + 1 }))).toBe(STALE)
  })
})

describe('a name in the scope lists', () => {
  it('is not given twice on one axis, not even by renaming', async () => {
    await ok(cast.counsel.post('scope-lists', { axis: 'product', name: 'Halden 1' }))
    const { id, version } = await ok(cast.counsel.post('scope-lists', { axis: 'product', name: 'Halden 2' }))
    expect((await cast.counsel.patch(`scope-lists/${id}`, { name: 'halden 1' }, { version })).body.code).toBe('scope/name_taken')
  })
})

describe('an account', () => {
  it('keeps its own role, even that of an administrator among several', async () => {
    const other = await aColleague(app, 'administrator', 'Ada Second')
    const { id } = cast.people.administrator
    const [{ version }] = (await app.asOwner('SELECT version FROM person WHERE id = $1', [id])) as [{ version: number }]
    const change = { role: 'contributor' }
    expect(await outcome(cast.administrator.patch(`people/${id}`, change, { version }))).toBe('403 access/forbidden')
    expect(other.id).not.toBe(id)
  })

  it('has no second factor removed that it does not have, whatever its role', async () => {
    const contributor = await aColleague(app, 'contributor')
    const remove = cast.administrator.post(`people/${contributor.id}/second-factor/remove`, { reason: 'Lost.' })
    expect((await remove).body.code).toBe('second_factor/not_set')
  })

  it('gets no decision on a request that is not there', async () => {
    expect(await outcome(cast.lead.post(`access-requests/${randomUUID()}/approve`))).toBe('404 resource/not_found')
  })

  it('of a machine that has ended gets no token, not even one that was approved', async () => {
    const service = await ok(
      cast.administrator.post('people/service-accounts', { name: 'Archive', role: 'contributor', zone: 'UTC' }),
    )
    const asked = { name: 'Nightly', scopes: ['read'], days: 30 }
    const { id } = await ok(cast.administrator.post(`people/${service.id}/tokens`, asked))
    await ok(cast.lead.post(`access-requests/${id}/approve`))
    const [{ version }] = (await app.asOwner('SELECT version FROM person WHERE id = $1', [service.id])) as [{ version: number }]
    await ok(cast.administrator.post(`people/${service.id}/end`, { reason: 'Replaced.' }, { version }))
    expect((await cast.administrator.post(`people/${service.id}/tokens`, asked)).body.code).toBe('person/ended')
    expect((await cast.administrator.post(`access-requests/${id}/token`)).body.code).toBe('person/ended')
  })
})

describe('a link that is asked for', () => {
  it.each(['password-resets', 'session/passes'])('takes work from a network that asked for many (%s)', async (path) => {
    const answers = await Promise.all(
      Array.from({ length: 24 }, () => new Client(app.url).post<any>(path, { email: someEmail() })),
    )
    expect(answers.map(({ body }) => body?.code).filter(Boolean)).toContain('sign_in/proof_needed')
  })
})

describe('a change of role that lead counsel approves', () => {
  const asked = async (id: string) => {
    const [{ version }] = (await app.asOwner('SELECT version FROM person WHERE id = $1', [id])) as [{ version: number }]
    await ok(cast.administrator.patch(`people/${id}`, { role: 'counsel' }, { version }))
    const [request] = await app.asOwner<{ id: string }>(
      `SELECT id FROM access_request WHERE person_id = $1 AND state = 'waiting'`,
      [id],
    )
    return request?.id
  }
  const end = (id: string) =>
    app.asSuperuser(`SET session_replication_role = replica; UPDATE person SET ended_at = now() WHERE id = '${id}'`)

  it('does not happen to a person who has left meanwhile', async () => {
    const { id } = await aColleague(app, 'contributor')
    const request = await asked(id)
    await end(id)
    expect((await cast.lead.post(`access-requests/${request}/approve`)).body.code).toBe('person/ended')
  })

  it('leaves an administrator, even if the others left meanwhile', async () => {
    const { id } = await aColleague(app, 'administrator', 'Ada Third')
    const request = await asked(id)
    const others = await app.asOwner<{ id: string }>(`SELECT id FROM person WHERE role = 'administrator' AND id <> $1`, [id])
    for (const other of others) await end(other.id)
    expect((await cast.lead.post(`access-requests/${request}/approve`)).body.code).toBe('person/last_administrator')
    for (const other of others)
      await app.asSuperuser(`SET session_replication_role = replica; UPDATE person SET ended_at = NULL WHERE id = '${other.id}'`)
  })
})

describe('an effect that no person can set right by trying it again', () => {
  it('is not offered for another try', async () => {
    await app.asOwner(
      `INSERT INTO outbox (id, kind, subject_id, due_at, state, error_code, attempts) VALUES (gen_random_uuid(), 'checker.run', gen_random_uuid(), now(), 'dead', 'internal/unexpected', 9)`,
    )
    const { items } = await ok(cast.administrator.get('queue'))
    expect(items.filter(({ state }: { state: string }) => state === 'dead')).toMatchObject([
      { kind: 'checker.run', retriable: false },
    ])
  })
})
