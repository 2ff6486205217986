// The rows of an installation that has grown: every screen has something to show, and most directives are closed.
import { id, prose } from './rows.mjs'

export const COUNSEL = '00000000-0000-4000-8000-000000000001'
export const EXECUTIVE = '00000000-0000-4000-8000-000000000003'
const COLLEAGUE = '00000000-0000-4000-8000-000000000002'
const AGENCY = 'a0000000-0000-4000-8000-000000000000'

/** How many directives are open, and on how many the counsel has a grant. */
export const shapeOf = (directives) => ({ open: Math.min(5_000, directives / 2), granted: directives / 5 })

/**
 * A tenth of the directives is restricted and a tenth sealed. The counsel is a member of every fifth: of all that are restricted or
 * sealed in one half, so that both ways of access count. `n` numbers the directives; the newest are open.
 */
export function rowsOf(directives) {
  const { open, granted } = shapeOf(directives)
  const of = (table, columns, select, from = `generate_series(1, ${directives}) n`) =>
    `INSERT INTO ${table} (${columns}) SELECT ${select} FROM ${from}`
  const opened = `now() - (n * interval '1 hour')`
  const isOpen = `n <= ${open}`
  return [
    `INSERT INTO person (id, email, name, role, joined_at) VALUES
       ('${COUNSEL}', 'ada@crowd.example', 'Ada Mbeki', 'counsel', now()), ('${COLLEAGUE}', 'ira@crowd.example', 'Ira Finch', 'counsel', now()),
       ('${EXECUTIVE}', 'eve@crowd.example', 'Eve Holm', 'executive', now())`,
    `INSERT INTO agency (id, code, name, short_name, zone, place, jurisdiction) VALUES ('${AGENCY}', 'OVS', 'Office of Valve Safety', 'OVS', 'America/New_York', 'Washington', 'US')`,
    of(
      'directive',
      'id, reference, title, summary, visibility, stage, agency_id, opened_via, opened_at, opened_by, live_proceedings, closed_at',
      `${id('d')}, 'D-' || upper(lpad(to_hex(n), 6, '0')), 'Directive ' || n || ' on word' || (n % 4000), 'Everyday words. ' || ${prose(1)},
       CASE n % 10 WHEN 0 THEN 'restricted' WHEN 5 THEN 'sealed' ELSE 'open' END,
       CASE WHEN ${isOpen} THEN (ARRAY['intake', 'legal_review', 'scoping', 'remediation', 'monitoring'])[1 + n % 5] ELSE 'closed' END,
       '${AGENCY}', 'file', ${opened}, '${COLLEAGUE}',
       CASE WHEN ${isOpen} AND n % 40 = 1 THEN 1 ELSE 0 END,
       CASE WHEN NOT ${isOpen} THEN now() - (n % 700) * interval '1 hour' END`,
    ),
    of(
      'directive_next',
      'directive_id, level, act_by, reference, visibility, stage, agency_id, live_proceedings',
      `d.id, 'any', CASE WHEN ${isOpen} THEN now() + ((n * 37) % 90000 - 2000) * interval '1 minute' ELSE 'infinity' END,
       d.reference, d.visibility, d.stage, d.agency_id, d.live_proceedings`,
      `generate_series(1, ${directives}) n JOIN directive d ON d.id = ${id('d')}`,
    ),
    of('directive_text', 'directive_id, words', 'id, directive_words(reference, title, summary, agency_reference)', 'directive'),
    of(
      'directive_access',
      'id, directive_id, person_id, level, source, from_at, given_by',
      `${id('c')}, ${id('d')}, '${COLLEAGUE}', 'case', 'opener', now() - interval '1 year', '${COLLEAGUE}'`,
    ),
    of(
      'directive_access',
      'id, directive_id, person_id, level, source, from_at, given_by',
      `${id('b')}, ${id('d')}, '${COUNSEL}', 'case', 'member', now() - interval '1 year', '${COLLEAGUE}'`,
      `generate_series(1, ${directives}) n WHERE n % 5 = 0 ORDER BY n LIMIT ${granted}`,
    ),
    of(
      'deadline',
      'id, directive_id, subject, basis, status, due_on, due_at, due_zone, precision, act_by, settled_at, made_by, made_at',
      `gen_random_uuid(), ${id('d')}, 'Answer ' || k, 'page 1', CASE WHEN ${isOpen} THEN 'open' ELSE 'met' END, due.at::date, due.at, 'America/New_York', 'day', due.at - interval '1 day',
       CASE WHEN NOT ${isOpen} THEN due.at END, '${COLLEAGUE}', ${opened}`,
      `generate_series(1, ${directives}) n, generate_series(1, 2) k, LATERAL (SELECT CASE WHEN ${isOpen}
        THEN now() + ((n * 37) % 90000 - 2000) * interval '1 minute' + k * interval '1 day' ELSE ${opened} + k * interval '20 days' END AS at) due`,
    ),
    of(
      'task',
      'id, directive_id, kind, subject, person_id, made_at, done_at, done_by',
      `gen_random_uuid(), ${id('d')}, 'own', 'Task ' || k, CASE WHEN k = 1 THEN '${COUNSEL}' ELSE '${COLLEAGUE}' END::uuid, now(), CASE WHEN n > 100 THEN now() END, CASE WHEN n > 100 THEN '${COLLEAGUE}'::uuid END`,
      `generate_series(1, ${directives}) n, generate_series(1, 2) k`,
    ),
    of(
      'assignment',
      'id, directive_id, kind, person_id, given_by, given_at, accepted_at, ended_at',
      `gen_random_uuid(), ${id('d')}, 'owner', CASE WHEN n % 5 = 0 THEN '${COUNSEL}' ELSE '${COLLEAGUE}' END::uuid, '${COLLEAGUE}', now(), now(), NULL`,
    ),
    of(
      'proceeding',
      'id, directive_id, kind, forum, public, filing_stays, stage, opened_by, opened_at, ended_at',
      `gen_random_uuid(), ${id('d')}, 'appeal', 'Court', false, 'nothing', CASE WHEN ${isOpen} THEN 'filed' ELSE 'withdrawn' END, '${COLLEAGUE}', ${opened}, CASE WHEN NOT ${isOpen} THEN now() END`,
      `generate_series(1, ${directives}) n WHERE n % 40 = 1`,
    ),
    of(
      'decision',
      'id, directive_id, subject, chosen, reasons, wider_than_ordered, author_id, written_at, approved_by, approved_at',
      `gen_random_uuid(), ${id('d')}, 'scope', 'Everyone', 'Because', false, '${COLLEAGUE}', ${opened}, CASE WHEN n > 20 THEN '${COUNSEL}'::uuid END, CASE WHEN n > 20 THEN now() END`,
    ),
    of(
      'measure',
      'id, directive_id, subject, person_id, verifier_id, restricts, inverse, preconditions, made_by, made_at, in_force_at, restored_at',
      `gen_random_uuid(), ${id('d')}, 'Off', '${COLLEAGUE}', '${COUNSEL}', true, 'On', 'None', '${COLLEAGUE}', ${opened}, ${opened}, CASE WHEN n > 40 THEN now() END`,
    ),
    of(
      'letter',
      'id, directive_id, draft_id, template, title, body, stage, author_id, submitted_at, facts_checked_by, approver_id, approved_at, document_id, sent_at',
      `${id('1')}, ${id('d')}, ${id('1')}, 'acknowledgement_of_receipt', 'Receipt', '{}', CASE WHEN n <= 50 THEN 'submitted' ELSE 'sent' END, '${COLLEAGUE}', ${opened}, '${COLLEAGUE}',
       CASE WHEN n > 50 THEN '${COUNSEL}'::uuid END, CASE WHEN n > 50 THEN ${opened} END, CASE WHEN n > 50 THEN ${id('f')} END, CASE WHEN n > 50 THEN ${opened} END`,
    ),
    of(
      'finding',
      'id, directive_id, code, subject_id, class, grave, first_seen_at, last_seen_at, gone_at',
      `gen_random_uuid(), ${id('d')}, 'no_task', ${id('d')}, 'fact', false, ${opened}, now(), CASE WHEN n > 60 THEN now() END`,
    ),
    of(
      'document',
      'id, directive_id, title, file_name, media_type, size, sha256, class, origin, state, page_count, added_by, added_at',
      `${id('f')}, ${id('d')}, 'The letter', 'letter.pdf', 'application/pdf', 1, repeat('0', 64), 'fact', 'received', 'readable', 1, '${COLLEAGUE}', ${opened}`,
    ),
    of(
      'document_page',
      'document_id, directive_id, page, text',
      `${id('f')}, ${id('d')}, 1, 'An everyday letter. ' || ${prose(2)}`,
    ),
    of(
      'ledger_event',
      'stream, seq, format, directive_id, kind, class, at, previous, hash',
      `'directive:' || ${id('d')}, k, 1, ${id('d')}, CASE WHEN k = 1 THEN 'directive.opened' WHEN k = 9 THEN 'letter.sent' ELSE 'task.done' END, 'fact',
       ${opened} + k * interval '1 minute', '\\x00', '\\x00'`,
      `generate_series(1, ${directives}) n, generate_series(1, 10) k`,
    ),
  ]
}

/** The reference of the directive with this number. */
export const referenceOf = (n) => `D-${n.toString(16).toUpperCase().padStart(6, '0')}`
