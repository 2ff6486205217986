import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx } from '../platform/database/unit-of-work.js'

type View = { wanted_since: Date | null; mail_configured: boolean }

export async function calendarMailOf(tx: Tx, settings: Settings, actor: Actor): Promise<View> {
  const [row] = await tx.query<{ since: Date | null }>('SELECT calendar_mail_at AS since FROM person WHERE id = $1', [actor.id])
  return { wanted_since: row?.since ?? null, mail_configured: settings.mail !== null }
}
