import type { z } from 'zod'
import type { Access } from '../../directives/access.js'
import { type CallFacts, type SwitchStanding, standingOf } from '../../domain/switches/standing.js'
import { columnsOf, jsonOf } from '../../people/columns.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { MeasureSwitchView, SwitchCallView, SwitchView } from './switches.schema.js'

/** The switches of the installation, by name, with retired ones last; only one of them if `id` is given. */
export function listSwitches(tx: Tx, id: string | null = null): Promise<z.infer<typeof SwitchView>[]> {
  return tx.query(
    `SELECT ${columnsOf(SwitchView, 's', {
      test: `CASE WHEN s.test_id IS NOT NULL THEN json_build_object('asked_at', s.test_asked_at, 'ended_at', s.tested_at, 'state', s.test_state,
         'error_code', s.test_error) END`,
    })}
     FROM switch s WHERE $1::uuid IS NULL OR s.id = $1 ORDER BY s.retired_at IS NOT NULL, lower(s.name), s.id`,
    [id],
  )
}

type MeasureSwitch = z.infer<typeof MeasureSwitchView>
type Call = z.infer<typeof SwitchCallView>
interface Row {
  measure_id: string
  person_id: string
  verifier_id: string
  switch: MeasureSwitch['switch']
  calls: Call[]
  telling: (CallFacts & { called_at: string | null; ended_at: string | null })[]
}

const SHOWN = 20

/**
 * The measures of a directive with a switch, current or former, as far as the actor has access; only one of them if `measureId`
 * is given. Only the latest calls are shown; the state is derived from all relevant calls, however old they are.
 */
export async function listMeasureSwitches(tx: Tx, access: Access, measureId: string | null = null): Promise<MeasureSwitch[]> {
  const rows = await tx.query<Row>(MEASURES, [access.directive.id, measureId, SHOWN])
  return rows
    .filter(({ person_id, verifier_id }) =>
      access.sees('switch_call', { own: [person_id, verifier_id].includes(access.actor.id) }),
    )
    .map(({ measure_id, switch: thrown, calls, telling }) => ({
      measure_id,
      switch: thrown,
      standing: shown(
        standingOf(telling.map((call) => ({ ...call, called_at: ms(call.called_at), ended_at: ms(call.ended_at) }))),
      ),
      next_check_at: calls.find((call) => call.asked_by === null && call.state === 'waiting')?.due_at ?? null,
      calls,
    }))
}

const ms = (instant: unknown): number | null => (instant === null ? null : new Date(String(instant)).getTime())
const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

function shown(standing: SwitchStanding): MeasureSwitch['standing'] {
  const { says, unanswered_since } = standing
  const kept = 'last_verified' in standing ? standing.last_verified : null
  return {
    says,
    state: 'state' in standing ? standing.state : null,
    at: iso('at' in standing ? standing.at : 'since' in standing ? standing.since : null),
    last_verified: kept && { state: kept.state, at: new Date(kept.at).toISOString() },
    unanswered_since: iso(unanswered_since),
  }
}

const VIEW = jsonOf(SwitchCallView, 'c')
// What another switch once reported says nothing about the current one.
const OF_THIS = '(m.switch_id IS NULL OR switch_id = m.switch_id)'
const LAST = (where: string, by: string) =>
  `(SELECT * FROM switch_call WHERE measure_id = m.id AND ${OF_THIS} AND ${where} ORDER BY ${by} DESC LIMIT 1)`

// The calls that determine the state: the last action that was sent, the last check that was answered, the last one with the
// expected state, and the failed ones among the last twenty.
export const MEASURES = `
  SELECT m.id AS measure_id, m.person_id, m.verifier_id,
    CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'name', s.name, 'check_minutes', s.check_minutes, 'retired_at', s.retired_at) END AS switch,
    COALESCE((SELECT json_agg(${VIEW} ORDER BY c.made_at DESC, c.id)
      FROM (SELECT * FROM switch_call WHERE measure_id = m.id ORDER BY made_at DESC, id LIMIT $3) c), '[]') AS calls,
    COALESCE((SELECT json_agg(json_build_object('act', c.act, 'dry_run', c.dry_run, 'state', c.state, 'answer_state', c.answer_state,
        'called_at', c.called_at, 'ended_at', c.ended_at))
      FROM (${LAST(`act <> 'verify' AND NOT dry_run AND called_at IS NOT NULL`, 'called_at')}
        UNION ${LAST('answer_state IS NOT NULL', 'ended_at')}
        UNION ${LAST(`state = 'verified'`, 'ended_at')}
        UNION SELECT * FROM (SELECT * FROM switch_call WHERE measure_id = m.id AND ${OF_THIS} ORDER BY made_at DESC, id LIMIT $3) near WHERE near.state = 'failed') c), '[]') AS telling
  FROM measure m LEFT JOIN switch s ON s.id = m.switch_id
  WHERE m.directive_id = $1 AND ($2::uuid IS NULL OR m.id = $2)
    AND (m.switch_id IS NOT NULL OR EXISTS (SELECT FROM switch_call c WHERE c.measure_id = m.id))
  ORDER BY m.made_at, m.id`
