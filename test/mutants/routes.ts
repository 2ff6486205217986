import { readFileSync, writeFileSync } from 'node:fs'
import { ASKS, ROUTE_POLICY } from '../../src/platform/http/policy.js'
import { startApp } from '../harness/app.js'
import { Client } from '../harness/client.js'
import { ageSessions, asker, codeFrom, deviations, everyCaller, nameOf, tokens } from '../http/route-callers.js'
import { handlersOf } from '../http/route-inventory.js'
import { ROUTES, type WrittenRoute } from '../http/route-table.js'

// Removes the policy of each route alone, and each thing that a route asks beyond it, in one running application: that of the metadata
// that the guard reads at every request. Then the callers of routes.spec.ts try that route, and what they get is compared with the same
// written table. Run by `scripts/mutants.mjs`, with the file of the guards, which becomes that of the answers.

interface Guard {
  id: string
  kind: 'route' | 'asks'
  what: string
}

async function run([file]: string[]): Promise<void> {
  const guards: Guard[] = JSON.parse(readFileSync(file as string, 'utf8'))
  const app = await startApp({ worker: false })
  const callers = await everyCaller(app)
  const handlers = handlersOf(app)
  const written = new Map(ROUTES.map((route) => [nameOf(route), route]))

  /** What notices that a guard is gone; the same must be silent before and afterwards. */
  const removed = async (guard: Guard, ask: (route: WrittenRoute) => Promise<string | undefined>): Promise<string | null> => {
    const name = /^[^:]*:([^:]+):/.exec(guard.id)?.[1]
    for (const { route: routeName, handler } of handlers.filter((one) => one.name === name)) {
      const route = written.get(routeName)
      if (!route || (await ask(route)) !== undefined) continue
      const [key, value] = without(guard, handler)
      const before = Reflect.getMetadata(key, handler)
      Reflect.defineMetadata(key, value, handler)
      const by = await ask(route)
      Reflect.defineMetadata(key, before, handler)
      if (by !== undefined && (await ask(route)) === undefined) return `routes.spec.ts, ${by}`
    }
    return null
  }

  const answers = new Map<string, string | null>()
  for (const guard of guards.filter(({ kind }) => kind === 'route'))
    answers.set(guard.id, await removed(guard, async (route) => (await deviations(route, callers))[0]))
  await ageSessions(app)
  const bearer = await tokens(app, callers)
  for (const guard of guards.filter(({ kind }) => kind === 'asks'))
    answers.set(
      guard.id,
      await removed(guard, async (route) => {
        const { client, role } = asker(route, callers)
        const fresh = guard.what.includes('fresh')
        const code = fresh ? await codeFrom(route, client) : await codeFrom(route, new Client(app.url), bearer.get(`${role} 2`))
        const expected = fresh ? 'access/fresh_sign_in_needed' : 'access/by_person_only'
        return code === expected ? undefined : `${nameOf(route)}: ${code} in place of ${expected}`
      }),
    )
  await app.stop()
  writeFileSync(file as string, JSON.stringify([...answers]))
}

/** The metadata of a route without one of its guards, as scripts/mutants/guards.mjs removes it. */
function without({ kind, what }: Guard, handler: object): [key: string, value: unknown] {
  if (kind === 'route') return [ROUTE_POLICY, what === "'signed_in'" ? 'anyone' : 'signed_in']
  const asks = Reflect.getMetadata(ASKS, handler) as string[]
  const gone = what.replaceAll("'", '')
  // A fresh sign-in implies a person.
  return [ASKS, asks.filter((one) => one !== gone && !(gone === 'fresh' && one === 'in_person'))]
}

void run(process.argv.slice(2)).then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`)
    process.exit(1)
  },
)
