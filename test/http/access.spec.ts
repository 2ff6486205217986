import pg from 'pg'
import { type Level, maySee, type RecordFacts, type RecordKind } from '../../src/domain/access/policy.js'
import type { Cast } from '../builders/cast.js'
import { aFullDirective, type FullDirective, PRIVILEGED } from '../builders/full-directive.js'
import { ask, type Route, routesOfDirectives } from '../builders/routes.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'
import { enterAs } from '../harness/enter.js'

interface Row {
  id: string
  class?: RecordFacts['class']
  kind?: string
  seq?: number
  person?: { id: string }
  verifier?: { id: string }
  added_by?: { id: string }
  document_id?: string
}

/** The lists of a directive: the path, the kind of record, and the position of the rows in the response. */
const LISTS: [string, RecordKind, (body: Record<string, Row[]>) => Row[] | undefined][] = [
  ['receipts', 'receipt', (body) => body.items],
  ['documents', 'document', (body) => body.items],
  ['comments', 'comment', (body) => body.items],
  ['tasks', 'task', (body) => body.items],
  ['assignments', 'assignment', (body) => body.items],
  ['deadlines', 'deadline', (body) => body.items],
  ['timeline?limit=200', 'event_line', (body) => body.items],
  ['review', 'demand', (body) => body.demands],
  ['review', 'reading', (body) => body.readings],
  ['review', 'obligation', (body) => body.obligations],
  ['review', 'question', (body) => body.questions],
  ['review', 'modification', (body) => body.modifications],
  ['review', 'reopening', (body) => body.reopenings],
  ['decisions', 'decision', (body) => body.items],
  ['scope', 'scope', (body) => body.entries],
  ['scope', 'scope', (body) => body.items],
  ['options', 'option', (body) => body.items],
  ['measures', 'measure', (body) => body.items],
  ['overrides', 'guard_override', (body) => body.items],
  ['breaches', 'breach', (body) => body.items],
  ['authenticity', 'authenticity_check', (body) => body.checks],
  ['commitments', 'decision', (body) => body.items],
  ['letters', 'letter_draft', (body) => body.items],
  ['', 'proceeding', (body) => body.proceedings],
]

/** The tables of a directive, and the kind of record in each. */
const TABLES: Record<string, RecordKind> = {
  directive: 'directive',
  receipt: 'receipt',
  document: 'document',
  document_page: 'document',
  comment: 'comment',
  task: 'task',
  assignment: 'assignment',
  deadline: 'deadline',
  reminder: 'reminder',
  ledger_event: 'event_line',
  ledger_body: 'event_body',
  demand: 'demand',
  reading: 'reading',
  rests_on: 'reading',
  question: 'question',
  modification: 'modification',
  reopening: 'reopening',
  obligation: 'obligation',
  decision: 'decision',
  decision_review: 'decision',
  scope_item: 'scope',
  scope_entry: 'scope',
  compliance_option: 'option',
  measure: 'measure',
  evidence: 'evidence',
  commitment: 'decision',
  proceeding: 'proceeding',
  letter_draft: 'letter_draft',
  letter: 'letter',
  directive_wall: 'member',
  guard_override: 'guard_override',
  authenticity_check: 'authenticity_check',
  measure_dependency: 'measure_dependency',
  release: 'release',
  breach: 'breach',
}

let app: TestApp
let cast: Cast
let full: FullDirective
let at: string
let readers: { name: string; level: Level; client: Client; id: string }[]

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  full = await aFullDirective(app, cast, { visibility: 'restricted' })
  at = `directives/${full.reference}`
  readers = [
    { name: 'an executive', level: 'read', client: cast.executive, id: cast.people.executive.id },
    { name: 'a contributor', level: 'work', client: cast.contributor, id: cast.people.contributor.id },
  ]
})
afterAll(() => app.stop())

const pathOf = (list: string) => (list === '' ? at : `${at}/${list}`)

/** Whether the written policy shows a row of a list to this reader. */
function policyShows(level: Level, kind: RecordKind, row: Row, readerId: string): boolean {
  const own = [row.person, row.verifier, row.added_by].some((person) => person?.id === readerId)
  const inPrivileged = kind === 'demand' && row.document_id === full.privileged_document
  return maySee([level], kind, { own, ...(inPrivileged ? { class: 'legal_advice' } : row.class ? { class: row.class } : {}) })
}

async function compareLists(): Promise<void> {
  for (const { name, level, client, id } of readers) {
    for (const [path, kind, rowsOf] of LISTS) {
      const all = rowsOf((await cast.counsel.get(pathOf(path))).body) ?? []
      expect([path, kind, all.length > 0]).toEqual([path, kind, true])
      const key = (row: Row) => row.id ?? row.seq
      const due = all.filter((row) => policyShows(level, kind, row, id)).map(key)
      const shown = (rowsOf((await client.get(pathOf(path))).body) ?? []).map(key)
      expect([name, path, kind, shown]).toEqual([name, path, kind, due])
    }
  }
}

async function everyAnswer(client: Client): Promise<[string, string][]> {
  const routes = (await routesOfDirectives(cast.counsel)).filter(({ method }) => method === 'GET')
  const paths = ['directives?state=all', `search?q=${PRIVILEGED}`, 'search?q=quillwort', 'my-work', 'overview']
  const answers: [string, string][] = []
  for (const path of paths) answers.push([path, JSON.stringify((await client.get(path)).body)])
  for (const route of routes) answers.push([route.path, JSON.stringify((await ask(client, route, full)).body)])
  for (const route of routes.filter(isOfDocument))
    answers.push([`${route.path} of the memo`, JSON.stringify((await ask(client, route, memo())).body)])
  return answers
}

const isOfDocument = ({ path }: Route) => path.includes('/documents/{id}')
const memo = (): FullDirective => ({ ...full, ids: { ...full.ids, documents: full.privileged_document } })

describe('access by level over HTTP', () => {
  it('matches the policy, list by list', compareLists)

  it('includes no privileged text in any response', async () => {
    // A person who works on the case can read it: the word is really there.
    const told = (await everyAnswer(cast.counsel)).filter(([, text]) => text.includes(PRIVILEGED))
    expect(told.length).toBeGreaterThan(6)
    for (const { name, client } of readers)
      expect([name, (await everyAnswer(client)).filter(([, text]) => text.includes(PRIVILEGED))]).toEqual([name, []])
  })

  it('includes no members, no reminders and no event bodies', async () => {
    for (const { client } of readers) {
      expect((await client.get(`${at}/members`)).body.code).toBe('access/forbidden')
      const { items } = (await client.get(`${at}/deadlines`)).body
      expect(items.flatMap(({ reminders }: { reminders: unknown[] }) => reminders)).toEqual([])
    }
    expect((await cast.counsel.get(`${at}/deadlines`)).body.items[0].reminders).not.toEqual([])
    expect((await cast.contributor.get(`${at}/deadlines`)).body.items[0].events).toEqual([])
  })

  it('does not report hidden items as missing', async () => {
    const { missing } = (await cast.counsel.get(at)).body
    for (const { client } of readers) for (const fact of (await client.get(at)).body.missing) expect(missing).toContain(fact)
  })

  it('shows evidence in a privileged document without its title', async () => {
    const [measure] = (await cast.executive.get(`${at}/measures`)).body.items
    const shown = measure.evidence.find((one: Row) => one.document_id === full.privileged_document)
    expect(shown).toMatchObject({ document_title: null })
  })

  it('does not let readers write', async () => {
    const writes = (await routesOfDirectives(cast.counsel)).filter(({ method }) => method !== 'GET')
    for (const route of writes) expect([route.path, (await ask(cast.executive, route, full)).status]).toEqual([route.path, 403])
  })

  it('lets a contributor write only to their own part', async () => {
    const theirs = await cast.contributor.upload(`${at}/documents`, Buffer.from('x'), 'x.txt', { class: 'work_product' })
    expect(theirs.body.code).toBe('access/forbidden')
    const other = (await cast.counsel.get(`${at}/measures`)).body.items.find(
      ({ person }: Row) => person?.id === cast.people.counsel.id,
    )
    const brought = await cast.contributor.post(`${at}/measures/${other.id}/evidence`, { document_id: full.fact_document })
    expect(brought.body.code).toBe('resource/not_found')
    const task = (await cast.counsel.get(`${at}/tasks`)).body.items.find((one: Row) => one.person?.id === cast.people.counsel.id)
    expect((await cast.contributor.post(`${at}/tasks/${task.id}/done`, {}, { version: task.version })).body.code).toBe(
      'resource/not_found',
    )
  })
})

describe('each access lock alone', () => {
  it('the lower lock shows, table by table, what the policy says', async () => {
    for (const { name, level, id } of readers) {
      for (const [table, kind] of Object.entries(TABLES)) {
        const own = await ownRows(table, id)
        const all = await asOwner(table)
        const due = all.filter((row) =>
          maySee([level], kind, { own: own.has(row.id), ...(row.class ? { class: row.class } : {}) }),
        )
        const seen = await seenBy(table, id)
        expect([name, table, seen.sort()]).toEqual([name, table, due.map((row) => row.id).sort()])
      }
    }
  })

  it('the upper lock shows, list by list, what the policy says', async () => {
    const tables = await app.asSuperuser<{ name: string }>('SELECT relname AS name FROM pg_class WHERE relrowsecurity')
    for (const { name } of tables.filter(({ name }) => name !== 'request_key'))
      await app.asSuperuser(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`)
    await compareLists()
    for (const { name, client } of readers)
      expect([name, (await everyAnswer(client)).filter(([, text]) => text.includes(PRIVILEGED))]).toEqual([name, []])
  })
})

const keyOf = (table: string) =>
  table === 'document_page' ? 't.document_id::text' : table.startsWith('ledger_') ? 't.seq::text' : 't.id::text'

/** The privilege class of a row: its own, or that of the document whose text it repeats. */
const classOf = (table: string) =>
  ['document', 'comment', 'question', 'modification', 'ledger_event'].includes(table)
    ? 't.class'
    : ['document_page', 'demand'].includes(table)
      ? '(SELECT class FROM document d WHERE d.id = t.document_id)'
      : 'NULL'

const ofDirective = (table: string) => (table === 'directive' ? 't.id' : 't.directive_id')

const asOwner = (table: string) =>
  app.asOwner<Row>(`SELECT ${keyOf(table)} AS id, ${classOf(table)} AS class FROM ${table} t WHERE ${ofDirective(table)} = $1`, [
    full.id,
  ])

/** The rows that belong to a person: assigned by name, or part of their measures. */
async function ownRows(table: string, personId: string): Promise<Set<string>> {
  const OWN: Record<string, string> = {
    task: 't.person_id = $1',
    measure: '$1 IN (t.person_id, t.verifier_id)',
    release: 'EXISTS (SELECT FROM measure m WHERE m.id = t.measure_id AND $1 IN (m.person_id, m.verifier_id))',
    reopening: 't.person_id = $1',
    evidence: 'EXISTS (SELECT FROM measure m WHERE m.id = t.measure_id AND $1 IN (m.person_id, m.verifier_id))',
    document: `t.added_by = $1 OR EXISTS (SELECT FROM evidence e JOIN measure m ON m.id = e.measure_id
      WHERE e.document_id = t.id AND $1 IN (m.person_id, m.verifier_id))`,
    document_page: `EXISTS (SELECT FROM document d WHERE d.id = t.document_id AND (d.added_by = $1 OR EXISTS (SELECT FROM evidence e
      JOIN measure m ON m.id = e.measure_id WHERE e.document_id = d.id AND $1 IN (m.person_id, m.verifier_id))))`,
  }
  if (!OWN[table]) return new Set()
  const rows = await app.asOwner<Row>(`SELECT ${keyOf(table)} AS id FROM ${table} t WHERE ${OWN[table]}`, [personId])
  return new Set(rows.map(({ id }) => id))
}

async function seenBy(table: string, personId: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: app.database.appUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await enterAs(app, client, personId)
    const { rows } = await client.query<Row>(`SELECT ${keyOf(table)} AS id FROM ${table} t WHERE ${ofDirective(table)} = $1`, [
      full.id,
    ])
    return rows.map(({ id }) => id)
  } finally {
    await client.end()
  }
}
