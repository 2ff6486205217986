import { z } from 'zod'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import { Instant } from '../platform/http/schemas.js'

type View = { wanted_since: Date | null; mail_configured: boolean }

/** `wanted_since`: null where they do not want it. `mail_configured`: whether this installation sends mail at all. */
export const CalendarMailView = z.strictObject({ wanted_since: Instant.nullable(), mail_configured: z.boolean() })

export async function calendarMailOf(tx: Tx, settings: Settings, actor: Actor): Promise<View> {
  const [row] = await tx.query<{ since: Date | null }>('SELECT calendar_mail_at AS since FROM person WHERE id = $1', [actor.id])
  return { wanted_since: row?.since ?? null, mail_configured: settings.mail !== null }
}
