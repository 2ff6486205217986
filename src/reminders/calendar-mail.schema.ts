import { z } from 'zod'
import { Instant } from '../platform/http/schemas.js'

export const CalendarMailBody = z.strictObject({ wanted: z.boolean() }).meta({ id: 'CalendarMailBody' })
export type CalendarMailBody = z.infer<typeof CalendarMailBody>

/** `wanted_since`: null if they do not want them. `mail_configured`: whether this installation sends mail at all. */
export const CalendarMailView = z
  .strictObject({ wanted_since: Instant.nullable(), mail_configured: z.boolean() })
  .meta({ id: 'CalendarMailView' })
