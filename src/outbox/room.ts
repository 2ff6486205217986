import type { HandlerRegistry } from './handler-registry.js'
import type { Capacity, ClaimedRow } from './rows.js'

export const LEASE_SECONDS = 15
const AT_ONCE = 4

export const kindsOf = (capacities: readonly Capacity[]): string[] => capacities.map(({ kind }) => kind)

/** The kinds of messages, which share the slots of the mail. One of each. */
export const messages = (handlers: HandlerRegistry): Capacity[] =>
  handlers
    .all()
    .flatMap(({ kind, wire_turn, lease_seconds = LEASE_SECONDS }) =>
      wire_turn === undefined ? [] : [{ kind, free: 1, lease_seconds, wire_turn }],
    )

/** How many more rows of each kind a process may run, and how many messages in all. Kinds for which there is no room are left out. */
export function room(handlers: HandlerRegistry, runs: Iterable<{ readonly row: ClaimedRow }>, mailSlots: number) {
  const running = [...runs].map(({ row }) => row)
  const slots = mailSlots - running.filter(({ kind }) => handlers.of(kind).wire_turn !== undefined).length
  const capacities = handlers
    .all()
    .flatMap(({ kind, wire_turn, lease_seconds = LEASE_SECONDS, at_once = AT_ONCE }): Capacity[] => {
      const free = wire_turn === undefined ? at_once - running.filter((row) => row.kind === kind).length : slots
      return free > 0 ? [{ kind, free, lease_seconds, wire_turn }] : []
    })
  return { capacities, slots }
}
