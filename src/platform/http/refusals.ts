import { SetMetadata } from '@nestjs/common'
import type { ErrorCode } from '../../domain/errors.js'

export const REFUSES = 'edict:refuses'

/**
 * The codes of a route's own rules. What its other decorators imply is added to the API's description from them: sign-in, keys, versions,
 * invalid bodies, resources that are not there. Where the product runs checked, as in tests, a code that is not declared is an error.
 */
export const Refuses = (...codes: ErrorCode[]) => SetMetadata(REFUSES, codes)
