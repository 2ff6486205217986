/** A refusal of the server (RFC 9457), or of the line between: its sentence is written to be shown. */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    /** HTTP status; 0 where no answer came. */
    readonly status: number,
    readonly code: string,
    /** The sentence for the reader. */
    readonly detail: string,
    readonly params: Readonly<Record<string, unknown>> = {},
    readonly requestId: string | null = null,
  ) {
    super(code)
  }

  /** The messages by field that the server gave, empty where it gave none. */
  get issues(): { path: string; message: string }[] {
    const issues = this.params.issues
    return Array.isArray(issues) ? (issues as { path: string; message: string }[]) : []
  }
}

export const isProblem = (error: unknown): error is Problem => error instanceof Problem
/** What is hidden and what is absent are one answer. */
export const isAbsent = (error: unknown): boolean => isProblem(error) && error.status === 404
export const isSignedOut = (error: unknown): boolean =>
  isProblem(error) && error.status === 401 && error.code !== 'sign_in/refused'
export const isStale = (error: unknown): boolean => isProblem(error) && error.status === 412
export const isUnreachable = (error: unknown): boolean => isProblem(error) && error.status === 0

/** The problem of an answer that was not well, from its document where it has one. */
export function problemFrom(status: number, body: unknown): Problem {
  const { code, detail, params, request_id } = (body ?? {}) as Record<string, unknown>
  return new Problem(
    status,
    typeof code === 'string' ? code : 'internal/unexpected',
    typeof detail === 'string' ? detail : '',
    typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : {},
    typeof request_id === 'string' ? request_id : null,
  )
}
