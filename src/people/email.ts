import { z } from 'zod'
import { isMailAddress } from '../platform/mail/address.js'

// RFC 5321, 4.5.3.1.1: a local part has at most 64 octets. A top-level domain cannot be numeric, because that would be an IP
// address.
const PERSONS_ADDRESS = /^[^@]{1,64}@.+\.[a-z][a-z0-9-]+$/

/**
 * A lower-case e-mail address of at most 254 characters to which mail can be sent: the dot-atom form of RFC 5321 with a domain
 * name. Quoted local parts, comments, address literals and non-ASCII characters are refused: nothing that a mailer could read as
 * two recipients may pass.
 */
export const Email = z
  .string()
  .max(320)
  .trim()
  .toLowerCase()
  .max(254)
  .refine((text) => isMailAddress(text) && PERSONS_ADDRESS.test(text), 'This is not a valid e-mail address.')
  .meta({ format: 'email' })
