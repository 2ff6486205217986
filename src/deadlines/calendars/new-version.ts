import type { CalendarDay, CalendarFile } from '../../domain/deadlines/calendar.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { CalendarVersion } from './calendar-version.entity.js'
import { addVersion, lockCalendars, newestVersions } from './load-calendars.js'

export async function fileOf(tx: Tx, version: CalendarVersion): Promise<CalendarFile> {
  const [stored] = await tx.query<{ file: CalendarFile }>('SELECT file FROM calendar_file WHERE sha256 = $1', [
    version.file_sha256,
  ])
  return stored!.file
}

/** '2026.1' → '2026.1.p1' → '2026.1.p2': the release remains visible. */
export function nextVersion(version: string): string {
  const [release, people] = version.split('.p')
  return `${release}.p${Number(people ?? 0) + 1}`
}

export async function newVersion(
  work: UnitOfWork,
  ledger: Ledger,
  outbox: Outbox,
  actor: Actor,
  id: string,
  note: string,
  kind: 'calendar.day_added' | 'calendar.day_removed',
  added: (before: CalendarVersion, file: CalendarFile) => CalendarDay[],
): Promise<void> {
  await work.as(actor, async (tx) => {
    await lockCalendars(tx)
    const before = (await newestVersions(tx)).get(id)
    if (!before) throw new Refused('deadline/unknown_calendar', { calendar: id })
    const file = await fileOf(tx, before)
    const versionId = await addVersion(tx, file, {
      seq: before.seq + 1,
      version: nextVersion(before.version),
      added: added(before, file),
      origin: 'person',
      note,
      made_by: actor.id,
    })
    await outbox.put(tx, { kind: 'deadline.recount', subject_id: versionId, actor_id: actor.id })
    await ledger.append(tx, 'settings:calendars', { kind, reason: note })
  })
  outbox.ring()
}
