// The outbox under load, each part against its aim. Exits 1 if one is missed.
//   npm run -s bench -- outbox [claims] [dispatch] [drain] [--reminders N]
// Without names, all parts run, and 100,000 reminders are drained.
import { claims } from './outbox/claims.mjs'
import { dispatch } from './outbox/dispatch.mjs'
import { drain } from './outbox/drain.mjs'

const PARTS = { claims, dispatch, drain }

export async function run(words) {
  const at = words.indexOf('--reminders')
  const reminders = at < 0 ? 100_000 : Number(words[at + 1])
  const named = words.filter((word) => word in PARTS)
  let missed = 0
  for (const name of named.length > 0 ? named : Object.keys(PARTS)) missed += await PARTS[name]({ reminders })
  if (missed > 0) process.exitCode = 1
}
