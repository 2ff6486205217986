import { join } from 'node:path'
import type { Fault, FaultCode } from '../../domain/audit/chain.js'
import { readSettings } from '../../platform/config/settings.js'
import { openInstallation } from '../../platform/embedded-postgres/open-installation.js'
import { FileStore } from '../../platform/files/file-store.js'
import { say } from '../../platform/process.js'
import { type VerifyOptions, verifyLedger } from './verify-ledger.js'

/** What each code means, in a sentence that goes on after the place. */
const SENTENCES: Record<FaultCode, string> = {
  'audit/gap': 'an event is missing here, or out of order',
  'audit/format': 'the event has a format that this version of Edict does not know',
  'audit/directive': 'the event or its body names another directive than its stream',
  'audit/previous': 'the event does not continue the one before it',
  'audit/no_body': 'the body of the event is missing',
  'audit/hash': 'the event or its body was changed: together they no longer give the recorded hash',
  'audit/told_differently': 'the kind, class, time or actor of the event was changed: its body says something else',
  'audit/head': 'the recorded end of the chain is not its last event',
  'audit/no_head': 'the recorded end of the chain is missing',
  'audit/orphan_body': 'there is a body without its event',
  'audit/unknown_table': 'events hold rows of a table that settings:schema does not know',
  'audit/not_recorded': 'changes of this table are not recorded: its trigger is missing or disabled',
  'audit/row_differs': 'the row is not as its last event says',
  'audit/row_missing': 'the row is missing, and no event says why',
  'audit/row_without_event': 'the row exists, and no event holds it',
  'audit/file': 'the file of this row is missing, or its bytes were changed',
}

const INTACT = 0
const WRONG = 1
const USAGE = 2
const NOT_DONE = 3

const WORDS = `edict audit verify [--stream S] [--files]

  Recomputes every event of the ledger and compares every row with the last event that holds it.
  --stream S   only this stream, such as directive:<id>, person:<id> or settings:<name>
  --files      reads every file too, and compares its hash with its row

Exit code: ${INTACT} if everything agrees, ${WRONG} if something is wrong, ${USAGE} for a mistake in the command, ${NOT_DONE} if it could not finish.`

/** `edict audit verify`. Results go to standard output, progress to standard error. @returns the exit code */
export async function auditVerify(words: readonly string[]): Promise<number> {
  const options = optionsOf(words)
  if (!options) {
    say(WORDS)
    return USAGE
  }
  try {
    return await verify(options)
  } catch (error) {
    process.stderr.write(`The verification did not finish: ${(error as Error).message}\n`)
    return NOT_DONE
  }
}

async function verify({ stream, files }: { stream: string | null; files: boolean }): Promise<number> {
  const installation = await openInstallation(readSettings(), { share: true })
  try {
    const { database, data_dir } = installation.settings
    const done = await verifyLedger(database.verifier_url, {
      stream,
      ...(files ? { files: new FileStore(join(data_dir, 'files')) } : {}),
      progress: everySecond(),
    })
    for (const fault of done.faults) say(`wrong: ${sentence(fault)} (${fault.code})`)
    const read = files ? ` ${done.files} files read.` : ''
    say(
      `${done.events} events in ${done.streams} streams recomputed. ${done.rows} rows compared.${read} ${done.faults.length || 'Nothing'} wrong.`,
    )
    return done.faults.length > 0 ? WRONG : INTACT
  } finally {
    await installation.stop()
  }
}

function optionsOf(words: readonly string[]): { stream: string | null; files: boolean } | null {
  const rest = [...words]
  const options = { stream: null as string | null, files: false }
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--files') options.files = true
    else if (word === '--stream' && rest.length > 0) options.stream = rest.shift() as string
    else return null
  }
  return options
}

function sentence({ stream, seq, code, table, row_id, columns }: Fault): string {
  const row = table === undefined ? '' : ` ${table}${row_id === undefined ? '' : ` ${row_id}`}`
  const event = seq === null || row_id !== undefined ? '' : ` event ${seq}`
  const last = seq !== null && row_id !== undefined ? `, event ${seq}` : ''
  const differing = columns && columns.length > 0 ? `: ${columns.join(', ')}` : ''
  return `${stream}${event}${row}: ${SENTENCES[code]}${last}${differing}`
}

function everySecond(): NonNullable<VerifyOptions['progress']> {
  let said = Date.now()
  return ({ events, of, files }) => {
    if (Date.now() - said < 1_000) return
    said = Date.now()
    process.stderr.write(files > 0 ? `${files} files read\n` : `${events} of about ${of} events recomputed\n`)
  }
}
