import { randomUUID } from 'node:crypto'
import { lockDirective } from '../../src/directives/access.js'
import { Ledger } from '../../src/ledger/ledger.js'
import { Outbox } from '../../src/outbox/outbox.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { callSwitch } from '../../src/remediation/switches/call-switch.js'
import type { TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { actorOf } from '../harness/enter.js'
import type { FakeSwitch } from '../harness/fake-switch.js'
import type { Cast } from './cast.js'

/** A measure that restricts, on a separate directive, attached to its own switch in the other system. */
export interface SwitchedMeasure {
  reference: string
  directive_id: string
  id: string
  switch_id: string
  name: string
}

export async function aSwitchedMeasure(
  app: TestApp,
  { counsel, lead, people }: Cast,
  fake: FakeSwitch,
  more: { check_minutes?: number; visibility?: string } = {},
): Promise<SwitchedMeasure> {
  const { reference } = await ok(
    counsel.post('directives', { via: 'nothing', title: 'Off by midnight', visibility: more.visibility ?? 'open' }),
  )
  const at = `directives/${reference}`
  if (more.visibility) await ok(counsel.post(`${at}/members`, { person_id: people.lead.id, level: 'case' }))
  const [{ id: directive_id } = { id: '' }] = await app.asOwner('SELECT id FROM directive WHERE reference = $1', [reference])
  const obligation = await ok(counsel.post(`${at}/obligations`, { source: 'law', kind: 'stop', subject: 'Nobody uses it' }))
  const measure = await ok(
    counsel.post(`${at}/measures`, {
      subject: 'Fabel off for everyone',
      obligation_ids: [obligation.id],
      person_id: people.contributor.id,
      verifier_id: people.lead.id,
      restricts: true,
      inverse: 'Fabel on again',
      preconditions: 'The order is lifted',
    }),
  )
  const name = `Fabel ${reference}`
  const added = await ok(
    lead.post('switches', { name, subject: 'fabel', url: fake.url, check_minutes: more.check_minutes ?? 60 }),
  )
  fake.secret = added.secret
  await ok(counsel.post(`${at}/measures/${measure.id}/switch`, { switch_id: added.switch.id }, { version: 1 }))
  return { reference, directive_id, id: measure.id, switch_id: added.switch.id, name }
}

/**
 * What confirming a release does: two people have agreed, and the switch is to be turned off. `quietly` skips the confirmation,
 * whose notification would make the worker call immediately.
 */
export async function throwSwitch(
  app: TestApp,
  cast: Cast,
  measure: SwitchedMeasure,
  act: 'do' | 'undo',
  quietly = false,
): Promise<void> {
  // Released by two people, unless it was released before.
  const at = `directives/${measure.reference}`
  const asking = { act, reason: 'Ordered.', preconditions_met: 'The order is lifted.' }
  const asked = quietly ? null : await cast.counsel.post(`${at}/measures/${measure.id}/releases`, asking)
  if (asked?.status === 201) {
    const { id } = asked.body.releases.at(-1)
    await ok(cast.lead.post(`${at}/releases/${id}/confirm`, {}, { version: 1 }))
    return
  }
  const { counsel, lead } = cast.people
  const { directive_id, id: measure_id } = measure
  const release_id = randomUUID()
  const asker = await actorOf(app, { id: lead.id, role: 'lead_counsel' })
  await app.http.get(UnitOfWork).as(asker, async (tx) => {
    await lockDirective(tx, measure.reference)
    await tx.execute(
      `INSERT INTO release (id, directive_id, measure_id, act, reason, preconditions_met, asked_by, asked_at)
       VALUES ($1, $2, $3, $4, 'Ordered.', 'The order is lifted.', $5, $6)`,
      [release_id, directive_id, measure_id, act, asker.id, tx.now],
    )
    await app.http.get(Ledger).append(tx, `directive:${directive_id}`, { kind: 'release.asked' })
  })
  const actor = await actorOf(app, { id: counsel.id, role: 'counsel' })
  await app.http.get(UnitOfWork).as(actor, async (tx) => {
    await lockDirective(tx, measure.reference)
    await tx.execute('UPDATE release SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1', [release_id, actor.id, tx.now])
    await callSwitch(tx, app.http.get(Outbox), { directive_id, measure_id, act, release_id, actor_id: actor.id })
    await app.http.get(Ledger).append(tx, `directive:${directive_id}`, { kind: 'release.confirmed' })
  })
}

/** A switch on a measure; it has been called and has not answered. Nothing is sent: the target does not exist. */
export async function aSwitchCall(app: TestApp, by: Pick<Cast, 'counsel' | 'lead'>, at: string, measure: string): Promise<void> {
  const added = await ok(by.lead.post('switches', { name: `Switch of ${at}`, subject: 'fabel', url: 'https://switch.example/' }))
  await ok(by.counsel.post(`${at}/measures/${measure}/switch`, { switch_id: added.switch.id }, { version: 1 }))
  await ok(by.counsel.post(`${at}/measures/${measure}/switch/verify`))
  await app.asOwner(`DELETE FROM outbox WHERE kind = 'switch.call'`)
}
