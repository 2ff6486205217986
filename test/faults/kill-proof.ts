import { join } from 'node:path'
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js'
import { FileStore } from '../../src/platform/files/file-store.js'
import { foldRows } from '../harness/fold-rows.js'
import type { KillLoad } from './kill-load.js'
import type { Processes } from './processes.js'

/** The statements that must be true when all work has ended, in words, and the messages that arrived twice. */
export interface Proof {
  faults: string[]
  repeats: number
  reminders: number
  letters: number
  documents: number
}

/** Checks every row, file and mail after a campaign. */
export async function prove(processes: Processes, load: KillLoad): Promise<Proof> {
  const query = <Row>(sql: string) => processes.asSuperuser<Row>(sql)
  const faults: string[] = []

  const documents = await query<{ title: string; origin: string; directive_id: string; sha256: string; state: string }>(
    'SELECT title, origin, directive_id, sha256, state FROM document',
  )
  const files = new FileStore(join(processes.folder, 'files'))
  for (const { title, directive_id, sha256, state } of documents) {
    if (!(await files.verify(directive_id, sha256))) faults.push(`the document ${title} has no file, or another`)
    if (state === 'reading') faults.push(`the document ${title} was never read`)
  }
  const uploaded = documents.filter(({ origin }) => origin === 'received').map(({ title }) => title)
  faults.push(...notOnce('document', uploaded, load.uploads, load.once))

  const rungs = await query<{ id: string; state: string; subject: string; due: boolean; delivered: number }>(
    `SELECT r.id, r.state, l.subject, r.fire_at <= edict_now() AS due,
       (SELECT count(*)::int FROM delivery d WHERE d.subject_id = r.id AND d.state = 'sent') AS delivered
     FROM reminder r JOIN deadline l ON l.id = r.deadline_id`,
  )
  const sent = rungs.filter(({ state }) => state === 'sent')
  faults.push(
    ...notOnce(
      'reminder',
      sent.map(({ subject }) => subject),
      load.reminders,
      load.once,
    ),
  )
  for (const { id, state, due, delivered } of rungs) {
    if (due && state !== 'sent' && state !== 'superseded') faults.push(`the reminder ${id} is due and ${state}`)
    if (delivered !== (state === 'sent' ? 1 : 0))
      faults.push(`the reminder ${id} is ${state} and was delivered ${delivered} times`)
  }
  const moved = new Set(rungs.filter(({ state }) => state === 'superseded').map(({ subject }) => subject))
  for (const subject of load.superseded) if (!moved.has(subject)) faults.push(`nothing of ${subject} was superseded`)

  const letters = await query<{ id: string; stage: string; message_id: string }>('SELECT id, stage, message_id FROM letter')
  for (const { id, stage } of letters) if (stage !== 'sent') faults.push(`the letter ${id} is ${stage}`)
  if (letters.length !== load.letters) faults.push(`${load.letters} letters were sent, and ${letters.length} are there`)

  const waiting = await query<{ kind: string; state: string }>(
    `SELECT kind, state FROM outbox WHERE state <> 'ready' OR (state = 'ready' AND due_at <= edict_now())`,
  )
  for (const { kind, state } of waiting) faults.push(`a ${kind} is ${state}`)

  const { differences, bodies } = await foldRows(query)
  faults.push(...differences)
  const told = bodies.filter(({ kind }) => kind === 'reminder.sent').map(({ details }) => String(details?.reminder_id))
  faults.push(
    ...notOnce(
      'event reminder.sent',
      told,
      sent.map(({ id }) => id),
      [],
    ),
  )
  const lettersTold = bodies.filter(({ kind }) => kind === 'letter.sent').length
  if (lettersTold !== letters.length) faults.push(`${letters.length} letters have ${lettersTold} events of their sending`)
  if ((await query('SELECT 1 FROM ledger_pending')).length > 0) faults.push('a row waits for its event')
  for (const fault of (await verifyLedger(processes.database.verifierUrl)).faults) faults.push(JSON.stringify(fault))

  // The mails of the hourly check, if it was due during the campaign.
  const mails = await query<{ id: string; state: string; delivered: number }>(
    `SELECT m.id, m.state, (SELECT count(*)::int FROM delivery d WHERE d.kind = 'finding_mail' AND d.subject_id = m.id AND d.state = 'sent') AS delivered
     FROM finding_mail m`,
  )
  for (const { id, state, delivered } of mails)
    if (state === 'planned' || delivered !== (state === 'sent' ? 1 : 0))
      faults.push(`the findings mail ${id} is ${state} and was delivered ${delivered} times`)
  const mended = mails.filter(({ state }) => state === 'sent').map(({ id }) => id)

  // For reminders and findings mails, the Message-ID begins with the id of the row.
  const known = new Set([...sent.map(({ id }) => id), ...mended, ...letters.map(({ message_id }) => message_id)])
  const wire = processes.mails.received.map(({ message_id }) => (known.has(message_id) ? message_id : message_id.slice(1, 37)))
  for (const id of new Set(wire)) if (!known.has(id)) faults.push(`the wire has ${id}, which nobody sent`)
  for (const id of known) if (!wire.includes(id)) faults.push(`the wire never had ${id}`)
  return {
    faults,
    repeats: wire.length - new Set(wire).size,
    reminders: sent.length,
    letters: letters.length,
    documents: uploaded.length,
  }
}

/** Compares with what exists: expected items that are not there exactly once, duplicates, and items that nobody requested. */
function notOnce(what: string, there: readonly string[], wanted: readonly string[], perhaps: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const one of there) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [
    ...wanted.filter((one) => !counts.has(one)).map((one) => `${what} ${one} is missing`),
    ...[...counts].filter(([, count]) => count > 1).map(([one, count]) => `${what} ${one} is there ${count} times`),
    ...[...counts.keys()]
      .filter((one) => !wanted.includes(one) && !perhaps.includes(one))
      .map((one) => `${what} ${one} was never requested`),
  ]
}
