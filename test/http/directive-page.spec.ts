import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { countedRecords } from '../builders/records.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'

type Rows = Record<string, any>[]

/** The routes whose responses are contained in each tab's response. Each part has the name of its route. */
const TABS = {
  scope: ['decisions', 'scope', 'options', 'review'],
  measures: ['measures', 'switches', 'review', 'breaches', 'commitments'],
  hold: ['holds', 'notices', 'measures'],
  comments: ['comments', 'members'],
}

describe('the page of a directive', () => {
  let app: TestApp
  let cast: Cast
  let full: FullDirective
  let at: string
  let readers: { name: string; client: Client }[]
  let outsiders: { name: string; client: Client }[]

  beforeAll(async () => {
    app = await startApp({ worker: false })
    cast = await app.cast()
    await app.setTime('2026-06-12T21:10:00Z')
    full = await aFullDirective(app, cast)
    at = `directives/${full.reference}`
    const guest = await aColleague(app, 'guest')
    const member = { person_id: guest.id, level: 'read', until: '2026-12-31T23:00:00Z' }
    expect((await cast.counsel.post(`${at}/members`, member)).status).toBe(201)
    readers = [
      { name: 'counsel, who works on the case', client: cast.counsel },
      { name: 'the executive, who reads facts', client: cast.executive },
      { name: 'the contributor, who has a measure', client: cast.contributor },
      { name: 'a guest who reads facts', client: guest.client },
    ]
    outsiders = [
      { name: 'the administrator', client: cast.administrator },
      { name: 'the auditor', client: cast.auditor },
      { name: 'a contributor with no part in it', client: (await aColleague(app, 'contributor')).client },
    ]
  })
  afterAll(() => app.stop())

  const items = async (client: Client, path: string): Promise<Rows> => {
    const { status, body } = await client.get(`${at}/${path}`)
    expect(status).toBe(200)
    return body.items
  }

  /** The number of rows that each room's lists return to a reader. */
  const counted = async (client: Client) => {
    const review = (await client.get(`${at}/review`)).body
    const [holds, notices] = [await items(client, 'holds'), await items(client, 'notices')]
    const standing = await items(client, 'monitoring')
    return {
      obligations: Math.max(review.demands.length, review.obligations.length),
      scope: (await items(client, 'decisions')).length,
      measures: (await items(client, 'measures')).length,
      hold: holds.length + notices.filter(({ kind }) => kind === 'instruction').length,
      monitoring: standing.filter(({ ended_at }) => !ended_at).length,
      monitoring_ended: standing.filter(({ ended_at }) => ended_at).length,
      documents: (await items(client, 'documents')).length,
      letters: (await items(client, 'letters')).length,
      contacts: (await items(client, 'contacts')).length,
      notifications: (await items(client, 'notifications')).length,
      tasks: (await items(client, 'tasks')).filter(({ done_at, cancelled_at }) => !done_at && !cancelled_at).length,
      comments: (await items(client, 'comments')).length,
      ...Object.fromEntries(
        await Promise.all(countedRecords.map(async ({ kind, list }) => [kind, (await items(client, list)).length])),
      ),
    }
  }

  it('shows a count for each room that matches the list the same reader gets; counsel see one more document and one more obligation', async () => {
    const seen: Record<string, number> = {}
    for (const { name, client } of readers) {
      const { counts } = (await client.get(at)).body
      const shown = Object.fromEntries(Object.entries(counts).map(([room, count]) => [room, count ?? 0]))
      expect({ name, ...shown }).toEqual({ name, ...(await counted(client)) })
      seen[name] = shown.documents as number
    }
    const [counsel, executive, contributor] = Object.values(seen) as [number, number, number]
    expect(counsel).toBeGreaterThan(executive)
    expect(executive).toBeGreaterThanOrEqual(contributor)
  })

  it('shows no number for a room that the reader cannot see at all', async () => {
    const nulls = async (client: Client) =>
      Object.entries((await client.get(at)).body.counts).flatMap(([room, count]) => (count === null ? [room] : []))
    expect(await nulls(cast.counsel)).toEqual([])
    const hidden = countedRecords.filter(({ reads }) => !reads).map(({ kind }) => kind)
    expect(await nulls(cast.executive)).toEqual(hidden)
    expect(await nulls(cast.contributor)).toEqual([
      'obligations',
      'scope',
      'hold',
      'monitoring',
      'monitoring_ended',
      'letters',
      'contacts',
      'comments',
      ...countedRecords.map(({ kind }) => kind),
    ])
  })

  it('shows, outside the tabs, the same items as each list returns to the same reader', async () => {
    for (const { name, client } of readers) {
      const { status, body } = await client.get(`${at}/page`)
      expect({ name, status }).toEqual({ name, status: 200 })
      expect(body.directive).toEqual((await client.get(at)).body)
      expect(body.deadlines).toEqual(await items(client, 'deadlines'))
      expect(body.waiting_deadlines).toEqual(await items(client, 'deadlines/waiting'))
      expect(body.proposals).toEqual(
        (await client.get(`deadline-proposals?directive=${full.reference}&state=waiting`)).body.items,
      )
      expect(body.authenticity).toEqual((await client.get(`${at}/authenticity`)).body)
      expect(body.timeline).toEqual((await items(client, 'timeline')).slice(0, 9))
      expect(body.playbook).toEqual((await client.get(`${at}/playbook`)).body)
      expect(body.findings).toEqual((await client.get(`${at}/findings`)).body)
    }
  })

  it('returns for each tab the same items as its lists return to the same reader', async () => {
    for (const { name, client } of readers) {
      const seen: string[] = []
      for (const [tab, parts] of Object.entries(TABS)) {
        const { status, body } = await client.get(`${at}/tabs/${tab}`)
        expect({ name, tab, status }).toEqual({ name, tab, status: 200 })
        const answers: Record<string, unknown> = {}
        for (const part of parts) {
          const own = await client.get(`${at}/${part}`)
          if (own.status === 200) answers[part] = own.body
          else expect({ name, part, status: own.status }).toEqual({ name, part: 'members', status: 403 })
        }
        expect({ name, tab, ...body }).toEqual({ name, tab, ...answers })
        seen.push(...Object.keys(body))
      }
      // Only people who work on the case can see the members.
      expect({ name, members: seen.includes('members') }).toEqual({ name, members: client === cast.counsel })
    }
  })

  it('has no response for a tab that reads only one list, or that does not exist', async () => {
    for (const tab of ['tasks', 'nothing'])
      expect(await cast.counsel.get(`${at}/tabs/${tab}`)).toMatchObject({ status: 400, body: { code: 'request/invalid' } })
  })

  it('does not exist for a person who may not see the directive', async () => {
    for (const { name, client } of outsiders)
      for (const path of [at, `${at}/page`, ...Object.keys(TABS).map((tab) => `${at}/tabs/${tab}`)])
        expect({ name, path, ...(await client.get(path)) }).toMatchObject({ status: 404, body: { code: 'resource/not_found' } })
  })

  it('the status on every screen counts what is waiting for the reader as the lists do, within what their role may see', async () => {
    const account = { name: 'Archive', role: 'counsel', zone: 'UTC' }
    expect((await cast.administrator.post('people/service-accounts', account)).status).toBe(201)
    expect((await cast.lead.get('status')).body.waiting.access_requests).toBe(1)
    for (const { client } of [...readers, ...outsiders]) {
      const { waiting } = (await client.get('status')).body
      const list = async (path: string, length: (body: any) => number) => {
        const { status, body } = await client.get(path)
        return status === 200 ? length(body) : null
      }
      const { role } = (await client.get('session')).body.person
      expect(waiting).toEqual({
        my_work: await list('my-work', ({ count }) => count),
        open: await list('overview', ({ open }) => open),
        late: await list('overview', ({ late }) => late.count),
        in_appeal: await list('overview', ({ in_appeal }) => in_appeal.count),
        proposed_dates: ['counsel', 'lead_counsel'].includes(role)
          ? await list('deadline-proposals', (body) => body.items.length)
          : null,
        findings: role === 'administrator' ? null : await list('findings', (body) => body.items.length),
        access_requests: await list(
          'access-requests',
          ({ items }) => items.filter((item: any) => item.may_decide || item.may_collect).length,
        ),
      })
    }
  })
})
