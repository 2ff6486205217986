import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepOnce } from './keep-once.js'

/**
 * The key of an installation that keeps its own: 32 bytes in `secret.key` in the data folder, made at the first start.
 * Throws when the file is there and is not a key: a new one would end every link and session in silence.
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
