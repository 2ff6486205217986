import pg from 'pg'
import { z } from 'zod'
import { inCommand } from './command-module.js'
import { BreakGlass } from './people/break-glass.js'
import { readSettings, type Settings } from './platform/config/settings.js'
import { openInstallation } from './platform/embedded-postgres/open-installation.js'
import { say } from './platform/process.js'

interface Waiting {
  id: string
  kind: string
  role: string | null
  name: string | null
  email: string | null
  by: string
}

/** `access list` and `access approve ID REASON`. @returns the exit code; 2 if the words are wrong */
export async function accessCommand([act, id = '', ...reason]: readonly string[]): Promise<number> {
  const installation = await openInstallation(readSettings(), { share: true })
  try {
    if (act !== 'list') return await approveWithoutLeadCounsel(installation.settings, id, reason.join(' '))
    await listAccessRequests(installation.settings)
    return 0
  } finally {
    await installation.stop()
  }
}

/** Lists the requests that wait for lead counsel. */
async function listAccessRequests({ database }: Settings): Promise<void> {
  const client = new pg.Client({ connectionString: database.owner_url })
  await client.connect()
  try {
    const { rows } = await client.query<Waiting>(
      `SELECT r.id, r.kind, r.role, p.name, p.email, b.name AS by FROM access_request r LEFT JOIN person p ON p.id = r.person_id
       JOIN person b ON b.id = r.requested_by WHERE r.state = 'waiting' ORDER BY r.requested_at, r.id`,
    )
    for (const { id, kind, role, name, email, by } of rows)
      say([id, kind, role, name && `${name} <${email}>`, `requested by ${by}`].filter(Boolean).join('  '))
    if (rows.length === 0) say('No requests are waiting.')
  } finally {
    await client.end()
  }
}

async function approveWithoutLeadCounsel(settings: Settings, id: string, reason: string): Promise<number> {
  if (!z.uuid().safeParse(id).success || reason.trim() === '') return 2
  return inCommand(settings, async (app) => {
    await app.get(BreakGlass, { strict: false }).run(settings.database.owner_url, { id, reason: reason.trim() })
    say('Approved. This is in the ledger, and every administrator and lead counsel is told on their account page and by mail.')
    return 0
  })
}
