import { performance } from 'node:perf_hooks'
import { OUTBOX_KINDS } from '../../dist/outbox/kinds.js'
import { Marks } from '../../dist/outbox/marks.js'
import { CLAIM_SQL, claimParameters, TURN_SQL, turnParameters } from '../../dist/outbox/rows.js'
import { median, two } from '../side-by-side.mjs'
import { aGround, dueReminders, judge } from './ground.mjs'

const SIZES = [100, 1_000, 10_000, 100_000]
const ROUNDS = 5
const CLAIMS = 20
const SLOTS = 4
/** The slowest size may take this many times as long as the fastest. */
const AIM = 2

/** How long a claim of free slots takes, and a turn of one slot, whatever is due. @returns how many aims were missed */
export async function claims() {
  const ground = await aGround()
  try {
    const worker = await ground.connect(ground.urls.workerUrl)
    const times = new Map(SIZES.map((size) => [size, []]))
    const turns = new Map(SIZES.map((size) => [size, []]))
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const size of round % 2 ? SIZES : [...SIZES].reverse()) {
        await ground.superuser.query('TRUNCATE outbox, outbox_done')
        await dueReminders(ground.superuser, size)
        await ground.superuser.query('VACUUM ANALYZE outbox')
        const marks = new Marks()
        for (let claim = 0; claim < CLAIMS; claim += 1) {
          const { rows } = await worker.query('SELECT edict_now() AS now')
          const from = claim === 0 ? marks.startWhole(KINDS.map(({ kind }) => kind)) : marks.start()
          const parameters = claimParameters(KINDS, { own: [], slots: SLOTS, marks: from })
          const began = performance.now()
          const claimed = await worker.query(CLAIM_SQL, [rows[0].now, ...parameters])
          // The first round warms up.
          if (round > 0) times.get(size).push(performance.now() - began)
          if (claimed.rows.length !== SLOTS) throw new Error(`a claim took ${claimed.rows.length} rows`)
          marks.passed(claimed.rows)
        }
        let done = null
        for (let turn = 0; turn < CLAIMS; turn += 1) {
          const parameters = [null, ...turnParameters(done, MESSAGES, { own: [], marks: marks.start() })]
          const began = performance.now()
          const { rows } = await worker.query({ name: 'turn', text: TURN_SQL, values: parameters })
          if (round > 0) turns.get(size).push(performance.now() - began)
          if (rows[0].id === null || rows[0].settled !== (done !== null)) throw new Error('a turn claimed or completed nothing')
          done = rows[0]
          marks.passed(rows)
        }
      }
    return compare('claim', times) + compare('turn', turns)
  } finally {
    await ground.stop()
  }
}

function compare(what, times) {
  const medians = SIZES.map((size) => median(times.get(size)))
  for (const [at, size] of SIZES.entries())
    process.stdout.write(`       a ${what} with ${String(size).padStart(7)} due: ${two(medians[at])} ms\n`)
  const ratio = Math.max(...medians) / Math.min(...medians)
  return judge(`${what}s within ${AIM} of each other: ${two(ratio)}`, ratio <= AIM)
}

const KINDS = OUTBOX_KINDS.map((kind) => ({
  kind,
  free: SLOTS,
  lease_seconds: 90,
  ...(kind === 'reminder.send' ? { wire_turn: 2 } : {}),
}))

const MESSAGES = KINDS.filter(({ wire_turn }) => wire_turn !== undefined)
