import type { MailMode } from '../harness/mails.js'
import { mulberry } from '../harness/random.js'
import { KillLoad } from './kill-load.js'
import { comeToRest, killSome } from './kill-processes.js'
import { prove } from './kill-proof.js'
import { Many } from './many.js'
import { Processes } from './processes.js'

/**
 * The full size, 20 kills in each mode, each during 15 reminders and 3 letters: `EDICT_KILLS=20 npx jest -c jest.ci.config.cjs
 * --testPathPatterns test/faults/kill-mail`.
 */
const KILLS = Number(process.env.EDICT_KILLS ?? 1)
const SEED = Number(process.env.EDICT_SEED ?? 20261130)

/** The last one is not undone: what was refused stays refused. */
const MODES: readonly MailMode[] = ['answer_451', 'hang', 'close_after_data', 'answer_550']

describe(`workers that are killed while the mail server misbehaves (${KILLS} times in each mode, seed ${SEED})`, () => {
  let processes: Processes
  let many: Many
  let load: KillLoad
  const random = mulberry(SEED)

  beforeAll(async () => {
    processes = await Processes.start({ apis: 1, workers: 2 })
    many = await Many.join(processes)
    load = await KillLoad.open(many, random)
    processes.mails.clear()
  })
  afterAll(() => processes?.stop())

  it.each(MODES)(
    'lose nothing and leave nobody untold: %s',
    async (mode) => {
      processes.mails.mode = mode
      let killed = 0
      for (let round = 0; round < KILLS; round++) {
        const [, workers] = await Promise.all([load.round(), killSome(processes, random, round)])
        killed += workers
      }
      if (mode !== 'answer_550') processes.mails.mode = 'accept'
      await comeToRest(processes)
      await many.signIn()
      const repeated = await load.repeatAll()
      const { faults, repeats } = mode === 'answer_550' ? { faults: await untold(), repeats: null } : await prove(processes, load)
      const [counts] = await processes.asSuperuser(
        `SELECT (SELECT count(*)::int FROM reminder WHERE state = 'sent') AS sent, (SELECT count(*)::int FROM outbox WHERE state = 'dead') AS dead,
           (SELECT count(*)::int FROM letter) AS letters,
           (SELECT count(*)::int FROM task WHERE kind IN ('reminder_undelivered', 'letter_unsent')) AS told`,
      )
      console.info(
        JSON.stringify({ mode, seed: SEED, kills: KILLS, workers_killed: killed, broken: load.broken, repeats, ...counts }),
      )
      expect([...repeated, ...faults]).toEqual([])
    },
    1_800_000,
  )

  /** After refusals: whatever was due was sent, or is recorded as given up and given to a person as a task, and the status says so. */
  async function untold(): Promise<string[]> {
    const silent = await processes.asSuperuser<{ what: string }>(
      `SELECT 'the reminder ' || r.id || ' is due and ' || r.state AS what FROM reminder r
         WHERE r.fire_at <= edict_now() AND r.state NOT IN ('sent', 'superseded', 'suppressed')
       UNION ALL SELECT 'the recipient of reminder ' || r.id || ' was not told' FROM reminder r
         WHERE r.state = 'suppressed' AND r.state_reason IN ('undeliverable', 'failed')
           AND NOT EXISTS (SELECT FROM task t WHERE t.kind = 'reminder_undelivered' AND t.subject_id = r.deadline_id AND t.person_id = r.person_id)
       UNION ALL SELECT 'the letter ' || l.id || ' is ' || l.stage FROM letter l WHERE l.stage NOT IN ('sent', 'failed')
       UNION ALL SELECT 'the sender of letter ' || l.id || ' was not told' FROM letter l
         WHERE l.stage = 'failed' AND NOT EXISTS (SELECT FROM task t WHERE t.kind = 'letter_unsent' AND t.subject_id = l.id)
       UNION ALL SELECT 'the effect ' || o.id || ' of ' || o.kind || ' is ' || o.state FROM outbox o WHERE o.state <> 'dead' AND o.due_at <= edict_now()`,
    )
    const [dead] = await processes.asSuperuser<{ many: number }>(`SELECT count(*)::int AS many FROM outbox WHERE state = 'dead'`)
    const { administrator } = await many.cast()
    const { delivery } = (await administrator.get('status')).body
    const faults = silent.map(({ what }) => what)
    if (!dead?.many) faults.push('nothing was refused')
    if (delivery.undeliverable + delivery.failed !== dead?.many)
      faults.push(`the status says ${JSON.stringify(delivery)}, and ${dead?.many} effects are dead`)
    return faults
  }
})
