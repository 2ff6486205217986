import { z } from 'zod'
import { Instant } from '../../platform/http/schemas.js'

/**
 * What became of a mail that Edict was to send. `no_server`: none is set up, so it waits. `down`: the server accepts nothing, `at`: since
 * when. `waiting`: it is about to be sent. `retrying`: the server did not accept it yet, `at`: the next attempt. `sent`: the server accepted
 * it. `failed`: given up. `not_needed`: its link was used or replaced before it was sent.
 */
export const MailState = z
  .strictObject({
    state: z.enum(['no_server', 'down', 'waiting', 'retrying', 'sent', 'failed', 'not_needed']),
    at: Instant.nullable(),
    /** Why it is not sent. */
    code: z.string().nullable(),
    /** The mail server's own words, for administrators only. */
    answer: z.string().nullable(),
  })
  .meta({ id: 'MailState' })
export type MailState = z.infer<typeof MailState>
