import { z } from 'zod'

const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const TOP_LABEL = '[a-z](?:[a-z0-9-]{0,61}[a-z0-9])'
const ADDRESS = new RegExp(`^(?=.{1,64}@)${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${TOP_LABEL}$`)

/**
 * An e-mail address in lower case, at most 254 characters: the dot-atom form of RFC 5321 with a domain name.
 * Quoted local parts, comments, address literals and anything beyond ASCII are refused: what a mailer could read as two
 * recipients must not reach one.
 */
export const Email = z
  .string()
  .max(320)
  .trim()
  .toLowerCase()
  .max(254)
  .regex(ADDRESS, 'not an e-mail address')
  .meta({ format: 'email' })
