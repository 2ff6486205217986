import type { Cast } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'
import { DERIVE } from '../harness/derive.js'

// Of a common word, search ranks the most recent matches that the reader may see, and says so. Of a rare word it ranks all.

let app: TestApp
let cast: Cast

const MANY = 700

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  const { counsel, contributor } = cast.people
  // Every second directive is sealed; number 1 is the newest. A contributor is a member of the oldest open one only.
  await app.asSuperuser(`
    SET session_replication_role = replica;
    INSERT INTO directive (id, reference, title, summary, visibility, stage, opened_via, opened_at, opened_by)
    SELECT gen_random_uuid(), 'D-' || upper(lpad(to_hex(n), 6, '0')), 'Valve ' || n, CASE n WHEN ${MANY} THEN 'quillwort' ELSE '' END,
      CASE WHEN n % 2 = 0 THEN 'open' ELSE 'sealed' END, 'intake', 'nothing', now() - n * interval '1 hour', '${counsel.id}' FROM generate_series(1, ${MANY}) n;
    ${DERIVE};
    INSERT INTO document (id, directive_id, title, file_name, media_type, size, sha256, class, origin, state, page_count, added_by, added_at)
    SELECT gen_random_uuid(), id, 'Letter', 'letter.txt', 'text/plain', 1, repeat('0', 64), 'fact', 'received', 'readable', 1, '${counsel.id}', opened_at FROM directive WHERE title LIKE 'Valve %';
    INSERT INTO document_page (document_id, directive_id, page, text) SELECT id, directive_id, 1, 'A valve, brindled.' FROM document WHERE title = 'Letter';
    INSERT INTO directive_access (id, directive_id, person_id, level, source, from_at, given_by)
    SELECT gen_random_uuid(), id, '${contributor.id}', 'read', 'member', now() - interval '1 day', '${counsel.id}' FROM directive WHERE title = 'Valve ${MANY}'`)
  await app.asSuperuser('ANALYZE')
})
afterAll(() => app.stop())

const search = async (client: Client, q: string) => (await client.get(`search?q=${q}`)).body
const numbers = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => Number(title.split(' ')[1]))

it('ranks the most recent matches of a common word that the reader may see, and says how many', async () => {
  for (const reader of [cast.counsel, cast.executive]) {
    const found = await search(reader, 'valve')
    expect(found.most_recent).toBe(300)
    expect(found.items).toHaveLength(30)
    // Only open ones, although the sealed ones would be among the most recent, and none older than the three hundredth.
    for (const number of numbers(found)) expect([number % 2, number <= 600]).toEqual([0, true])
  }
})

it('finds everything that a person was given, however old it is', async () => {
  for (const word of ['valve', 'brindled']) {
    const found = await search(cast.contributor, word)
    expect(numbers(found)).toEqual([MANY])
  }
})

it('ranks every match of a rare word, and shows nothing behind a wall or a seal', async () => {
  const rare = await search(cast.counsel, 'quillwort')
  expect([numbers(rare), rare.most_recent]).toEqual([[MANY], null])
  await app.asSuperuser(`
    SET session_replication_role = replica;
    INSERT INTO directive_wall (id, directive_id, person_id, reason, made_by, made_at)
    SELECT gen_random_uuid(), id, p.person, 'so', '${cast.people.counsel.id}', now() FROM directive,
      unnest(ARRAY['${cast.people.executive.id}', '${cast.people.contributor.id}']::uuid[]) p (person) WHERE title = 'Valve ${MANY}'`)
  for (const reader of [cast.executive, cast.contributor, cast.administrator])
    for (const word of ['quillwort', 'brindled']) expect(numbers(await search(reader, word))).not.toContain(MANY)
})
