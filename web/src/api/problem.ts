/** An error from the server (RFC 9457) or from the network. Its message is written to be shown to the reader. */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    /** HTTP status; 0 if there was no response. */
    readonly status: number,
    readonly code: string,
    /** The message for the reader. */
    readonly detail: string,
    readonly params: Readonly<Record<string, unknown>> = {},
    readonly requestId: string | null = null,
  ) {
    super(code)
  }

  /** The messages by field that the server returned; empty if it returned none. */
  get issues(): { path: string; message: string }[] {
    const issues = this.params.issues
    return Array.isArray(issues) ? (issues as { path: string; message: string }[]) : []
  }
}

export const isProblem = (error: unknown): error is Problem => error instanceof Problem
/** Hidden and missing resources get the same answer. */
export const isAbsent = (error: unknown): boolean => isProblem(error) && error.status === 404
export const isSignedOut = (error: unknown): boolean =>
  isProblem(error) && error.status === 401 && error.code !== 'sign_in/refused'
export const isStale = (error: unknown): boolean => isProblem(error) && error.status === 412
export const isUnreachable = (error: unknown): boolean => isProblem(error) && error.status === 0

/** The problem for an unsuccessful response, from its problem document if it has one. */
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
