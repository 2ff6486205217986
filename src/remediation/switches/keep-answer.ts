import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { say, sayCode } from '../../domain/catalogue/say.js'
import type { ReleaseAct } from '../../domain/remediation/release.js'
import { Outbox } from '../../outbox/outbox.js'
import { Settings } from '../../platform/config/settings.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { type ArrivedFile, FileStore } from '../../platform/files/file-store.js'
import type { Answered } from './call-target.js'
import type { MadeCall } from './made-call.js'
import { askToJudge } from './switch-tasks.js'

/** A verified reply, as a document that is still to be stored. */
export interface KeptAnswer {
  readonly file: ArrivedFile
  readonly title: string
}

const LIMIT = 64 * 1024

/** Stores the reply to verify as a document of the case, and submits it as evidence if it proves the measure. */
@Injectable()
export class AnswerFiles {
  constructor(
    private readonly files: FileStore,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /** Writes the record of a call to disk, without a name yet. The caller drops it in any case. */
  async arrive(call: MadeCall, { answer, state, status }: Answered): Promise<KeptAnswer> {
    const params = {
      name: call.name,
      state: sayCode(this.settings.locale, `switch_state/${state}`),
      asked_at: call.asked_at.toISOString(),
      id: call.id,
      status,
    }
    const lines = ['what', 'asked', 'call', 'status', 'answer'].map((line) =>
      sayCode(this.settings.locale, `switch_record/${line}`, params),
    )
    const text = `${[...lines, '', answer].join('\n')}\n`
    const file = await this.files.arrive(Readable.from([Buffer.from(text)]), { compartment: call.directive_id, limit: LIMIT })
    return { file, title: say(this.settings.locale, 'switch_record/title', params) }
  }

  /**
   * Adds the rows, and names the file as the transaction commits. It is submitted automatically in the name of the measure's
   * owner, and judged like any other evidence.
   */
  async keep(tx: Tx, call: MadeCall, { file, title }: KeptAnswer): Promise<void> {
    const id = randomUUID()
    const scanned = this.settings.clamd_url !== null
    tx.beforeCommit(file.keep)
    await tx.execute(
      `INSERT INTO document (id, directive_id, title, file_name, media_type, size, sha256, class, origin, state, quarantined_at, answers, added_by, added_at)
       VALUES ($1, $2, $3, $4, 'text/plain', $5, $6, 'fact', 'produced', 'reading', $7, '{}', $8, $9)`,
      [
        id,
        call.directive_id,
        title,
        `switch-${call.id}.txt`,
        file.size,
        file.sha256,
        scanned ? tx.now : null,
        call.asked_by,
        tx.now,
      ],
    )
    await this.outbox.put(tx, {
      kind: scanned ? 'document.scan' : 'document.read',
      subject_id: id,
      directive_id: call.directive_id,
    })
    await tx.execute('UPDATE switch_call SET document_id = $2 WHERE id = $1', [call.id, id])
    // A check before anything was switched shows the earlier state, so it proves nothing about a later one.
    if (call.expects !== null) await bring(tx, call, id, call.expects === 'off' ? 'do' : 'undo')
  }
}

async function bring(tx: Tx, call: MadeCall, documentId: string, act: ReleaseAct): Promise<void> {
  const [before] = await tx.query<{ judged: boolean }>(
    `SELECT COALESCE(bool_or(accepted_at IS NOT NULL) AND bool_and(judged_by IS NOT NULL), false) AS judged FROM evidence WHERE measure_id = $1`,
    [call.measure_id],
  )
  await tx.execute(
    `INSERT INTO evidence (id, directive_id, measure_id, document_id, produced_by, produced_at, act) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [randomUUID(), call.directive_id, call.measure_id, documentId, call.owner_id, tx.now, act],
  )
  await tx.execute(
    `UPDATE task SET done_at = $2, done_by = $3, version = version + 1
     WHERE subject_id = $1 AND kind = 'do_measure' AND done_at IS NULL AND cancelled_at IS NULL`,
    [call.measure_id, tx.now, call.asked_by],
  )
  // Once evidence is accepted, the task to judge is done until further evidence arrives.
  if (before?.judged) await askToJudge(tx, call)
}
