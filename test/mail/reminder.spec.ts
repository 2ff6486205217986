import PostalMime from 'postal-mime'
import { aColleague } from '../builders/colleague.js'
import { signal } from '../db/outbox-parts.js'
import { EFFECTS } from '../harness/effects.js'
import { headerOf, ok, ReminderBench } from './reminder-parts.js'

let bench: ReminderBench

beforeAll(async () => {
  bench = await ReminderBench.start()
})
beforeEach(async () => {
  await bench.app.setTime('2026-06-20T09:00:00Z')
})
afterEach(async () => {
  await bench.stopWorkers()
  bench.server.taken.length = 0
  bench.server.refusal = null
  bench.server.refuses = () => null
  bench.server.hangsUp = false
  bench.server.beforeAnswer = async () => {}
  await bench.app.asOwner('TRUNCATE outbox, outbox_done, channel')
})
afterAll(() => bench.stop())

const firstOf = async (deadlineId: string) =>
  (await bench.reminders(deadlineId))[0] as Awaited<ReturnType<typeof bench.reminders>>[0]

const changedBehindTheLedger: string[] = []

describe('reminders', () => {
  it('a reminder is sent at its time in the recipient’s own time zone, once, and not before', async () => {
    const { owner, reference, id } = await bench.aDeadline()
    const worker = await bench.worker()
    await bench.app.setTime('2026-06-30T06:59:00Z')
    await bench.sweep(worker)
    expect(bench.server.taken).toEqual([])
    await bench.app.setTime('2026-06-30T07:00:01Z')
    await bench.sweep(worker)
    await bench.sweep(worker)
    expect(bench.server.taken.map((mail) => mail.to)).toEqual([[owner.email]])
    const rung = await firstOf(id)
    expect(rung).toMatchObject({ rung: '7_days', state: 'sent', state_reason: null })
    expect(rung.sent_at?.toISOString().slice(0, 16)).toBe('2026-06-30T07:00')
    expect(await bench.events(reference)).toEqual(['reminder.sent'])
  })

  it('a reminder says what is due, when, where, in whose time, and how long is left', async () => {
    const { reference } = await bench.aDeadline()
    await bench.app.setTime('2026-06-30T08:00:00Z')
    await bench.sweep()
    const mail = await PostalMime.parse(bench.server.taken[0]?.raw as string)
    expect(mail.subject).toBe(`${reference}: Report the valves, by the end of Mon 6 July 2026, New York`)
    expect(mail.text).toContain(`Directive ${reference}: Seal the Brindle valve`)
    expect(mail.text).toContain('Due: by the end of Mon 6 July 2026, New York (your time: before 06:00 Tue 7 July 2026, Berlin)')
    expect(mail.text).toContain('6 days left')
    expect(mail.text).toContain(`https://edict.orla.example/directives/${reference}`)
    expect(mail.text).toContain('Orla Systems')
  })

  it('a reminder says that it is overdue when it is', async () => {
    const { reference, id } = await bench.aDeadline({ due_at: '2026-06-20T12:00:00Z' })
    await bench.app.setTime('2026-06-20T12:30:00Z')
    await bench.sweep()
    const mails = await Promise.all(bench.server.taken.map((mail) => PostalMime.parse(mail.raw)))
    expect(mails.map((mail) => mail.subject)).toContain(
      `${reference}: overdue: Report the valves, was due by 08:00 Sat 20 June 2026, New York`,
    )
    expect((await bench.reminders(id)).map((rung) => rung.state)).toEqual(['sent', 'sent', 'sent'])
  })

  it.each(['restricted', 'sealed'])(
    'a reminder for a %s directive contains its reference and the recipient’s own time, nothing else about it, and no reference in the subject if it is sealed',
    async (visibility) => {
      const { reference, owner } = await bench.aDeadline({ visibility })
      await bench.app.setTime('2026-06-30T08:00:00Z')
      await bench.sweep()
      expect(bench.server.taken.map((mail) => mail.to)).toEqual([[owner.email]])
      const mail = await PostalMime.parse(bench.server.taken[0]?.raw as string)
      expect(mail.subject).toBe(
        visibility === 'sealed'
          ? 'Something is due, before 06:00 Tue 7 July 2026, Berlin'
          : `${reference}: something is due, before 06:00 Tue 7 July 2026, Berlin`,
      )
      expect(mail.text).toContain(reference)
      for (const secret of ['Brindle', 'Report the valves', 'New York', 'page 1']) {
        expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toContain(secret)
      }
    },
  )

  it('a reminder has a Message-ID before it is sent, and the same at every attempt', async () => {
    const { id } = await bench.aDeadline()
    await bench.app.setTime('2026-06-30T08:00:00Z')
    const rung = await firstOf(id)
    const [arrived, answer] = [signal(), signal()]
    bench.server.beforeAnswer = async () => {
      arrived.reach()
      await answer.reached
    }
    const first = await bench.worker()
    const sweeping = bench.sweep(first)
    await arrived.reached
    const [before] = await bench.app.asOwner('SELECT message_id, state FROM delivery WHERE subject_id = $1', [rung.id])
    expect(before).toMatchObject({ state: 'sending', message_id: headerOf(bench.server.taken[0]?.raw as string, 'Message-ID') })

    // The first worker's lease expires while the server makes it wait; another takes over and sends.
    await bench.app.forward(2)
    bench.server.beforeAnswer = async () => {}
    await bench.sweep()
    answer.reach()
    await sweeping
    const ids = bench.server.taken.map((mail) => headerOf(mail.raw, 'Message-ID'))
    expect(ids).toEqual([ids[0], ids[0]])
    expect(ids[0]).toBe(`<${rung.id}@edict.orla.example>`)
    expect(await bench.app.asOwner('SELECT state, epoch FROM delivery WHERE subject_id = $1', [rung.id])).toEqual([
      { state: 'sent', epoch: 2 },
    ])
    const [effect] = await bench.app.asOwner(`SELECT state, epoch FROM ${EFFECTS} AS effect WHERE subject_id = $1`, [rung.id])
    expect(effect).toEqual({ state: 'done', epoch: 2 })
  })

  it('a reminder is recorded once, whoever sent it: a worker that has lost its lease adds nothing to the ledger', async () => {
    const { reference } = await bench.aDeadline()
    await bench.app.setTime('2026-06-30T08:00:00Z')
    const [arrived, answer] = [signal(), signal()]
    bench.server.beforeAnswer = async () => {
      arrived.reach()
      await answer.reached
    }
    const sweeping = bench.sweep(await bench.worker())
    await arrived.reached
    await bench.app.forward(2)
    bench.server.beforeAnswer = async () => {}
    await bench.sweep()
    answer.reach()
    await sweeping
    expect(await bench.events(reference)).toEqual(['reminder.sent'])
  })
})

describe('reminders that are skipped, with the reason on record', () => {
  const due = async () => {
    await bench.app.setTime('2026-06-30T08:00:00Z')
    await bench.sweep()
  }

  it('a reminder is not sent to a person who has lost access to the directive', async () => {
    const { owner, at, id, reference } = await bench.aDeadline()
    const walled = await aColleague(bench.app, 'counsel', 'Wanda Wall')
    const other = await aColleague(bench.app, 'counsel', 'Otto Other')
    await ok(owner.client.post(`${at}/assignments`, { kind: 'backup', person_id: walled.id }))
    await ok(owner.client.post(`${at}/assignments`, { kind: 'backup', person_id: other.id }))
    await ok(owner.client.post(`${at}/walls`, { person_id: walled.id, reason: 'A conflict' }))
    await due()
    const rungs = await bench.reminders(id)
    expect(rungs.filter((rung) => rung.person_id === walled.id && rung.rung === '7_days')).toMatchObject([
      { state: 'suppressed', state_reason: 'no_access', sent_at: null },
    ])
    expect(bench.server.taken.flatMap((mail) => mail.to).sort()).toEqual([owner.email, other.email].sort())
    expect((await bench.events(reference)).sort()).toEqual(['reminder.sent', 'reminder.sent', 'reminder.suppressed'])
  })

  it('a reminder is not sent to a person who has left', async () => {
    const { owner, id, reference } = await bench.aDeadline()
    const administrator = await aColleague(bench.app, 'administrator')
    await aColleague(bench.app, 'administrator')
    await ok(administrator.client.post(`people/${owner.id}/end`, { reason: 'Left the company' }, { version: 1 }))
    await due()
    expect(bench.server.taken).toEqual([])
    expect(await firstOf(id)).toMatchObject({ state: 'suppressed', state_reason: 'person_left' })
    expect(await bench.events(reference)).toEqual(['reminder.suppressed'])
  })

  it('a reminder is not sent to a person who has handed the directive over', async () => {
    const { owner, at, id } = await bench.aDeadline()
    const asked = await aColleague(bench.app, 'counsel', 'Anna Asked')
    const other = await aColleague(bench.app, 'counsel', 'Otto Other')
    await ok(owner.client.post(`${at}/assignments`, { kind: 'backup', person_id: asked.id }))
    await ok(owner.client.post(`${at}/assignments`, { kind: 'backup', person_id: other.id }))
    await due()
    const rungs = await bench.reminders(id)
    expect(rungs.find((rung) => rung.person_id === asked.id)).toMatchObject({ state: 'superseded', state_reason: 'handed_over' })
    expect(bench.server.taken.flatMap((mail) => mail.to)).not.toContain(asked.email)
  })

  it('a reminder is not sent for a deadline that has moved, because the new version has its own steps', async () => {
    const { owner, at, id, version, reference } = await bench.aDeadline()
    await ok(
      owner.client.post(
        `${at}/deadlines/${id}/events`,
        { kind: 'extended', basis: 'page 2', reason: 'Agreed', due_on: '2026-08-03', due_zone: 'America/New_York' },
        { version },
      ),
    )
    await due()
    expect(bench.server.taken).toEqual([])
    const rungs = await bench.reminders(id)
    expect(rungs.filter((rung) => rung.due_version === 1).map((rung) => rung.state)).toEqual(Array(5).fill('superseded'))
    expect(rungs.filter((rung) => rung.due_version === 2).map((rung) => rung.state)).toEqual(Array(5).fill('planned'))
    expect(await bench.events(reference)).toEqual([])
  })

  it('a reminder is not sent for a deadline that moved or was met after the plan was last checked: the deadline is read again at the time of sending', async () => {
    const moved = await bench.aDeadline()
    const met = await bench.aDeadline()
    // What a plan that was never updated would leave behind.
    await bench.app.asSuperuser(
      `SET session_replication_role = replica; UPDATE deadline SET due_version = 2 WHERE id = '${moved.id}';
       UPDATE deadline SET status = 'met', settled_at = edict_now() WHERE id = '${met.id}'`,
    )
    changedBehindTheLedger.push(moved.id, met.id)
    await due()
    expect(bench.server.taken).toEqual([])
    expect(await firstOf(moved.id)).toMatchObject({ state: 'superseded', state_reason: 'moved' })
    expect(await firstOf(met.id)).toMatchObject({ state: 'superseded', state_reason: 'met' })
    expect(await bench.events(moved.reference)).toEqual(['reminder.superseded'])
  })
})

describe('mail servers', () => {
  const due = () => bench.app.setTime('2026-06-30T08:00:00Z')
  const effectOf = async (rungId: string) =>
    (
      await bench.app.asOwner(`SELECT state, attempts, error_code, next_try_at FROM ${EFFECTS} AS effect WHERE subject_id = $1`, [
        rungId,
      ])
    )[0]

  it('without a configured mail server nothing is lost: the reminder waits', async () => {
    const { id, owner } = await bench.aDeadline()
    await due()
    const without = await bench.worker(false)
    for (let n = 0; n < 14; n++) {
      await bench.sweep(without)
      await bench.app.forward(6)
    }
    const rung = await firstOf(id)
    expect(rung.state).toBe('planned')
    expect(await effectOf(rung.id)).toMatchObject({ state: 'ready', attempts: 0, error_code: null })
    expect(await channel()).toMatchObject({ state: 'open', error_code: 'mail/not_configured' })
    await bench.sweep()
    expect(bench.server.taken.map((mail) => mail.to)).toEqual([[owner.email]])
  })

  const channel = async () => (await bench.app.asOwner('SELECT state, error_code, next_probe_at FROM channel'))[0]

  it('a mail server that is down for days loses nothing: one message is tried every minute, none is changed, and all go out when it is back', async () => {
    const { id, owner } = await bench.aDeadline()
    await due()
    await bench.server.close()
    const worker = await bench.worker()
    const pauses: number[] = []
    for (let n = 0; n < 30; n++) {
      await bench.sweep(worker)
      const { next_probe_at } = (await channel()) as { next_probe_at: Date }
      const [clock] = await bench.app.asOwner<{ now: Date }>('SELECT edict_now() AS now')
      const seconds = (next_probe_at.getTime() - (clock as { now: Date }).now.getTime()) / 1_000
      pauses.push(seconds)
      await bench.app.forward((seconds + 1) / 60)
    }
    expect(pauses[0]).toBeLessThan(6)
    expect(Math.max(...pauses)).toBeLessThanOrEqual(60)
    expect(pauses.at(-1)).toBeGreaterThan(50)
    expect(await effectOf((await firstOf(id)).id)).toMatchObject({ state: 'ready', attempts: 0, error_code: null })
    await bench.server.open()
    await bench.sweep(worker)
    expect(bench.server.taken.map((mail) => mail.to)).toContainEqual([owner.email])
  })

  it('a mail server that permanently refuses the recipient ends the reminder visibly, with an event and a dead-lettered effect that is counted', async () => {
    const { id, reference } = await bench.aDeadline()
    await due()
    bench.server.refusal = { code: 550, text: 'No such user here' }
    await bench.sweep()
    const rung = await firstOf(id)
    expect(rung).toMatchObject({ state: 'suppressed', state_reason: 'undeliverable' })
    expect(await effectOf(rung.id)).toMatchObject({ state: 'dead', error_code: 'mail/refused' })
    expect(await bench.events(reference)).toEqual(['reminder.undeliverable'])
    expect(await bench.app.asOwner('SELECT state FROM delivery WHERE subject_id = $1', [rung.id])).toEqual([{ state: 'refused' }])
  })

  it('a mail server that is down is asked with one message, however many wait; once it answers, all of them are sent at once', async () => {
    const many = 7
    for (let n = 0; n < many; n++) await bench.aDeadline()
    await due()
    await bench.server.close()
    const worker = await bench.worker()
    await bench.sweep(worker)
    const tried = await bench.app.asOwner(`SELECT FROM outbox WHERE kind = 'reminder.send' AND epoch > 0`)
    expect(tried.length).toBeLessThanOrEqual(4)
    await bench.app.forward(1)
    await bench.sweep(worker)
    const [claims] = await bench.app.asOwner(`SELECT sum(epoch)::int AS all FROM outbox WHERE kind = 'reminder.send'`)
    expect(claims?.all).toBe(tried.length + 1)
    expect(await bench.app.asOwner(`SELECT FROM outbox WHERE error_code IS NOT NULL`)).toEqual([])
    await bench.server.open()
    await bench.sweep(worker)
    expect(bench.server.taken).toHaveLength(0)
    await bench.app.forward(1)
    await bench.sweep(worker)
    expect(bench.server.taken).toHaveLength(many)
    expect(await channel()).toMatchObject({ state: 'closed', error_code: null })
  })

  it('a mail server that answers 451 to one recipient does not delay the others', async () => {
    const { owner } = await bench.aDeadline()
    const other = await bench.aDeadline()
    await due()
    bench.server.refuses = ({ address }) => (address === owner.email ? { code: 451, text: 'Greylisted' } : null)
    const worker = await bench.worker()
    for (let n = 0; n < 5; n++) {
      await bench.sweep(worker)
      await bench.app.forward(60)
    }
    expect(bench.server.taken.map((mail) => mail.to)).toEqual([[other.owner.email]])
    bench.server.refuses = () => null
    await bench.sweep(worker)
    expect(bench.server.taken.map((mail) => mail.to)).toContainEqual([owner.email])
  })

  it('a mail server that never answers about messages is asked with one at a time after three, and the rest stays untouched', async () => {
    for (let n = 0; n < 9; n++) await bench.aDeadline()
    await due()
    bench.server.hangsUp = true
    const worker = await bench.worker()
    await bench.sweep(worker)
    expect(await channel()).toMatchObject({ state: 'open', error_code: 'mail/no_answer' })
    const states = await bench.app.asOwner(
      `SELECT error_code, count(*)::int AS many FROM outbox WHERE kind = 'reminder.send' AND due_at <= edict_now() GROUP BY 1 ORDER BY 1 NULLS LAST`,
    )
    expect(states.at(-1)).toMatchObject({ error_code: null })
    // Four were on their way, and two more were claimed before the third had failed.
    expect(states.at(-1)?.many).toBeGreaterThanOrEqual(3)
    bench.server.hangsUp = false
    for (let n = 0; n < 3; n++) {
      await bench.app.forward(2)
      await bench.sweep(worker)
    }
    expect(bench.server.taken).toHaveLength(9)
  })

  it('a mail server that refuses temporarily is tried again', async () => {
    const { id, owner, reference } = await bench.aDeadline()
    await due()
    bench.server.refusal = { code: 451, text: 'Greylisted' }
    const worker = await bench.worker()
    await bench.sweep(worker)
    expect((await firstOf(id)).state).toBe('planned')
    bench.server.refusal = null
    await bench.app.forward(2)
    await bench.sweep(worker)
    expect(bench.server.taken.map((mail) => mail.to)).toEqual([[owner.email]])
    expect(await bench.events(reference)).toEqual(['reminder.sent'])
  })
})

it('after all of this, the ledger is intact, except for what this spec changed without an event', async () => {
  const faults = await bench.app.verifyLedger()
  expect(faults.map(({ row_id }) => row_id).sort()).toEqual(changedBehindTheLedger.sort())
})
