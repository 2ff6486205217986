import { deadlinesCompute } from './deadlines/compute-command.js'
import { rulesPage } from './domain/deadlines/packs/page.js'
import { workflowPage } from './domain/workflow/page.js'
import { auditVerify } from './ledger/verify/audit-command.js'
import { readSettings } from './platform/config/settings.js'
import { makeOwnDatabase, operatorSql } from './platform/embedded-postgres/database-roles.js'
import { newPasswords } from './platform/embedded-postgres/passwords.js'
import { say } from './platform/process.js'

const USAGE = `edict: command line

  audit verify [--stream S] [--files]
                              recompute the ledger, compare every row with its last event, and exit 1 if anything is wrong
  access list                 list the requests that wait for the approval of lead counsel
  access approve ID REASON    approve one without lead counsel; every administrator and lead counsel is told
  people link EMAIL REASON    print the link with which an invited person joins, or sets a new password, if no mail reaches them
  backup record NOTE          record that a backup was made, and where it is, for the checklist of the set-up
  database roles              print the SQL that creates Edict's roles and database on your own PostgreSQL
  database make               create them as DATABASE_SUPERUSER_URL, with the passwords from the other addresses
  deadlines compute [FILE]    calculate deadlines for one question or an array, as JSON from FILE or standard input
  docs workflow               generate docs/workflow.md from the tables of the two lines
  docs rules                  generate docs/rules.md from the built-in rules`

/** The entry point of the command line. @returns the exit code */
async function run(words: readonly string[]): Promise<number> {
  const command = words.slice(0, 2).join(' ')
  if (command === 'audit verify') return auditVerify(words.slice(2))
  if (command === 'access list' || command === 'access approve') return access(words.slice(1))
  if (command === 'people link') return people(words.slice(1))
  if (command === 'backup record') return backup(words.slice(1))
  if (command === 'database roles') {
    say(operatorSql(newPasswords()))
    return 0
  }
  if (command === 'docs workflow') {
    process.stdout.write(workflowPage())
    return 0
  }
  if (command === 'docs rules') {
    process.stdout.write(rulesPage())
    return 0
  }
  if (command === 'deadlines compute' && words.length <= 3) return deadlinesCompute(words[2] ?? null)
  if (command === 'database make') return databaseMake()
  say(USAGE)
  return words.length === 0 || command === 'help' ? 0 : 2
}

async function access(words: readonly string[]): Promise<number> {
  // Only now, because it loads the whole application.
  const { accessCommand } = await import('./access-command.js')
  const code = await accessCommand(words)
  if (code === 2) say(USAGE)
  return code
}

async function people(words: readonly string[]): Promise<number> {
  const { peopleCommand } = await import('./people-command.js')
  const code = await peopleCommand(words)
  if (code === 2) say(USAGE)
  return code
}

async function backup(words: readonly string[]): Promise<number> {
  const { backupCommand } = await import('./backup-command.js')
  const code = await backupCommand(words)
  if (code === 2) say(USAGE)
  return code
}

async function databaseMake(): Promise<number> {
  const { database_urls: urls, database_superuser_url: superuserUrl } = readSettings()
  if (!urls || !superuserUrl) throw new Error('Set DATABASE_SUPERUSER_URL, DATABASE_URL and DATABASE_OWNER_URL.')
  await makeOwnDatabase(superuserUrl, urls)
  say('The roles and the database exist now.')
  return 0
}

process.exitCode = await run(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  return 1
})
