import { type ErrorCode, Refused } from '../errors.js'

/**
 * A rule that takes two people. Everybody who wrote, changed or submitted the record since its last approval is an author, and no
 * author can be its second person.
 */
export interface SecondPersonRule {
  /** The table of the record. */
  readonly record: string
  /** The column that names the second person. */
  readonly act: string
  /** `table.column` of each person or list of people who counts as an author. */
  readonly authors: readonly string[]
  /** How the use case refuses an author. */
  readonly refusal: ErrorCode
  /** `table.name` of each trigger and constraint by which the database refuses an author. */
  readonly locks: readonly string[]
  /** The `action` of the override by which one named person may go ahead alone. It is recorded as that, and never as two people. */
  readonly override?: string
}

/**
 * Every rule that takes two people, declared once (docs/decisions/0034-authors-and-second-persons.md). Use cases ask `requireAnother`,
 * and the database has the locks named here. `test/unit/second-person.spec.ts` and `test/db/second-person.spec.ts` compare this
 * table with the code and with the database's catalogue.
 */
export const SECOND_PERSON = {
  'access.approve': {
    record: 'access_request',
    act: 'decided_by',
    authors: ['access_request.requested_by', 'access_request.person_id', 'one_time_link.copied_by'],
    refusal: 'access_request/own_request',
    locks: [
      'access_request.access_request_by_another',
      'access_request.access_request_takes_two',
      'access_request.identity_by_another',
      'api_token.token_takes_two',
      'installation.sign_in_rules_take_two',
      'person.copied_link_takes_two',
      'person.reader_takes_two',
    ],
  },
  'agency_contact.verify': {
    record: 'agency_contact',
    act: 'verified_by',
    authors: ['agency_contact.author_ids'],
    refusal: 'agency/own_verification',
    locks: ['agency_contact.second_person'],
  },
  'deadline.check': {
    record: 'deadline',
    act: 'checked_by',
    authors: ['deadline_event.by'],
    refusal: 'deadline/own_check',
    locks: ['deadline.second_person', 'deadline_event.second_person'],
  },
  'decision.approve': {
    record: 'decision',
    act: 'approved_by',
    authors: ['decision.author_id'],
    refusal: 'decision/own_approval',
    locks: ['decision.second_person', 'decision.decision_check'],
  },
  // Nobody loosens a directive yet: there is no way for two people to do it.
  'directive.loosen': {
    record: 'directive',
    act: 'visibility',
    authors: [],
    refusal: 'directive/loosening_takes_two',
    locks: ['directive.second_person'],
  },
  'evidence.judge': {
    record: 'evidence',
    act: 'judged_by',
    authors: ['evidence.produced_by', 'evidence.owner_id', 'measure.person_id', 'document.added_by'],
    refusal: 'evidence/own_judgement',
    locks: ['evidence.second_person', 'evidence.evidence_check', 'evidence.not_judged_by_owner'],
  },
  'letter.approve': {
    record: 'letter',
    act: 'approver_id',
    authors: ['letter_version.person_id', 'letter.author_id', 'letter.author_ids', 'letter.facts_checked_by'],
    refusal: 'letter/own_approval',
    locks: ['letter.second_person', 'letter.letter_approved_by_another', 'letter_draft.keep_version'],
    override: 'approve_letter',
  },
  'measure.verify': {
    record: 'measure',
    act: 'verifier_id',
    authors: ['measure.person_id'],
    refusal: 'measure/owner_verifies',
    locks: ['measure.measure_check'],
  },
  'override.review': {
    record: 'guard_override',
    act: 'reviewed_by',
    authors: ['guard_override.by'],
    refusal: 'override/own_review',
    locks: ['guard_override.second_person', 'guard_override.guard_override_by_another'],
  },
  'reading.approve': {
    record: 'reading',
    act: 'approved_by',
    authors: ['reading.author_ids', 'reading.author_id', 'reading.adopted_by'],
    refusal: 'review/own_approval',
    locks: ['reading.second_person', 'reading.reading_own_approval'],
  },
  'release.confirm': {
    record: 'release',
    act: 'confirmed_by',
    authors: ['release.asked_by'],
    refusal: 'release/guards_missing',
    locks: ['release.second_person', 'release.release_takes_two'],
    override: 'release_do, release_undo',
  },
  'release.refuse': {
    record: 'release',
    act: 'refused_by',
    authors: ['release.asked_by'],
    refusal: 'release/own_refusal',
    locks: ['release.second_person_refuses', 'release.release_refused_by_another'],
  },
} as const satisfies Record<string, SecondPersonRule>

export type SecondPersonRuleName = keyof typeof SECOND_PERSON

/** Whether a person is one of the authors, so that the rule needs someone else. The name of the rule is for whoever looks for its uses. */
export function isAuthor(_rule: SecondPersonRuleName, personId: string, authors: Iterable<string | null>): boolean {
  for (const author of authors) if (author === personId) return true
  return false
}

/** Refuses an author as the second person, with the refusal of the rule. */
export function requireAnother(rule: SecondPersonRuleName, personId: string, authors: Iterable<string | null>): void {
  if (isAuthor(rule, personId, authors)) throw new Refused(SECOND_PERSON[rule].refusal)
}
