import { Refused } from '../../domain/errors.js'

/** How long a client should wait before it repeats a request that found no free connection, in seconds. */
const RETRY_AFTER = 5

/** SQLSTATEs and error codes of the system that say what is wrong with the installation, not with the request. */
const FULL = ['53100', 'ENOSPC', 'EDQUOT']
// A statement or a lock that took too long, and a server that has no connection left.
const BUSY = ['57014', '55P03', '53300']
const AWAY = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', '57P01', '57P02', '57P03', '08000', '08003', '08006']

/**
 * The refusal for a failure of the database or the disk that an operator can resolve: the sentence then says what to do. Null for
 * everything else.
 */
export function refusalOfFailure(error: unknown): Refused | null {
  const { code, driverError, cause, message } = (error ?? {}) as Record<string, unknown>
  if (typeof code === 'string') {
    if (FULL.includes(code)) return new Refused('service/disk_full')
    if (BUSY.includes(code)) return new Refused('service/busy', { retry_after: RETRY_AFTER })
    if (AWAY.includes(code)) return new Refused('service/unavailable', { retry_after: RETRY_AFTER })
  }
  // The pool's own error, when no connection became free in time, has no code.
  if (message === 'timeout exceeded when trying to connect') return new Refused('service/busy', { retry_after: RETRY_AFTER })
  const inner = driverError ?? cause
  return inner && inner !== error ? refusalOfFailure(inner) : null
}
