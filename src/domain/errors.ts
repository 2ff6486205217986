import { RECORD_ERRORS } from './records.js'

/** The kind of a refusal. The transport maps kinds, never codes. */
export const ERROR_KINDS = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'stale',
  'precondition_required',
  'unprocessable',
  'throttled',
  'too_large',
  'unsupported',
  'out_of_storage',
  'unavailable',
  'unexpected',
] as const

export type ErrorKind = (typeof ERROR_KINDS)[number]

/** Every error code that the product can return: those of the records, and those below, by room. The words for a code are in the catalogue. */
export const ERRORS = {
  ...RECORD_ERRORS,

  'access/by_person_only': 'forbidden',
  'access/forbidden': 'forbidden',
  'access/fresh_sign_in_needed': 'unauthenticated',
  'access/not_signed_in': 'unauthenticated',
  'access/scope_needed': 'forbidden',
  'access/second_factor_needed': 'forbidden',
  'access/token_refused': 'unauthenticated',

  'access_request/code_needed': 'conflict',
  'access_request/code_wrong': 'forbidden',
  'access_request/decided': 'conflict',
  'access_request/needed': 'forbidden',
  'access_request/no_lead_counsel': 'conflict',
  'access_request/not_approved': 'conflict',
  'access_request/out_of_date': 'conflict',
  'access_request/own_request': 'forbidden',
  'access_request/waiting': 'forbidden',

  'addressee/name_taken': 'conflict',

  'agency/code_taken': 'conflict',
  'agency/own_verification': 'forbidden',

  'authenticity/already_void': 'conflict',
  'authenticity/contact_not_verified': 'unprocessable',
  'authenticity/in_the_future': 'unprocessable',

  'deadline/already_paused': 'conflict',
  'deadline/already_set': 'conflict',
  'deadline/bad_day': 'unprocessable',
  'deadline/bad_instant': 'unprocessable',
  'deadline/bad_question': 'unprocessable',
  'deadline/bad_zone': 'unprocessable',
  'deadline/basis_required': 'unprocessable',
  'deadline/bad_amount': 'unprocessable',
  'deadline/calendar_day_taken': 'conflict',
  'deadline/calendar_ends': 'unprocessable',
  'deadline/calendar_needed': 'unprocessable',
  'deadline/calendar_taken': 'conflict',
  'deadline/calendar_unreadable': 'unprocessable',
  'deadline/day_or_instant': 'unprocessable',
  'deadline/extension_not_later': 'unprocessable',
  'deadline/grant_needs_calendar': 'unprocessable',
  'deadline/in_the_future': 'unprocessable',
  'deadline/instant_needed': 'unprocessable',
  'deadline/met_in_future': 'unprocessable',
  'deadline/met_unproved': 'unprocessable',
  'deadline/no_working_day': 'unprocessable',
  'deadline/not_open': 'conflict',
  'deadline/not_paused': 'conflict',
  'deadline/not_set': 'conflict',
  'deadline/not_yet_due': 'conflict',
  'deadline/nothing_to_remove': 'conflict',
  'deadline/out_of_range': 'unprocessable',
  'deadline/own_check': 'forbidden',
  'deadline/proposal_settled': 'conflict',
  'deadline/reason_required': 'unprocessable',
  'deadline/resumed_before_pause': 'unprocessable',
  'deadline/rule_taken': 'conflict',
  'deadline/rule_unknown': 'unprocessable',
  'deadline/rule_unreadable': 'unprocessable',
  'deadline/safe_by_after_due': 'unprocessable',
  'deadline/trigger_unknown': 'unprocessable',
  'deadline/unknown_calendar': 'unprocessable',
  'deadline/unknown_event': 'unexpected',
  'deadline/zone_needed': 'unprocessable',

  'directive/dated_in_the_future': 'unprocessable',
  'directive/instrument_of_another_agency': 'unprocessable',
  'directive/loosening_takes_two': 'forbidden',

  'file/altered': 'conflict',
  'file/broken': 'invalid',
  'file/empty': 'unprocessable',
  'file/infected': 'conflict',
  'file/missing': 'unprocessable',
  'file/quarantined': 'conflict',
  'file/too_large': 'too_large',

  'internal/unexpected': 'unexpected',

  'link/confirmation_needed': 'conflict',
  'link/expired': 'unprocessable',
  'link/invalid': 'unprocessable',
  'link/used': 'conflict',

  'mail/bad_address': 'unprocessable',
  'mail/not_configured': 'unavailable',
  'mail/refused': 'unprocessable',
  'mail/unavailable': 'unavailable',

  'monitoring/already_ended': 'conflict',
  'monitoring/not_standing': 'conflict',

  'override/own_review': 'forbidden',
  'override/reviewed': 'conflict',

  'password/is_yours': 'unprocessable',
  'password/of_organisation': 'unprocessable',
  'password/too_common': 'unprocessable',
  'password/too_long': 'unprocessable',
  'password/too_short': 'unprocessable',

  'person/already_joined': 'conflict',
  'person/email_taken': 'conflict',
  'person/ended': 'conflict',
  'person/guest_stays': 'unprocessable',
  'person/last_administrator': 'conflict',
  'person/not_gone': 'conflict',
  'person/not_oneself': 'conflict',

  'playbook/already_decided': 'conflict',
  'playbook/not_in_use': 'conflict',
  'playbook/taken': 'conflict',
  'playbook/unknown_instrument': 'unprocessable',

  'readiness/proved_in_the_future': 'unprocessable',

  'request/cross_site': 'forbidden',
  'request/idempotency_key_required': 'invalid',
  'request/idempotency_key_reused': 'unprocessable',
  'request/if_match_required': 'precondition_required',
  'request/invalid': 'invalid',
  'request/unsupported_type': 'unsupported',

  'resource/not_found': 'not_found',
  'resource/stale': 'stale',

  'review/adopt_again': 'conflict',
  'review/already_approved': 'conflict',
  'review/already_waived': 'conflict',
  'review/answer_before_question': 'unprocessable',
  'review/contact_not_verified': 'conflict',
  'review/in_the_future': 'unprocessable',
  'review/modification_settled': 'conflict',
  'review/no_such_alternative': 'unprocessable',
  'review/no_such_page': 'unprocessable',
  'review/nothing_adopted': 'conflict',
  'review/obligation_needs_demand': 'unprocessable',
  'review/own_approval': 'forbidden',
  'review/question_not_at_this_state': 'conflict',
  'review/reopening_settled': 'conflict',
  'review/too_many_alternatives': 'unprocessable',

  'service/busy': 'unavailable',
  'service/disk_full': 'out_of_storage',
  'service/schema_newer': 'unavailable',
  'service/unavailable': 'unavailable',

  'second_factor/already_set': 'conflict',
  'second_factor/not_set': 'conflict',
  'second_factor/required': 'conflict',

  'sign_in/code_needed': 'unprocessable',
  'sign_in/code_refused': 'unprocessable',
  'sign_in/not_confirmed': 'forbidden',
  'sign_in/proof_needed': 'throttled',
  'sign_in/refused': 'unauthenticated',
  'sign_in/throttled': 'throttled',

  'switch/address_refused': 'unprocessable',
  'switch/name_taken': 'conflict',
  'switch/needs_inverse': 'unprocessable',
  'switch/not_attached': 'conflict',
  'switch/retired': 'conflict',
  'switch/thrown': 'conflict',
  'switch/under_way': 'conflict',

  'token/of_a_person': 'forbidden',

  'workflow/missing_facts': 'conflict',
  'workflow/not_from_here': 'conflict',
  'workflow/not_to_there': 'unprocessable',
  'workflow/not_your_role': 'forbidden',
  'workflow/outcome_required': 'unprocessable',
  'workflow/reason_required': 'unprocessable',
  'workflow/until_required': 'unprocessable',
} as const satisfies Record<string, ErrorKind>

export type ErrorCode = keyof typeof ERRORS

/** What JSON can represent: a refusal is sent to the screen and written to logs unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export type ErrorParams = Readonly<Record<string, Json>>

/**
 * A refusal, thrown so that a rollback is certain. Its message is its code, so that logging it logs no content; whoever shows it
 * looks up its words in the catalogue.
 */
export class Refused extends Error {
  override readonly name = 'Refused'

  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
  ) {
    super(code)
  }
}

/** Whether it is this refusal and not any other error. */
export const isRefused = (error: unknown, code: ErrorCode): error is Refused => error instanceof Refused && error.code === code
