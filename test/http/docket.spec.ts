import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { sheetOf, rowsAsText as words } from '../builders/sheet.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

let app: TestApp
let cast: Cast

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  await app.setTime('2026-06-12T21:30:00Z')
})
afterAll(() => app?.stop())
beforeEach(() => app.asSuperuser(`SET session_replication_role = replica; DELETE FROM deadline`))

const opened = async (title = 'A case', visibility = 'open'): Promise<string> =>
  `directives/${(await ok(cast.counsel.post('directives', { via: 'nothing', title, visibility }))).reference}`
const due = (at: string, body: object) =>
  ok(cast.counsel.post(`${at}/deadlines`, { subject: 'Answer', basis: 'page 1', due_zone: 'America/New_York', ...body }))
const subjects = async (client: Client) => (await ok(client.get('docket'))).items.map((item: { subject: string }) => item.subject)

const sheet = (client: Client, number: number) => sheetOf(client, 'docket/xlsx', number)

describe('the docket report', () => {
  it('has everything that is overdue or due in the next thirty days, earliest first, and nothing completed', async () => {
    const at = await opened()
    for (const [subject, due_on] of [
      ['beyond', '2026-07-13'],
      ['last', '2026-07-12'],
      ['late', '2026-05-01'],
    ])
      await due(at, { subject, due_on })
    const waived = await due(at, { subject: 'waived', due_on: '2026-06-20' })
    await ok(cast.counsel.post(`${at}/deadlines/${waived.id}/events`, { kind: 'waived', reason: 'withdrawn' }, { version: 1 }))
    expect(await subjects(cast.counsel)).toEqual(['late', 'last'])
    expect(await ok(cast.counsel.get('docket'))).toMatchObject({ until: '2026-07-12', zone: 'Europe/Berlin', cut: false })
  })

  it('shows what the reader has access to, on the page and in the sheets', async () => {
    const at = await opened('A quillwort matter', 'sealed')
    await due(at, { subject: 'Quillwort', due_on: '2026-06-20' })
    const { id, client } = await aColleague(app, 'executive', 'Eva Lind')
    expect(await subjects(client)).toEqual([])
    expect(words(await sheet(client, 1)).join()).not.toMatch(/quillwort/i)
    await ok(cast.counsel.post(`${at}/members`, { person_id: id, level: 'read' }))
    expect(await subjects(client)).toEqual(['Quillwort'])
    expect(words(await sheet(client, 2)).join()).toMatch(/Quillwort.*Sealed: members only/)
    await ok(cast.counsel.post(`${at}/walls`, { person_id: id, reason: 'conflict' }))
    expect(await subjects(client)).toEqual([])
    expect(words(await sheet(client, 1)).join()).not.toMatch(/quillwort/i)
  })
})

describe('its workbook', () => {
  it('has a sheet by person and one by entity, with each due time in words, its place and the reader’s time', async () => {
    const at = await opened('An order')
    await ok(cast.counsel.patch(at, { addressee_id: app.addressee_id }, { version: 1 }))
    await due(at, { due_on: '2026-07-06', critical: true })
    await due(at, { subject: 'Report', due_on: '2026-06-10' })
    const orphan = await opened('Nobody has it')
    await due(orphan, { subject: 'File', due_at: '2026-06-30T17:00:00-04:00' })
    await app.asSuperuser(
      `SET session_replication_role = replica; UPDATE assignment SET ended_at = now() WHERE directive_id = (SELECT id FROM directive WHERE title = 'Nobody has it')`,
    )
    const [title, confidential, head, ...rows] = words(await sheet(cast.counsel, 1))
    expect(title).toBe(
      'Docket report of Orla Systems: overdue, or due by 12 July 2026. As of 23:30 Fri 12 June 2026, Berlin, for Counsel Person.',
    )
    expect(confidential).toMatch(/^Confidential\./)
    expect(head).toBe('Owner | State | Date | Due | Your time | Deadline | Directive | Reference | Entity | Visibility')
    expect(rows).toEqual([
      expect.stringMatching(
        /^No owner \| Open \| \d+ \| by 17:00 Tue 30 June 2026, New York \| by 23:00 Tue 30 June 2026, Berlin \| File/,
      ),
      expect.stringMatching(/^Counsel Person \| OVERDUE \| .* \| Report/),
      expect.stringMatching(
        /^Counsel Person \| Open, critical \| .* by the end of Mon 6 July 2026, New York \| before 06:00 Tue 7 July 2026, Berlin \| Answer/,
      ),
    ])
    const byEntity = words(await sheet(cast.counsel, 2)).slice(3)
    expect(byEntity.map((row) => row.split(' | ')[0])).toEqual([
      'Entity not recorded',
      'Orla Systems, Inc.',
      'Orla Systems, Inc.',
    ])
  })

  it('has no formula, whatever a subject, a title or a name starts with', async () => {
    const hostile = ['=HYPERLINK("http://x.example","a")', '+1+1', '-2', '@SUM(A1)', '\t=1', '<b>&"', '1234']
    const at = await opened('=1+1')
    for (const subject of hostile) await due(at, { subject, due_on: '2026-06-20' })
    await app.asSuperuser(
      `SET session_replication_role = replica; UPDATE deadline SET subject = E'=1\\u0001\\u000b\\uFFFE 🏛 回答' WHERE subject = '-2'`,
    )
    for (const number of [1, 2]) {
      const rows = await sheet(cast.counsel, number)
      const kinds = new Set(
        rows.slice(3).flatMap((row) => row.filter(({ text }) => text !== '' && !/^46\d{3}$/.test(text)).map(({ kind }) => kind)),
      )
      expect([...kinds]).toEqual(['s'])
      const cells = rows.flat().map(({ text }) => text)
      for (const subject of hostile.filter((one) => one !== '-2')) expect(cells).toContain(subject.trim())
      // Characters that XML cannot contain are left out: the workbook still opens.
      expect(cells).toContain('=1 🏛 回答')
    }
  })

  it('is sent as a file that browsers neither store nor open in the page', async () => {
    const { headers, status } = await cast.counsel.get('docket/xlsx')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(headers.get('content-disposition')).toBe('attachment; filename="docket-until-2026-07-12.xlsx"')
    expect(headers.get('cache-control')).toContain('no-store')
  })
})
