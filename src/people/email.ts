import { z } from 'zod'
import { isMailAddress } from '../platform/mail/address.js'

// RFC 5321, 4.5.3.1.1: a local part has at most 64 octets. A top-level domain is no number: that would be an address of the network.
const PERSONS_ADDRESS = /^[^@]{1,64}@.+\.[a-z][a-z0-9-]+$/

/**
 * An e-mail address in lower case, at most 254 characters, one that mail is sent to: the dot-atom form of RFC 5321 with a domain name.
 * Quoted local parts, comments, address literals and anything beyond ASCII are refused: what a mailer could read as two
 * recipients must not reach one.
 */
export const Email = z
  .string()
  .max(320)
  .trim()
  .toLowerCase()
  .max(254)
  .refine((text) => isMailAddress(text) && PERSONS_ADDRESS.test(text), 'This is not a valid e-mail address.')
  .meta({ format: 'email' })
