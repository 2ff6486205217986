import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootDir } from '../../src/platform/config/root-dir.js'
import { startApp, type TestApp } from '../harness/app.js'
import { GRANTS } from '../mutants/grants.js'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ worker: false })
})
afterAll(() => app.stop())

describe('what each serving role may do', () => {
  // A person reviews each line: what a role may do here, SQL injection in one of its queries may do, too.
  it('is exactly what the reviewed list says', async () => {
    const reviewed = readFileSync(join(rootDir, 'test', 'db', 'grants.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
    const all = (await app.asSuperuser<{ line: string }>(GRANTS)).map(({ line }) => line)
    // The role that renders reads what requests read; only what differs is listed.
    const lines = all.filter(
      (line) => !(line.startsWith('edict_render SELECT') && all.includes(line.replace('edict_render', 'edict_app'))),
    )
    expect({
      new: lines.filter((line) => !reviewed.includes(line)),
      gone: reviewed.filter((line) => !lines.includes(line)),
    }).toEqual({
      new: [],
      gone: [],
    })
  })

  it('is granted to the role itself: nothing is open to everyone, and no role is a member of another', async () => {
    expect(
      await app.asSuperuser(`
        SELECT c.relname AS name FROM pg_class c, aclexplode(c.relacl) a WHERE c.relnamespace = 'public'::regnamespace AND a.grantee = 0
        UNION ALL
        SELECT p.proname FROM pg_proc p, aclexplode(COALESCE(p.proacl, acldefault('f', p.proowner))) a
        WHERE p.pronamespace = 'public'::regnamespace AND a.grantee = 0 AND p.prorettype <> 'trigger'::regtype AND p.proowner = 'edict_owner'::regrole`),
    ).toEqual([])
    expect(
      await app.asSuperuser(`
        SELECT m.member::regrole::text AS member FROM pg_auth_members m
        WHERE m.member::regrole::text IN ('edict_app', 'edict_door', 'edict_worker', 'edict_render', 'edict_verifier')`),
    ).toEqual([])
  })

  // With a temporary table of the same name, it could put its own key in the place of the one that proofs are made with.
  it('is not to create anything, not even a temporary table', async () => {
    expect(
      await app.asSuperuser(`
        SELECT r AS role FROM unnest(ARRAY['edict_app', 'edict_door', 'edict_worker', 'edict_render', 'edict_verifier']) r
        WHERE has_database_privilege(r, current_database(), 'TEMP') OR has_database_privilege(r, current_database(), 'CREATE')
          OR EXISTS (SELECT FROM pg_namespace n WHERE has_schema_privilege(r, n.oid, 'CREATE'))`),
    ).toEqual([])
  })

  it('lets the role that renders messages write nothing, and read only under policies that requests have too', async () => {
    expect(
      await app.asSuperuser(`
        SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'S', 'm')
          AND CASE c.relkind WHEN 'S' THEN has_sequence_privilege('edict_render', c.oid, 'USAGE, UPDATE')
              ELSE has_any_column_privilege('edict_render', c.oid, 'INSERT, UPDATE, REFERENCES') OR has_table_privilege('edict_render', c.oid, 'DELETE, TRUNCATE, TRIGGER') END`),
    ).toEqual([])
    expect(
      await app.asSuperuser(`
        SELECT p.tablename, p.policyname FROM pg_policies p
        WHERE 'edict_render' = ANY (p.roles) AND (p.cmd <> 'SELECT' OR NOT 'edict_app' = ANY (p.roles))
        UNION ALL
        SELECT p.tablename, p.policyname FROM pg_policies p
        WHERE 'edict_app' = ANY (p.roles) AND p.cmd = 'SELECT' AND NOT 'edict_render' = ANY (p.roles)
          AND has_any_column_privilege('edict_app', p.tablename::regclass, 'SELECT') AND p.tablename NOT IN ('request_key', 'ledger_event', 'ledger_body')`),
    ).toEqual([])
    const volatile = await app.asSuperuser<{ name: string }>(`
      SELECT p.proname AS name FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND p.provolatile = 'v' AND has_function_privilege('edict_render', p.oid, 'EXECUTE')`)
    expect(volatile).toEqual([{ name: 'enter_for' }])
  })
})

describe('the proof of the actor', () => {
  it('is checked once per statement by every policy, never for each row', async () => {
    const policies = await app.asSuperuser<{ name: string; says: string; command: string }>(`
      SELECT tablename || '.' || policyname AS name, cmd AS command, concat(qual, ' ', with_check) AS says FROM pg_policies`)
    const bare = policies.filter(({ says }) => says.replaceAll('( SELECT actor_id() AS actor_id)', '').includes('actor_id()'))
    expect(bare.map(({ name }) => name)).toEqual([])
    expect(policies.filter(({ says }) => says.includes('actor_id()')).length).toBeGreaterThan(10)
    // Functions that check it themselves are called in a sub-select, too. Writing touches few rows.
    const perRow = policies.filter(
      ({ command, says }) => command === 'SELECT' && /\b(actor_has|actor_levels|actor_opened)\(/.test(says),
    )
    // A stored answer is found by its key.
    expect(perRow.map(({ name }) => name)).toEqual(['request_key.see'])
    const standing = policies.filter(({ says }) =>
      /\b(actor_standing|actor_granted|actor_granted_at|actor_walled)\(/.test(
        says.replace(/SELECT (actor_standing|actor_granted|actor_granted_at|actor_walled)\(/g, ''),
      ),
    )
    expect(standing.map(({ name }) => name)).toEqual([])
  })

  it('is checked once per statement by every function', async () => {
    const bodies = await app.asSuperuser<{ name: string; body: string }>(`
      SELECT p.oid::regprocedure::text AS name, p.prosrc AS body FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f' AND p.prosrc ~ '\\mactor_id\\(\\)'`)
    expect(bodies.length).toBeGreaterThan(5)
    // An assignment runs once for each call.
    const bare = bodies.filter(({ body }) => /(?<!\(SELECT |:= )\bactor_id\(\)/.test(body))
    expect(bare.map(({ name }) => name)).toEqual([])
  })

  it('is required by the only function that says who acts', async () => {
    const readers = await app.asSuperuser<{ name: string }>(`
      SELECT p.proname AS name FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosrc ~ 'edict\\.(actor|proof)' ORDER BY 1`)
    expect(readers.map(({ name }) => name)).toEqual(['actor_id', 'actor_set'])
  })
})
