import pg from 'pg'
import { countsParameters, countsSql } from '../../src/casework/counts-of.js'
import { accessTo } from '../../src/directives/access.js'
import { OPEN } from '../../src/insight/calendar.js'
import { ACROSS } from '../../src/insight/checker/list-findings.js'
import { WorklistQuery } from '../../src/insight/insight.schema.js'
import { ALL, TO_REVIEW } from '../../src/insight/overrides.js'
import { Trace } from '../../src/insight/trace.js'
import { worklistSql } from '../../src/insight/worklist.js'
import type { Actor } from '../../src/platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { MEASURES } from '../../src/remediation/switches/list-switches.js'
import { startApp, type TestApp } from '../harness/app.js'
import { actorOf, enterAs } from '../harness/enter.js'

// With 10,000 directives, half of them visible to one lawyer, none of their lists reads every directive. bench/ measures the
// time; this spec checks which index each list uses.

const MANY = 10_000

let app: TestApp
let counsel: { id: string; role: 'counsel' }
let agency: string

beforeAll(async () => {
  app = await startApp({ worker: false })
  counsel = { id: (await app.cast()).people.counsel.id, role: 'counsel' }
  agency = app.agency_id
  const other = (await app.cast()).people.lead.id
  await app.asSuperuser(`SET session_replication_role = replica;
    INSERT INTO directive (id, reference, title, visibility, stage, agency_id, opened_via, opened_at, opened_by, closed_at, live_proceedings)
    SELECT gen_random_uuid(), 'D-' || upper(lpad(to_hex(n), 6, '0')), 'Directive on word' || n % 4000, (ARRAY['open', 'restricted', 'open', 'sealed'])[1 + n % 4],
      (ARRAY['intake', 'legal_review', 'scoping', 'remediation', 'monitoring', 'closed'])[1 + (n / 4) % 6], a.id, 'file', now() - n * interval '1 minute', '${other}', CASE WHEN (n / 4) % 6 = 5 THEN now() END, (n % 50 = 0)::int
    FROM generate_series(1, ${MANY}) n JOIN (SELECT id, row_number() OVER (ORDER BY code) AS nth, count(*) OVER () AS agencies FROM agency) a ON a.nth = 1 + n % a.agencies;
    INSERT INTO directive_next (directive_id, level, act_by, reference, visibility, stage, agency_id, live_proceedings)
    SELECT id, 'any', CASE WHEN n % 10 < 9 THEN now() + ((n * 37) % 90000 - 2000) * interval '1 minute' ELSE 'infinity' END, reference, visibility, stage, agency_id, live_proceedings
    FROM (SELECT *, row_number() OVER (ORDER BY reference) AS n FROM directive) d;
    INSERT INTO directive_text (directive_id, words) SELECT id, directive_words(reference, title, summary, agency_reference) FROM directive;
    INSERT INTO deadline (id, directive_id, subject, basis, status, due_on, due_at, due_zone, precision, act_by, made_by, made_at)
    SELECT gen_random_uuid(), directive_id, 'Answer', 'page 1', 'open', act_by::date, act_by, 'UTC', 'day', act_by, '${other}', now() FROM directive_next WHERE act_by < 'infinity';
    INSERT INTO guard_override (id, directive_id, action, missing, reason, by, at, reviewed_by, reviewed_at)
    SELECT gen_random_uuid(), id, 'accept', '{agency}', 'so', '${other}', opened_at, CASE WHEN n % 10 > 0 THEN '${counsel.id}'::uuid END, CASE WHEN n % 10 > 0 THEN now() END
    FROM (SELECT id, opened_at, row_number() OVER () AS n FROM directive) d;
    INSERT INTO task (id, directive_id, kind, subject, person_id, subject_id, made_at)
    SELECT gen_random_uuid(), directive_id, 'review_override', 'Review', '${counsel.id}', id, at FROM guard_override;
    INSERT INTO document (id, directive_id, title, file_name, media_type, size, sha256, class, origin, state, page_count, added_by, added_at)
    SELECT gen_random_uuid(), id, 'The letter', 'a.pdf', 'application/pdf', 1, repeat('0', 64), 'fact', 'received', 'readable', 1, '${other}', now() FROM directive;
    INSERT INTO document_page (document_id, directive_id, page, text)
    SELECT id, directive_id, 1, 'word' || (row_number() OVER () % 4000) || repeat(' shall be reported to the register of the agency', 60) FROM document;
    INSERT INTO finding (id, directive_id, code, subject_id, class, grave, first_seen_at, last_seen_at, gone_at)
    SELECT gen_random_uuid(), d.id, c.code, d.id, 'fact', c.code = 'no_owner', now() - n * interval '1 hour', now(), CASE WHEN n > 1 THEN now() END
    FROM directive d CROSS JOIN unnest(ARRAY['no_owner', 'no_task']) c (code) CROSS JOIN generate_series(1, 5) n WHERE d.opened_at > now() - interval '3 days';
    ANALYZE`)
})
afterAll(() => app?.stop())

/** PostgreSQL's plan for counsel, under the policies, as text. */
const planFor = async (query: Record<string, string>): Promise<string> =>
  app.http.get(UnitOfWork).read(await actorOf(app, counsel), async (tx) => {
    const { sql, parameters } = worklistSql(WorklistQuery.parse(query), counsel)
    const rows = await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) ${sql}`, parameters)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })

// If few rows are left, PostgreSQL may collect them with the same index before sorting.
const walks = (index: string) => new RegExp(`(using ${index} on directive(_next)? [dn](_1)?|Bitmap Index Scan on ${index})\\b`)

describe('with 10,000 directives, the worklist', () => {
  it.each([
    ['in its default view', {}, 'directive_open_by_due'],
    ['of overdue directives', { late: 'true' }, 'directive_open_by_due'],
    ['by opening date', { state: 'all', sort: 'opened' }, 'directive_by_opening'],
    ['of all directives', { state: 'all' }, 'directive_by_due'],
    ['of contested directives', { state: 'all', appeal: 'true' }, 'directive_contested_by_due'],
    ['of one stage', { stage: 'scoping' }, 'directive_stage_by_due'],
  ])('%s uses its index', async (_, query, index) => {
    const plan = await planFor(query as Record<string, string>)
    expect(plan).toMatch(walks(index))
    expect(plan).not.toMatch(/Seq Scan on (directive|deadline)\b/)
  })

  it.each([
    ['by due date', {}, 'directive_agency_by_due'],
    ['by opening date', { state: 'all', sort: 'opened' }, 'directive_agency_by_(due|opening)'],
  ])('of one agency, %s, uses its index', async (_, query, index) => {
    const plan = await planFor({ ...query, agency_id: agency } as Record<string, string>)
    expect(plan).toMatch(walks(index))
    expect(plan).not.toMatch(/Seq Scan on directive\b/)
  })
})

describe('with 10,000 deadlines, the calendar', () => {
  it('of a month uses the index of due dates, and joins access to the result', async () => {
    const plan = await app.http.get(UnitOfWork).read(await actorOf(app, counsel), async (tx) => {
      // As the screens request it: planned once for every month.
      await tx.query(`PREPARE calendar (text, date, date) AS ${OPEN}`)
      const rows = await tx.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (COSTS OFF) EXECUTE calendar ('Europe/Berlin', '2026-07-01', '2026-07-31')`,
      )
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toMatch(/using deadline_open_by_due on deadline l\b|Bitmap Index Scan on deadline_open_by_due/)
    expect(plan).not.toMatch(/Seq Scan on (directive|deadline)\b/)
  })
})

describe('with 10,000 overrides, their list', () => {
  it.each([
    ['of pending reviews reads its index by age', TO_REVIEW, 'guard_override_to_review'],
    ['of all overrides reads its index by time', ALL, 'guard_override_by_time'],
  ])('%s, and joins access to the result', async (_, sql, index) => {
    const plan = await app.http.get(UnitOfWork).read(await actorOf(app, counsel), async (tx) => {
      await tx.query(`PREPARE ${index} (text, uuid, integer) AS ${sql}`)
      const rows = await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) EXECUTE ${index} (NULL, NULL, 51)`)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toContain(index)
    // The policy may read once per statement which directives the reader works on; the overrides themselves use the index.
    expect(plan).not.toMatch(/Seq Scan on (guard_override|task)\b/)
  })
})

describe('with 10,000 directives, the list of findings', () => {
  it('uses the index of current findings, and joins access to the result', async () => {
    const plan = await app.http.get(UnitOfWork).read(await actorOf(app, counsel), async (tx) => {
      const rows = await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) ${ACROSS}`)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toContain('using finding_live on finding f')
    expect(plan).not.toMatch(/Seq Scan on (directive|finding)\b/)
  })
})

describe('with 10,000 pages, search', () => {
  it('uses the full-text indexes for a rare word, and joins access to the result', async () => {
    const client = new pg.Client({ connectionString: app.database.superuserUrl })
    await client.connect()
    try {
      await client.query('BEGIN')
      await enterAs(app, client, counsel.id)
      const read = async () =>
        (
          await client.query<{ name: string; seq: number }>(
            `SELECT relname AS name, seq_scan::int AS seq FROM pg_stat_xact_user_tables
             WHERE relname IN ('directive', 'document', 'document_page', 'directive_access') ORDER BY relname`,
          )
        ).rows
      const before = await read()
      const { rows } = await client.query(`SELECT * FROM search_directives('word16', 60)`)
      expect(rows.length).toBeGreaterThan(0)
      expect(await read()).toEqual(before)
    } finally {
      await client.end()
    }
  })
})

describe('with 10,000 calls of switches', () => {
  it('the states of one directive’s switches are derived from the calls of its measures', async () => {
    const [one] = await app.asSuperuser<{ id: string }>(`SELECT id FROM directive WHERE visibility = 'open' LIMIT 1`)
    await app.asSuperuser(`SET session_replication_role = replica;
      INSERT INTO switch (id, name, subject, url, check_minutes, made_by, made_at, secret_made_at)
      VALUES ('${one?.id}', 'Fabel', 'fabel', 'https://switch.example/', 60, '${counsel.id}', now(), now());
      INSERT INTO measure (id, directive_id, subject, person_id, verifier_id, made_by, made_at, restricts, inverse, preconditions, switch_id)
      SELECT id, id, 'Off', '${counsel.id}', opened_by, '${counsel.id}', now(), true, 'On', 'Lifted', '${one?.id}' FROM directive LIMIT 100;
      INSERT INTO switch_call (id, directive_id, measure_id, switch_id, act, state, error_code, made_at, due_at, called_at, ended_at)
      SELECT gen_random_uuid(), m.directive_id, m.id, m.switch_id, 'verify', 'failed', 'x', now(), now(), now(), now()
      FROM measure m CROSS JOIN generate_series(1, 100);
      ANALYZE measure, switch_call`)
    const plan = await app.http.get(UnitOfWork).read(await actorOf(app, counsel), async (tx) => {
      const rows = await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) ${MEASURES}`, [one?.id, null, 20])
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toMatch(/switch_call_measure/)
    expect(plan).not.toMatch(/Seq Scan on switch_call\b/)
  })
})

describe('with 10,000 directives, the page of one', () => {
  it.each(['counsel', 'executive', 'contributor'] as const)(
    'counts the items in its rooms for a %s, using their indexes',
    async (role) => {
      const [one] = await app.asSuperuser<{ id: string; reference: string }>(
        `SELECT id, reference FROM directive WHERE visibility = 'open' LIMIT 1`,
      )
      const { id } = (await app.cast()).people[role]
      if (role === 'contributor')
        await app.asSuperuser(`SET session_replication_role = replica;
        INSERT INTO directive_access (id, directive_id, person_id, level, source, from_at, given_by)
        VALUES (gen_random_uuid(), '${one?.id}', '${id}', 'work', 'task', now() - interval '1 day', '${counsel.id}')`)
      const plan = await app.http.get(UnitOfWork).read(await actorOf(app, { id, role }), async (tx) => {
        const access = await accessTo(tx, one?.reference ?? '')
        const rows = await tx.query<{ 'QUERY PLAN': string }>(
          `EXPLAIN (COSTS OFF) ${countsSql(access)}`,
          countsParameters(access),
        )
        return rows.map((row) => row['QUERY PLAN']).join('\n')
      })
      // These tables have thousands of rows here.
      expect(plan).toMatch(/on (task|document)\b/)
      expect(plan).not.toMatch(/Seq Scan on (directive|document|deadline|task)\b/)
    },
  )
})

describe('with 10,000 directives, the trace', () => {
  it('runs as many queries for ten obligations as for one, each on an index', async () => {
    await app.asSuperuser(`SET session_replication_role = replica;
      CREATE TEMP TABLE traced AS SELECT gen_random_uuid() AS id, d.id AS directive_id, d.reference, f.id AS document_id, l.id AS deadline_id
      FROM directive d JOIN document f ON f.directive_id = d.id LEFT JOIN deadline l ON l.directive_id = d.id CROSS JOIN generate_series(1, CASE d.reference WHEN 'D-000002' THEN 10 ELSE 1 END);
      INSERT INTO demand (id, directive_id, document_id, page, quote, subject, marked_by, marked_at)
      SELECT id, directive_id, document_id, 1, 'word', 'Report', '${counsel.id}', now() FROM traced;
      INSERT INTO reading (id, directive_id, term, alternatives, author_id, written_at)
      SELECT id, directive_id, 'word', '[{"text": "a"}]', '${counsel.id}', now() FROM traced;
      INSERT INTO obligation (id, directive_id, demand_id, source, kind, subject, deadline_id, made_by, made_at)
      SELECT id, directive_id, id, 'demand', 'do', 'Report', deadline_id, '${counsel.id}', now() FROM traced;
      INSERT INTO measure (id, directive_id, subject, person_id, verifier_id, made_by, made_at)
      SELECT t.id, t.directive_id, 'Off', '${counsel.id}', d.opened_by, '${counsel.id}', now() FROM traced t JOIN directive d ON d.id = t.directive_id;
      INSERT INTO measure_obligation (id, directive_id, measure_id, obligation_id) SELECT gen_random_uuid(), directive_id, id, id FROM traced;
      INSERT INTO evidence (id, directive_id, measure_id, document_id, produced_by, produced_at)
      SELECT gen_random_uuid(), directive_id, id, document_id, '${counsel.id}', now() FROM traced;
      INSERT INTO release (id, directive_id, measure_id, act, reason, asked_by, asked_at)
      SELECT gen_random_uuid(), directive_id, id, 'do', 'So', '${counsel.id}', now() FROM traced;
      INSERT INTO rests_on (id, directive_id, subject_kind, subject_id, reading_id, made_by, made_at)
      SELECT gen_random_uuid(), directive_id, 'obligation', id, id, '${counsel.id}', now() FROM traced;
      INSERT INTO reopening (id, directive_id, cause, cause_id, subject_kind, subject_id, person_id, reopened_at)
      SELECT gen_random_uuid(), directive_id, 'answer', id, 'obligation', id, '${counsel.id}', now() FROM traced;
      ANALYZE`)
    const [one, ten] = [await asked('D-000004'), await asked('D-000002')]
    expect([one.lines, ten.lines]).toEqual([1, 10])
    expect(ten.plans.map(({ sql }) => sql)).toEqual(one.plans.map(({ sql }) => sql))
    const scanned = ten.plans.flatMap(({ sql, plan }) => (plan.match(SCANS) ?? []).map((scan) => `${scan} in ${sql}`))
    expect(scanned).toEqual([])
    // Filtering on only the second column of an index reads the whole index.
    const walked = ten.plans.filter(({ plan }) => /measure_id_obligation_id_key[^\n]*\n *Index Cond: \(obligation_id/.test(plan))
    expect(walked.map(({ sql }) => sql)).toEqual([])
  })

  const SCANS =
    /Seq Scan on (directive|document|deadline|demand|reading|rests_on|reopening|obligation|measure|measure_obligation|evidence|release)\b/g

  /** The queries of a directive's trace, and PostgreSQL's plans for them. */
  const asked = async (reference: string) => {
    const plans: { sql: string; plan: string }[] = []
    const work = app.http.get(UnitOfWork)
    const watched = {
      read: (actor: Actor, run: (tx: Tx) => Promise<unknown>) =>
        work.read(actor, (tx) =>
          run({
            ...tx,
            query: async (sql: string, parameters: readonly unknown[] = []) => {
              const plan = await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) ${sql}`, parameters)
              plans.push({ sql, plan: plan.map((row) => row['QUERY PLAN']).join('\n') })
              return tx.query(sql, parameters)
            },
          } as Tx),
        ),
    } as UnitOfWork
    const { lines } = await new Trace(watched).run(await actorOf(app, counsel), { reference })
    return { lines: lines.length, plans }
  }
})
