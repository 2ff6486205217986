/** What sort of no a refusal is. The transport maps kinds, never codes. */
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
  'unavailable',
  'unexpected',
] as const

export type ErrorKind = (typeof ERROR_KINDS)[number]

/** Every code that the product can answer with, by room. The words for a code are in the catalogue, never here. */
export const ERRORS = {
  'access/forbidden': 'forbidden',
  'access/not_signed_in': 'unauthenticated',

  'deadline/already_set': 'conflict',
  'deadline/bad_day': 'unprocessable',
  'deadline/bad_instant': 'unprocessable',
  'deadline/bad_zone': 'unprocessable',
  'deadline/basis_required': 'unprocessable',
  'deadline/day_or_instant': 'unprocessable',
  'deadline/extension_not_later': 'unprocessable',
  'deadline/met_in_future': 'unprocessable',
  'deadline/met_unproved': 'unprocessable',
  'deadline/not_open': 'conflict',
  'deadline/not_set': 'conflict',
  'deadline/not_yet_due': 'conflict',
  'deadline/reason_required': 'unprocessable',
  'deadline/safe_by_after_due': 'unprocessable',
  'deadline/unknown_event': 'unexpected',

  'directive/not_found': 'not_found',
  'directive/stale': 'stale',

  'file/empty': 'unprocessable',
  'file/too_large': 'too_large',

  'internal/unexpected': 'unexpected',

  'letter/claim_unproved': 'conflict',
  'letter/contact_not_verified': 'conflict',
  'letter/own_approval': 'forbidden',

  'link/invalid': 'unprocessable',

  'request/idempotency_key_required': 'invalid',
  'request/idempotency_key_reused': 'unprocessable',
  'request/if_match_required': 'precondition_required',
  'request/invalid': 'invalid',

  'resource/not_found': 'not_found',
  'resource/stale': 'stale',

  'service/unavailable': 'unavailable',

  'sign_in/refused': 'unauthenticated',
  'sign_in/throttled': 'throttled',

  'workflow/missing_facts': 'conflict',
  'workflow/not_from_here': 'conflict',
  'workflow/not_to_there': 'unprocessable',
  'workflow/not_your_role': 'forbidden',
  'workflow/outcome_required': 'unprocessable',
  'workflow/reason_required': 'unprocessable',
  'workflow/until_required': 'unprocessable',
} as const satisfies Record<string, ErrorKind>

export type ErrorCode = keyof typeof ERRORS

/** What JSON can hold: a refusal travels to the screen and into logs as it is. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export type ErrorParams = Readonly<Record<string, Json>>

/**
 * A refusal, thrown so that a rollback is certain.
 * Its message is its code: whoever logs it logs no content, and whoever shows it asks the catalogue.
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
