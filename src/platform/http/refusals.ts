import { SetMetadata } from '@nestjs/common'
import type { ErrorCode } from '../../domain/errors.js'

export const REFUSES = 'edict:refuses'

/**
 * The codes of a route's own rules. Codes implied by its other decorators are added to the API's description automatically:
 * sign-in, keys, versions, invalid bodies, missing resources. If responses are validated, as in tests, an undeclared code is an
 * error.
 */
export const Refuses = (...codes: ErrorCode[]) => SetMetadata(REFUSES, codes)
