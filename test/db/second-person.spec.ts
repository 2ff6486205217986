import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { SECOND_PERSON, type SecondPersonRule, type SecondPersonRuleName } from '../../src/domain/access/second-person.js'
import type { Cast } from '../builders/cast.js'
import { aColleague, type Colleague } from '../builders/colleague.js'
import { anObligation, RESTRICTS } from '../builders/measures.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Answer, type Client, ok } from '../harness/client.js'
import { enterAs } from '../harness/enter.js'

type Name = 'counsel' | 'lead' | 'third'

/** A record that waits for its second person. */
interface Waiting {
  /** Everyone who wrote, changed or submitted it. The first of them began. */
  authors: readonly Name[]
  /** Someone who may be the second person. */
  another: Name
  /** The request of the second person. */
  ask: (client: Client) => Promise<Answer>
  /** The same in SQL, with the person in the column of the second person. */
  sql: (personId: string) => string
}

const RULES = Object.entries(SECOND_PERSON) as [SecondPersonRuleName, SecondPersonRule][]

let app: TestApp
let cast: Cast
let third: Colleague
let clients: Record<Name, Client>
let ids: Record<Name, string>

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  third = await aColleague(app, 'lead_counsel', 'Third Counsel')
  clients = { counsel: cast.counsel, lead: cast.lead, third: third.client }
  ids = { counsel: cast.people.counsel.id, lead: cast.people.lead.id, third: third.id }
})
afterAll(() => app.stop())

/** Runs SQL as the serving role for a person, and rolls it back. @returns the SQLSTATE and message, or null if it was allowed */
async function refusal(personId: string | null, sql: string): Promise<string | null> {
  // What lets people in is changed at the door.
  const url = sql.includes('access_request') ? app.database.doorUrl : app.database.appUrl
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    if (personId) await enterAs(app, client, personId)
    const { rowCount } = await client.query(sql)
    return rowCount === 1 ? null : `changed ${rowCount} rows`
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`
  } finally {
    await client.end()
  }
}

async function aDirective(): Promise<string> {
  return (await anObligation(cast.counsel, app.agency_id)).at
}

async function aLetter(): Promise<{ at: string; id: string; version: number }> {
  const at = await aDirective()
  const draft = await ok(
    cast.counsel.post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id: app.contact_id }),
  )
  // The lead replaces all of its text.
  const changed = await ok(cast.lead.patch(`${at}/letters/${draft.id}`, { text: 'We refuse.' }, { version: draft.version }))
  const { id, version } = await ok(
    cast.counsel.post(`${at}/letters/${draft.id}/submit`, { facts_checked: true }, { version: changed.version }),
  )
  return { at, id, version }
}

async function aMeasure(owner: string = cast.people.contributor.id): Promise<{ at: string; id: string }> {
  const { at, obligation_id } = await anObligation(cast.counsel, app.agency_id)
  const { id } = await ok(
    cast.counsel.post(`${at}/measures`, {
      ...{ subject: 'Off', obligation_ids: [obligation_id], ...RESTRICTS },
      ...{ person_id: owner, verifier_id: ids.third },
    }),
  )
  return { at, id }
}

async function aRelease(at: string, measure: string): Promise<{ id: string }> {
  const { releases } = await ok(cast.counsel.post(`${at}/measures/${measure}/releases`, { act: 'do', reason: 'Now.' }))
  return releases[0]
}

const nameOf = (client: Client) => (Object.keys(clients) as Name[]).find((name) => clients[name] === client) as Name

/** How each rule of the table is put to the test. A new rule does not compile without its line. */
const WAITING: Record<SecondPersonRuleName, () => Promise<Waiting>> = {
  'access.approve': async () => {
    const id = randomUUID()
    const requested = `'${id}', 'password_reset', '${ids.lead}', '${ids.lead}', edict_now()`
    await app.asOwner(
      `UPDATE access_request SET state = 'withdrawn', decided_at = edict_now() WHERE state = 'waiting';
       INSERT INTO access_request (id, kind, person_id, requested_by, requested_at) VALUES (${requested});
       CALL ledger_append_by_migration('settings:access', 'access.requested', '{}')`,
    )
    return {
      ...{ authors: ['lead'], another: 'third' },
      ask: (client) => client.post(`access-requests/${id}/approve`),
      sql: (by) =>
        `UPDATE access_request SET state = 'approved', decided_by = '${by}', decided_at = edict_now() WHERE id = '${id}'`,
    }
  },
  'agency_contact.verify': async () => {
    const at = `agencies/${app.agency_id}/contacts`
    const { id } = await ok(cast.counsel.post(at, { name: `Desk ${Math.random()}`, email: 'desk@cisa.example' }))
    return {
      ...{ authors: ['counsel'], another: 'lead' },
      ask: (client) => client.post(`${at}/${id}/verify`, { how: 'called back' }, { version: 1 }),
      sql: (by) =>
        `UPDATE agency_contact SET verified_by = '${by}', verified_at = now(), verified_how = 'called back' WHERE id = '${id}'`,
    }
  },
  'deadline.check': async () => {
    const at = await aDirective()
    const set = { subject: 'Answer', basis: 'page 1', critical: true, due_on: '2027-03-01', due_zone: 'Europe/Berlin' }
    const { id } = await ok(cast.counsel.post(`${at}/deadlines`, set))
    // The lead moves it; counsel began it and has not been checked either.
    const moved = { kind: 'corrected', basis: 'page 2', critical: true, reason: 'Misread.', due_on: '2027-04-01' }
    await ok(cast.lead.post(`${at}/deadlines/${id}/events`, { ...moved, due_zone: 'Europe/Berlin' }, { version: 1 }))
    return {
      ...{ authors: ['counsel', 'lead'], another: 'third' },
      ask: (client) => client.post(`${at}/deadlines/${id}/events`, { kind: 'checked' }, { version: 2 }),
      sql: (by) => `UPDATE deadline SET checked_by = '${by}', checked_at = now(), check_needed = 'none' WHERE id = '${id}'`,
    }
  },
  'decision.approve': async () => {
    const at = await aDirective()
    const said = { chosen: 'Everything', reasons: 'Nothing narrower is certain.', wider_than_ordered: true }
    const { id } = await ok(
      cast.counsel.post(`${at}/decisions`, {
        ...said,
        review_at: '2028-01-01T12:00:00Z',
        review_zone: 'UTC',
        exit_criteria: ['x'],
      }),
    )
    return {
      ...{ authors: ['counsel'], another: 'lead' },
      ask: (client) => client.post(`${at}/decisions/${id}/approve`, {}, { version: 1 }),
      sql: (by) => `UPDATE decision SET approved_by = '${by}', approved_at = now() WHERE id = '${id}'`,
    }
  },
  'directive.loosen': async () => {
    const at = await aDirective()
    const { version } = await ok(cast.counsel.get(at))
    await ok(cast.counsel.post(`${at}/visibility`, { visibility: 'sealed', reason: 'so' }, { version }))
    return {
      ...{ authors: ['counsel'], another: 'counsel' },
      ask: (client) => client.post(`${at}/visibility`, { visibility: 'restricted', reason: 'so' }, { version: version + 1 }),
      sql: () => `UPDATE directive SET visibility = 'open' WHERE reference = '${at.split('/')[1]}'`,
    }
  },
  'evidence.judge': async () => {
    const { at, id } = await aMeasure()
    // Counsel uploads the document, and the lead submits it.
    const document = await ok(cast.counsel.upload(`${at}/documents`, Buffer.from(`probe ${id}`), 'p.txt', { origin: 'produced' }))
    const { evidence } = await ok(cast.lead.post(`${at}/measures/${id}/evidence`, { document_id: document.id, act: 'do' }))
    return {
      ...{ authors: ['counsel', 'lead'], another: 'third' },
      ask: (client) => client.post(`${at}/evidence/${evidence[0].id}/accept`, {}, { version: 1 }),
      sql: (by) => `UPDATE evidence SET judged_by = '${by}', accepted_at = now() WHERE id = '${evidence[0].id}'`,
    }
  },
  'letter.approve': async () => {
    const { at, id, version } = await aLetter()
    return {
      ...{ authors: ['counsel', 'lead'], another: 'third' },
      ask: (client) => client.post(`${at}/letters/${id}/approve`, {}, { version }),
      sql: (by) => `UPDATE letter SET stage = 'approved', approver_id = '${by}', approved_at = now(),
        document_id = (SELECT id FROM document LIMIT 1) WHERE draft_id = '${id}'`,
    }
  },
  'measure.verify': async () => {
    const { at, id } = await aMeasure(ids.counsel)
    const { items } = await ok(cast.counsel.get(`${at}/measures`))
    const { version } = items.find((one: { id: string }) => one.id === id)
    return {
      ...{ authors: ['counsel'], another: 'lead' },
      ask: (client) => client.post(`${at}/measures/${id}/verifier`, { person_id: ids[nameOf(client)] }, { version }),
      sql: (by) => `UPDATE measure SET verifier_id = '${by}' WHERE id = '${id}'`,
    }
  },
  'override.review': async () => {
    const { at, id } = await aMeasure()
    const release = await aRelease(at, id)
    const override = { guards: ['two_people'], reason: 'It is 23:40.' }
    await ok(cast.counsel.post(`${at}/releases/${release.id}/confirm`, { override }, { version: 1 }))
    const { items } = await ok(cast.counsel.get(`${at}/overrides`))
    return {
      ...{ authors: ['counsel'], another: 'lead' },
      ask: (client) => client.post(`${at}/overrides/${items[0].id}/review`, { remark: 'So be it.' }, { version: 1 }),
      sql: (by) => `UPDATE guard_override SET reviewed_by = '${by}', reviewed_at = now() WHERE id = '${items[0].id}'`,
    }
  },
  'reading.approve': async () => {
    const at = await aDirective()
    const { id } = await ok(cast.counsel.post(`${at}/readings`, { term: 'systems', alternatives: [{ text: 'all' }] }))
    // Counsel wrote the term, and the lead wrote the alternative that counsel adopts.
    await ok(cast.lead.post(`${at}/readings/${id}/alternatives`, { text: 'public ones' }, { version: 1 }))
    await ok(cast.counsel.post(`${at}/readings/${id}/adopt`, { alternative: 1 }, { version: 2 }))
    return {
      ...{ authors: ['counsel', 'lead'], another: 'third' },
      ask: (client) => client.post(`${at}/readings/${id}/approve`, {}, { version: 3 }),
      sql: (by) => `UPDATE reading SET approved_by = '${by}', approved_at = now() WHERE id = '${id}'`,
    }
  },
  'release.confirm': async () => {
    const { at, id } = await aMeasure()
    const release = await aRelease(at, id)
    return {
      ...{ authors: ['counsel'], another: 'lead' },
      ask: (client) => client.post(`${at}/releases/${release.id}/confirm`, {}, { version: 1 }),
      sql: (by) => `UPDATE release SET confirmed_by = '${by}', confirmed_at = now() WHERE id = '${release.id}'`,
    }
  },
  'release.refuse': async () => {
    const { at, id } = await aMeasure()
    const release = await aRelease(at, id)
    return {
      ...{ authors: ['counsel'], another: 'lead' },
      ask: (client) => client.post(`${at}/releases/${release.id}/refuse`, { reason: 'No.' }, { version: 1 }),
      sql: (by) =>
        `UPDATE release SET refused_by = '${by}', refused_at = now(), refuse_reason = 'No.' WHERE id = '${release.id}'`,
    }
  },
}
/** Rules that nobody can satisfy. */
const NOBODY: readonly SecondPersonRuleName[] = ['directive.loosen']
/** Rules about a person who is named by someone else. */
const NAMED: readonly SecondPersonRuleName[] = ['measure.verify']

describe('the lower lock alone', () => {
  it.each(RULES)('refuses an author of %s, and accepts someone else', async (rule) => {
    const { authors, another, sql } = await WAITING[rule]()
    for (const author of authors)
      expect([rule, author, await refusal(ids[author], sql(ids[author]))]).toEqual([
        rule,
        author,
        expect.stringMatching(/^23514: /),
      ])
    if (!NOBODY.includes(rule)) expect([rule, await refusal(ids[another], sql(ids[another]))]).toEqual([rule, null])
  })

  it.each(RULES.filter(([rule]) => !NAMED.includes(rule) && !NOBODY.includes(rule)))(
    'lets nobody be the second person of %s in the name of another',
    async (rule) => {
      const { authors, another, sql } = await WAITING[rule]()
      expect(await refusal(ids[authors[0] as Name], sql(ids[another]))).toMatch(/^23514: second person/)
      expect(await refusal(null, sql(ids[another]))).toMatch(/^23514: second person|changed 0 rows/)
    },
  )

  it('ends the verification of a contact when its address is changed, and counts that person as an author', async () => {
    const at = `agencies/${app.agency_id}/contacts`
    const { id } = await ok(cast.counsel.post(at, { name: 'Desk', email: 'one@cisa.example' }))
    await ok(cast.lead.post(`${at}/${id}/verify`, { how: 'called back' }, { version: 1 }))
    const change = `UPDATE agency_contact SET email = 'other@cisa.example', verified_at = now(), verified_by = '${ids.third}', verified_how = 'x' WHERE id = '${id}'`
    const verify = `UPDATE agency_contact SET verified_at = now(), verified_by = '${ids.third}', verified_how = 'x' WHERE id = '${id}' RETURNING 1`
    expect(
      await refusal(ids.third, `WITH changed AS (${change} RETURNING verified_at) SELECT FROM changed WHERE verified_at IS NULL`),
    ).toBe(null)
    expect(await refusal(ids.third, `${change}; ${verify}`)).toMatch(/^23514: second person: agency_contact.verify/)
  })

  it('keeps an author who is exchanged, and a letter whose text is changed past its draft', async () => {
    const { id } = await aLetter()
    const theirs = `UPDATE letter SET body = body || '{"title": "Another"}' WHERE draft_id = '${id}'`
    expect(await refusal(ids.third, theirs)).toMatch(/^23514: second person: letter.approve: a submitted letter stays/)
    expect(await refusal(ids.third, `UPDATE letter SET author_ids = '{}' WHERE draft_id = '${id}'`)).toMatch(
      /^23514: second person/,
    )
    expect(
      await refusal(
        ids.third,
        `INSERT INTO letter_version (directive_id, letter_id, version, person_id, saved_at)
      SELECT directive_id, id, 9, '${ids.counsel}', now() FROM letter_draft WHERE id = '${id}'`,
      ),
    ).toMatch(/^42501: /)
    for (const table of ['decision', 'release', 'guard_override', 'evidence'])
      expect(await refusal(ids.counsel, `UPDATE ${table} SET directive_id = directive_id`)).toMatch(/^42501: /)
  })
})

describe('a letter', () => {
  it('names everyone who wrote it, in the record and in the ledger, and none of them approves it', async () => {
    const { at, id, version } = await aLetter()
    const { items } = await ok(third.client.get(`${at}/letters`))
    expect(items[0].authors.map((one: { id: string }) => one.id).sort()).toEqual([ids.counsel, ids.lead].sort())
    const [event] = await app.asOwner<{ authors: string[] }>(
      `SELECT convert_from(body, 'UTF8')::jsonb -> 'rows' -> 'letter' -> $1 -> 'author_ids' AS authors FROM ledger_body
       WHERE convert_from(body, 'UTF8')::jsonb ->> 'kind' = 'letter.submitted' AND convert_from(body, 'UTF8')::jsonb -> 'rows' -> 'letter' ? $1`,
      [id],
    )
    expect([...(event?.authors ?? [])].sort()).toEqual([ids.counsel, ids.lead].sort())
    // It waits only for people who can approve it.
    for (const [kind, name] of [
      ['lead', 'lead'],
      ['backup', 'third'],
    ] as const)
      await ok(cast.counsel.post(`${at}/assignments`, { kind, stage: null, person_id: ids[name] }))
    const waits = async (client: Client) => (await ok(client.get('my-work'))).letters.some((one: { id: string }) => one.id === id)
    expect([await waits(cast.lead), await waits(third.client)]).toEqual([false, true])
    // The lead began nothing, but wrote every word.
    expect((await cast.lead.post(`${at}/letters/${id}/approve`, {}, { version })).body.code).toBe('letter/own_approval')
  })

  it('is approved by one of its authors alone only if nobody else is left, by name, and counts as one person', async () => {
    const { at, id, version } = await aLetter()
    const alone = (client: Client) => client.post(`${at}/letters/${id}/approve-alone`, { reason: 'Midnight.' }, { version })
    expect((await ok(cast.lead.get(`${at}/letters`))).items[0].second_person_left).toBe(true)
    expect((await alone(cast.lead)).body.code).toBe('letter/second_person_left')
    await ok(cast.counsel.post(`${at}/walls`, { person_id: ids.third, reason: 'conflict of interest' }))
    expect((await ok(cast.lead.get(`${at}/letters`))).items[0].second_person_left).toBe(false)
    // The database asks for the override as well, about this letter and by this person.
    const approve = (more: string) => `UPDATE letter SET stage = 'approved', approver_id = '${ids.lead}', approved_at = now(),
      document_id = (SELECT document_id FROM letter WHERE document_id IS NOT NULL LIMIT 1), ${more} WHERE draft_id = '${id}'`
    expect(await refusal(ids.lead, approve('version = 9'))).toMatch(/^23514: second person: letter.approve/)
    expect(await refusal(ids.lead, approve('override_id = (SELECT id FROM guard_override LIMIT 1)'))).toMatch(/^23514: /)

    const approved = await ok(alone(cast.lead))
    expect(approved).toMatchObject({ stage: 'approved', approver: { id: ids.lead }, approved_alone_because: 'Midnight.' })
    const { items } = await ok(cast.counsel.get(`${at}/overrides`))
    expect(items).toMatchObject([
      { action: 'approve_letter', by: { id: ids.lead }, missing: [{ code: 'two_people' }], reviewed_by: null },
    ])
    expect((await cast.lead.post(`${at}/overrides/${items[0].id}/review`, { remark: 'Fine.' }, { version: 1 })).body.code).toBe(
      'override/own_review',
    )
  })
})

describe('the table of rules that take two people', () => {
  it('names every trigger and constraint of the database that compares people, and no other', async () => {
    const found = await app.asOwner<{ name: string }>(`
      WITH person_column AS (
        SELECT c.conrelid, c.conkey[1] AS attnum FROM pg_constraint c
        WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass AND cardinality(c.conkey) = 1)
      SELECT format('%s.%s', c.conrelid::regclass, c.conname) AS name FROM pg_constraint c
      WHERE c.contype = 'c' AND pg_get_constraintdef(c.oid) ~ '(<>|ANY)'
        AND (SELECT count(*) FROM person_column p WHERE p.conrelid = c.conrelid AND p.attnum = ANY (c.conkey)) >= 2
      UNION SELECT format('%s.%s', t.tgrelid::regclass, t.tgname) FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid
      WHERE NOT t.tgisinternal AND (f.prosrc ~ 'require_another|require_actor|second person|does not judge' OR t.tgname ~ '^second_person|takes?_two')`)
    expect(found.map(({ name }) => name).sort()).toEqual(RULES.flatMap(([, { locks }]) => locks).sort())
  })

  it('has every column that names a second person, and every author', async () => {
    const columns = await app.asOwner<{ name: string }>(`
      SELECT format('%s.%s', a.attrelid::regclass, a.attname) AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`)
    const known = new Set(columns.map(({ name }) => name))
    const named = RULES.flatMap(([, { record, act, authors }]) => [`${record}.${act}`, ...authors])
    expect(named.filter((name) => !known.has(name))).toEqual([])
    const second = [...known].filter((name) =>
      /\.((approv|confirm|check|judg|review|verif|refus|accept)\w*_by|(approver|reviewer|verifier)_id)$/.test(name),
    )
    const acts: readonly string[] = RULES.map(([, { record, act }]) => `${record}.${act}`)
    expect(second.filter((name) => !acts.includes(name)).sort()).toEqual([...ONE_PERSON].sort())
  })
})

/** Columns that sound like a second person, for what one person may do alone. */
const ONE_PERSON = [
  'authenticity_check.checked_by' /* records a call or a signature that anybody can repeat */,
  'decision_review.reviewed_by' /* ends or keeps a decision; a narrower one is approved by two */,
  'modification.confirmed_by' /* files the agency's own document */,
]

// Last, because it takes the locks of the database away.
describe('the upper lock alone', () => {
  it('refuses every author of every rule', async () => {
    const waiting = new Map<SecondPersonRuleName, Waiting>()
    for (const [rule] of RULES) waiting.set(rule, await WAITING[rule]())
    for (const [, { locks }] of RULES)
      for (const lock of locks) {
        const [table, name] = lock.split('.') as [string, string]
        const [trigger] = await app.asOwner('SELECT 1 FROM pg_trigger WHERE tgrelid = $1::regclass AND tgname = $2', [
          table,
          name,
        ])
        await app.asOwner(trigger ? `DROP TRIGGER ${name} ON ${table}` : `ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
      }
    for (const [rule, { refusal: code }] of RULES) {
      const { authors, ask } = waiting.get(rule) as Waiting
      for (const author of authors) expect([rule, author, (await ask(clients[author])).body.code]).toEqual([rule, author, code])
    }
    for (const [rule] of RULES.filter(([one]) => !NOBODY.includes(one))) {
      const { another, ask } = waiting.get(rule) as Waiting
      // Other requirements can be missing too; the second person is not one of them.
      expect([rule, (await ask(clients[another])).status]).toEqual([rule, 200])
    }
  })
})
