import type { Locale } from '../../domain/catalogue/locale.js'
import { sayCode } from '../../domain/catalogue/say.js'
import { ERROR_KINDS, ERRORS, type ErrorCode, type ErrorKind, type Refused } from '../../domain/errors.js'

/** The only mapping from kinds of refusal to HTTP. Exhaustive: a new kind does not compile without its status. */
export const HTTP_STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  stale: 412,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  precondition_required: 428,
  throttled: 429,
  unexpected: 500,
  unavailable: 503,
  out_of_storage: 507,
}

/** A problem document (RFC 9457). */
export interface Problem {
  type: string
  title: string
  status: number
  code: string
  params: Record<string, unknown>
  detail: string
  request_id: string
}

/** The problem document of a refusal. Contains only the code, its params and the message from the catalogue. */
export function problemOf(refused: Pick<Refused, 'code' | 'params'>, requestId: string, locale: Locale): Problem {
  const status = HTTP_STATUS[ERRORS[refused.code as ErrorCode]]
  const detail = sayCode(locale, refused.code, refused.params)
  return {
    type: `urn:edict:problem:${refused.code}`,
    title: detail,
    status,
    code: refused.code,
    params: sayIssues(locale, refused.params),
    detail,
    request_id: requestId,
  }
}

/** The message of each field in the reader's language, where it is a code of the catalogue. */
function sayIssues(locale: Locale, params: Refused['params']): Problem['params'] {
  const { issues } = params as { issues?: readonly { path: string; message: string }[] }
  if (!Array.isArray(issues)) return { ...params }
  return { ...params, issues: issues.map((issue) => ({ ...issue, message: sayCode(locale, issue.message) })) }
}

void ERROR_KINDS
