import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepOnce } from './keep-once.js'

/**
 * The key of an installation that stores its own: 32 bytes in `secret.key` in the data folder, created at the first start.
 * Throws if the file exists and is not a key: a new one would silently end every link and session.
 */
export function keptSecretKey(dataDir: string): Buffer {
  const file = join(dataDir, 'secret.key')
  keepOnce(file, () => `${randomBytes(32).toString('base64')}\n`)
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64')
  if (key.length !== 32)
    throw new Error(
      `${file} is not a key of 32 bytes in base64. Put the right file back; without it no link or session is valid.`,
    )
  return key
}
