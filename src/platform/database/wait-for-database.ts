import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { say } from '../process.js'

const PAUSE_MS = 1_000
const CONNECT_MS = 5_000
/** How often it is said again, in attempts. */
const SAID_EVERY = 30

/** Nobody is listening or reachable there, or PostgreSQL is starting, stopping, recovering or full: all of these end by themselves. */
const PASSING = [
  ...['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', 'ENOENT'],
  ...['57P01', '57P02', '57P03', '53300', '08000', '08001', '08003', '08004', '08006'],
]

/**
 * Waits until PostgreSQL answers at this address, for as long as necessary: a process that ended instead would stay down if nothing
 * starts it again. Throws what cannot pass by itself, such as a wrong password.
 */
export async function waitForDatabase(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const missing = await whyNot(url)
    if (missing === null) {
      if (attempt > 0) say('PostgreSQL answers.')
      return
    }
    if (attempt % SAID_EVERY === 0) say(`PostgreSQL is not available yet (${missing}). Waiting for it …`)
    await pause(PAUSE_MS)
  }
}

/** @returns null if it answers, otherwise a code */
async function whyNot(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return null
  } catch (error) {
    const code = codeOf(error as Error & { code?: string; errors?: { code?: string }[] })
    if (!PASSING.includes(code)) throw error
    return code
  } finally {
    await client.end().catch(() => undefined)
  }
}

// A name with several addresses gives an error for each of them, and the driver's timeout and a closed connection have no code.
function codeOf({ code, errors, message }: Error & { code?: string; errors?: { code?: string }[] }): string {
  const known = code ?? errors?.[0]?.code
  if (known) return known
  return /timeout|terminated|Connection ended/i.test(message) ? 'ETIMEDOUT' : 'unknown'
}
