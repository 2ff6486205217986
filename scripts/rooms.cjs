/**
 * The rooms of `src/` in order: a room may import, and name in its SQL, only itself and rooms before it (docs/architecture.md, "Rooms").
 * `.dependency-cruiser.cjs` checks imports, `test/unit/rooms-sql.spec.ts` checks SQL.
 */
const ROOMS = [
  'domain',
  'platform',
  'ledger',
  'outbox',
  'people',
  'agencies',
  'documents',
  'directives',
  'reminders',
  'deadlines',
  'review',
  'contacts',
  'holds',
  'assurance',
  'scoping',
  'remediation',
  'appeals',
  'letters',
  'casework',
  'insight',
  'operations',
  'demo',
]

/** The room of each table and view without an entity. A table with an entity belongs to the room that declares the entity. */
const TABLES = {
  installation: 'platform',
  request_key: 'platform',
  ledger_body: 'ledger',
  ledger_event: 'ledger',
  ledger_head: 'ledger',
  ledger_allowance: 'ledger',
  outbox: 'outbox',
  outbox_done: 'outbox',
  delivery: 'outbox',
  backfill: 'outbox',
  pulse: 'outbox',
  sign_in_attempt: 'people',
  calendar_file: 'reminders',
  document_page: 'documents',
  switch_secret: 'remediation',
  finding: 'insight',
  finding_mail: 'insight',
}

/** The room of each SQL function that reads tables of a room. The others, such as `edict_now`, belong to every room. */
const FUNCTIONS = {
  ledger_append: 'ledger',
  ledger_lock: 'ledger',
  lock_stream: 'ledger',
  person_ref: 'people',
  zone_place: 'agencies',
  actor_asked_for: 'directives',
  actor_granted: 'directives',
  actor_granted_at: 'directives',
  actor_has: 'directives',
  actor_levels: 'directives',
  actor_opened: 'directives',
  actor_standing: 'directives',
  actor_walled: 'directives',
  actor_works_on: 'remediation',
  lock_directive: 'directives',
  person_holds: 'directives',
  persons_who_see: 'directives',
  directive_next_act_by: 'deadlines',
  lock_directive_to_recount: 'deadlines',
  acknowledge_notice: 'holds',
  hold_counts: 'holds',
  notice_answers_to: 'holds',
  notice_of_link: 'holds',
  measure_in_place: 'remediation',
  measure_proved: 'remediation',
  directive_words: 'insight',
  finding_recipients: 'insight',
  search_directives: 'insight',
}

module.exports = { ROOMS, TABLES, FUNCTIONS }
