import { recordBackup } from './operations/setup/record-backup.js'
import { readSettings } from './platform/config/settings.js'
import { openInstallation } from './platform/embedded-postgres/open-installation.js'
import { say } from './platform/process.js'

/** `backup record NOTE`, for the end of the operator's script. @returns the exit code; 2 if the words are wrong */
export async function backupCommand([, ...words]: readonly string[]): Promise<number> {
  const note = words.join(' ').trim()
  if (note === '' || note.length > 2000) return 2
  const installation = await openInstallation(readSettings(), { share: true })
  try {
    await recordBackup(installation.settings.database.owner_url, note)
    say('Recorded. Edict does not check the backup itself.')
    return 0
  } finally {
    await installation.stop()
  }
}
