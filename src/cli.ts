import { verifyLedger } from './ledger/verify-ledger.js'
import { readSettings } from './platform/config/settings.js'
import { operatorSql } from './platform/embedded-postgres/database-roles.js'
import { openInstallation } from './platform/embedded-postgres/open-installation.js'
import { newPasswords } from './platform/embedded-postgres/passwords.js'
import { say } from './platform/process.js'

const USAGE = `edict: what can be done from the command line

  audit verify [--stream S]   recompute the ledger; names the first event of each stream that is wrong, and exits 1
  database roles              the SQL that makes Edict's roles and database on a PostgreSQL of your own`

/** The command line door. @returns the exit code */
async function run(words: readonly string[]): Promise<number> {
  const command = words.slice(0, 2).join(' ')
  if (command === 'audit verify') return auditVerify(words.slice(2))
  if (command === 'database roles') {
    say(operatorSql(newPasswords()))
    return 0
  }
  say(USAGE)
  return words.length === 0 || command === 'help' ? 0 : 2
}

async function auditVerify(words: readonly string[]): Promise<number> {
  const stream = words[0] === '--stream' ? words[1] : undefined
  if (words.length > 0 && (stream === undefined || words.length > 2)) {
    say(USAGE)
    return 2
  }
  const installation = await openInstallation(readSettings(), { share: true })
  try {
    const { streams, events, faults } = await verifyLedger(installation.settings.database.verifier_url, stream ?? null)
    for (const fault of faults)
      say(`wrong: ${fault.stream} ${fault.seq === null ? 'at its head' : `event ${fault.seq}`} (${fault.code})`)
    say(`${events} events in ${streams} streams recomputed, ${faults.length} wrong`)
    return faults.length > 0 ? 1 : 0
  } finally {
    await installation.stop()
  }
}

process.exitCode = await run(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  return 1
})
