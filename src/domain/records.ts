/**
 * The records of a directive: who sees them, and why a change of them can be refused. A record is declared here once; the access
 * policy (`access/policy.ts`) and the codes (`errors.ts`) take their entries from it. A record that is `counted` has its own tab:
 * the response about its directive contains their number, under the name of the record.
 */
export const RECORDS = {
  assignment: {
    sight: { case: 'yes', read: 'yes', work: 'yes' },
    refusals: {
      already_answered: 'conflict',
      already_given: 'conflict',
      not_yours: 'forbidden',
      person_cannot_hold: 'unprocessable',
    },
  },
  task: {
    sight: { case: 'yes', read: 'yes', work: 'own' },
    refusals: { person_cannot_work: 'unprocessable', settled: 'conflict', settled_by_review: 'conflict' },
  },
  measure: {
    sight: { case: 'yes', read: 'yes', work: 'own' },
    refusals: { circle: 'unprocessable', dropped: 'conflict', owner_verifies: 'unprocessable', released: 'conflict' },
  },
  receipt: {
    sight: { case: 'yes', read: 'yes', work: 'no' },
    refusals: { in_the_future: 'unprocessable' },
  },
  contact: {
    sight: { case: 'yes', read: 'yes', work: 'no' },
    refusals: {
      agreement_settled: 'conflict',
      already_void: 'conflict',
      in_the_future: 'unprocessable',
      not_yours: 'forbidden',
      note_already_void: 'conflict',
      note_not_yours: 'forbidden',
      nothing_agreed: 'unprocessable',
      of_another_agency: 'unprocessable',
    },
  },
  ground: {
    sight: { case: 'yes', read: 'yes', work: 'no' },
    refusals: { already_written: 'conflict' },
  },
  expert: {
    sight: { case: 'yes', read: 'no', work: 'no' },
    refusals: { already_ended: 'conflict' },
    counted: true,
  },
  hypothesis: {
    sight: { case: 'yes', read: 'no', work: 'no' },
    refusals: { already_dropped: 'conflict' },
  },
  notification: {
    sight: { case: 'yes', read: 'yes', work: 'own' },
    refusals: { already_void: 'conflict', sent_in_the_future: 'unprocessable', settled: 'conflict' },
  },
  evidence: {
    sight: { case: 'yes', read: 'yes', work: 'own' },
    refusals: { judged: 'conflict', own_judgement: 'forbidden' },
  },
  release: {
    sight: { case: 'yes', read: 'yes', work: 'own' },
    refusals: {
      already_released: 'conflict',
      guards_missing: 'conflict',
      not_needed: 'conflict',
      nothing_to_undo: 'conflict',
      own_refusal: 'forbidden',
      settled: 'conflict',
      waiting: 'conflict',
    },
  },
  decision: {
    sight: { case: 'yes', read: 'yes', work: 'no' },
    refusals: {
      already_approved: 'conflict',
      ended: 'conflict',
      not_approved: 'conflict',
      opened_again: 'conflict',
      own_approval: 'forbidden',
      replaced_meanwhile: 'conflict',
      replaces_unapproved: 'conflict',
      review_in_the_past: 'unprocessable',
    },
  },
  comment: {
    sight: { case: 'yes', read: 'fact', work: 'no' },
    refusals: { already_void: 'conflict', not_yours: 'forbidden' },
  },
  letter: {
    sight: { case: 'yes', read: 'sent', work: 'no' },
    refusals: {
      claim_unproved: 'conflict',
      contact_not_verified: 'conflict',
      facts_not_checked: 'unprocessable',
      no_contact: 'unprocessable',
      not_at_this_stage: 'conflict',
      not_printable: 'unprocessable',
      own_approval: 'forbidden',
      rendering_failed: 'unexpected',
      rendering_stopped: 'unavailable',
      second_person_left: 'conflict',
      sender_lost_access: 'forbidden',
      template_refused: 'unprocessable',
      text_not_readable: 'unprocessable',
      too_large: 'unprocessable',
    },
  },
  scope: {
    sight: { case: 'yes', read: 'no', work: 'no' },
    refusals: { item_retired: 'conflict', name_taken: 'conflict', too_wide: 'unprocessable' },
  },
  option: {
    sight: { case: 'yes', read: 'no', work: 'no' },
    refusals: { decided: 'conflict', withdrawn: 'conflict' },
  },
  breach: {
    sight: { case: 'yes', read: 'no', work: 'no' },
    refusals: { in_the_future: 'unprocessable', not_assessed: 'conflict', recorded: 'conflict' },
  },
  member: {
    sight: { case: 'yes', read: 'no', work: 'no' },
    refusals: {
      guest_without_end: 'unprocessable',
      holds_an_assignment: 'conflict',
      own_wall: 'unprocessable',
      unknown_person: 'unprocessable',
      walled: 'conflict',
    },
  },
  hold: {
    sight: { case: 'yes', read: 'no', work: 'no' },
    refusals: {
      off_in_the_future: 'unprocessable',
      release_words_needed: 'unprocessable',
      released: 'conflict',
      system_void: 'conflict',
    },
  },
  notice: {
    sight: { case: 'yes', read: 'no', work: 'no' },
    refusals: {
      acknowledged: 'conflict',
      due_in_the_past: 'unprocessable',
      of_a_hold: 'unprocessable',
      recipient_twice: 'conflict',
      reveals: 'conflict',
      sealed_subject: 'unprocessable',
      throttled: 'throttled',
      unknown: 'unprocessable',
      withdrawn: 'conflict',
    },
  },
} as const

type Records = typeof RECORDS
type Sights = { readonly [Kind in keyof Records]: Records[Kind]['sight'] }
type CodesOf<Kind extends keyof Records> = `${Kind}/${keyof Records[Kind]['refusals'] & string}`
type RecordCode = { [Kind in keyof Records]: CodesOf<Kind> }[keyof Records]
type Refusal = { [Kind in keyof Records]: Records[Kind]['refusals'][keyof Records[Kind]['refusals']] }[keyof Records]

type Counted = { [Kind in keyof Records]: Records[Kind] extends { counted: true } ? Kind : never }[keyof Records]

/** The kinds of records that a directive's page counts. */
export const COUNTED = Object.entries(RECORDS)
  .filter(([, record]) => 'counted' in record)
  .map(([kind]) => kind as Counted)

/** What each level sees of each record, by its kind. */
export const RECORD_SIGHT = Object.fromEntries(Object.entries(RECORDS).map(([kind, { sight }]) => [kind, sight])) as Sights

/** The kind of each refusal, by its code. */
export const RECORD_ERRORS = Object.fromEntries(
  Object.entries(RECORDS).flatMap(([kind, { refusals }]) =>
    Object.entries(refusals).map(([code, is]) => [`${kind}/${code}`, is]),
  ),
) as Record<RecordCode, Refusal>
