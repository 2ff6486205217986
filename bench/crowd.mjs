// A database with many directives, half of them visible to one lawyer. Both sides of a bench read it.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../dist/platform/database/migrate.js'
import { createDatabaseAndOwner } from '../dist/platform/embedded-postgres/database-roles.js'
import { startEmbeddedPostgres } from '../dist/platform/embedded-postgres/launcher.js'
import { id, prose } from './rows.mjs'

/** The lawyer who reads the lists: sees open directives, but is not a member of any. */
export const COUNSEL = '00000000-0000-4000-8000-000000000001'
/** The hash of a session in which the lawyer is signed in. */
export const SESSION = createHash('sha256').update('a session').digest()
const COLLEAGUE = '00000000-0000-4000-8000-000000000002'

/**
 * Starts a separate PostgreSQL and fills it. Half of the directives are open, a quarter restricted, a quarter sealed; each has
 * two open deadlines, three tasks, an owner, and a document of three pages.
 * @param {number} directives how many
 */
export const aCrowd = (directives) => aDatabase((superuser) => fill(superuser, directives))

/** Starts a separate PostgreSQL, migrates it and fills it. @param {(superuser: pg.Client) => Promise<void>} filled */
export async function aDatabase(filled) {
  const folder = mkdtempSync(join(tmpdir(), 'edict-bench-'))
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), fast: true })
  const superusers = []
  const stop = async () => {
    for (const client of superusers) await client.end()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const urls = await createDatabaseAndOwner(server.superuserUrl, server.passwords)
    await migrate(urls.ownerUrl)
    const own = new URL(server.superuserUrl)
    own.pathname = new URL(urls.appUrl).pathname
    const superuser = new pg.Client({ connectionString: own.href })
    superusers.push(superuser)
    await superuser.connect()
    await filled(superuser)
    return { urls, superuser, folder, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const fill = (superuser, directives) =>
  insertAll(
    superuser,
    FILL.map((statement) => statement.replaceAll(':directives', String(directives))),
  )

/** Inserts rows without their events, because a bench of reading only reads rows. */
export async function insertAll(superuser, statements) {
  await superuser.query('SET session_replication_role = replica')
  for (const statement of statements) await superuser.query(statement)
  await superuser.query('SET session_replication_role = origin')
  await superuser.query('VACUUM ANALYZE')
}

const FILL = [
  `INSERT INTO person (id, email, name, role, joined_at) VALUES
     ('${COUNSEL}', 'ada@crowd.example', 'Ada Mbeki', 'counsel', now()), ('${COLLEAGUE}', 'ira@crowd.example', 'Ira Finch', 'counsel', now())`,
  `INSERT INTO session (id, person_id, token_hash, made_at, seen_at, ends_at)
   VALUES ('${COUNSEL}', '${COUNSEL}', '\\x${SESSION.toString('hex')}', now(), now(), now() + interval '12 hours')`,
  `INSERT INTO agency (id, code, name, short_name, zone, place, jurisdiction) VALUES ('a0000000-0000-4000-8000-000000000000', 'OVS', 'Office of Valve Safety', 'OVS', 'America/New_York', 'Washington', 'US')`,
  `INSERT INTO directive (id, reference, title, summary, visibility, stage, agency_id, opened_via, opened_at, opened_by, closed_at)
   SELECT ${id('d')}, 'D-' || upper(lpad(to_hex(n), 6, '0')), 'Directive ' || n || ' on word' || (n % 4000), ${prose(1)},
     (ARRAY['open', 'restricted', 'open', 'sealed'])[1 + n % 4], (ARRAY['intake', 'legal_review', 'scoping', 'remediation', 'monitoring', 'closed'])[1 + (n / 4) % 6],
     'a0000000-0000-4000-8000-000000000000', 'file', now() - n * interval '1 minute', '${COLLEAGUE}',
     CASE WHEN (n / 4) % 6 = 5 THEN now() END
   FROM generate_series(1, :directives) n`,
  `INSERT INTO directive_next (directive_id, level, act_by, reference, visibility, stage, agency_id, live_proceedings)
   SELECT id, 'any', CASE WHEN n % 10 < 9 THEN now() + ((n * 37) % 90000 - 2000) * interval '1 minute' ELSE 'infinity' END, reference, visibility, stage, agency_id, live_proceedings
   FROM (SELECT *, row_number() OVER (ORDER BY reference) AS n FROM directive) d`,
  `INSERT INTO directive_text (directive_id, words) SELECT id, directive_words(reference, title, summary, agency_reference) FROM directive`,
  `INSERT INTO directive_access (id, directive_id, person_id, level, source, from_at, given_by)
   SELECT ${id('c')}, ${id('d')}, '${COLLEAGUE}', 'case', 'opener', now() - interval '1 year', '${COLLEAGUE}' FROM generate_series(1, :directives) n`,
  `INSERT INTO deadline (id, directive_id, subject, basis, status, due_on, due_at, due_zone, precision, act_by, made_by, made_at)
   SELECT gen_random_uuid(), d.directive_id, 'Answer ' || k, 'page 1', 'open', (d.act_by + k * interval '1 day')::date, d.act_by + k * interval '1 day', 'America/New_York', 'day',
     d.act_by + (k - 1) * interval '1 day', '${COLLEAGUE}', now() FROM directive_next d, generate_series(1, 2) k WHERE d.act_by < 'infinity'`,
  `INSERT INTO task (id, directive_id, kind, subject, person_id, made_at)
   SELECT gen_random_uuid(), ${id('d')}, 'own', 'Task ' || k, '${COLLEAGUE}', now() FROM generate_series(1, :directives) n, generate_series(1, 3) k`,
  `INSERT INTO assignment (id, directive_id, kind, person_id, given_by, given_at, accepted_at)
   SELECT gen_random_uuid(), ${id('d')}, 'owner', '${COLLEAGUE}', '${COLLEAGUE}', now(), now() FROM generate_series(1, :directives) n`,
  `INSERT INTO document (id, directive_id, title, file_name, media_type, size, sha256, class, origin, state, page_count, added_by, added_at)
   SELECT ${id('f')}, ${id('d')}, 'The letter', 'letter.pdf', 'application/pdf', 1, repeat('0', 64), 'fact', 'received', 'readable', 3, '${COLLEAGUE}', now() FROM generate_series(1, :directives) n`,
  ...[1, 2, 3].map(
    (page) =>
      `INSERT INTO document_page (document_id, directive_id, page, text) SELECT ${id('f')}, ${id('d')}, ${page}, ${prose(page + 1)} FROM generate_series(1, :directives) n`,
  ),
]
