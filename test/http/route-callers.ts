import { ROLES, type Role } from '../../src/domain/access/role.js'
import { hashOfToken, newToken } from '../../src/people/token.js'
import { spoken } from '../../src/people/tokens.js'
import { aColleague } from '../builders/colleague.js'
import type { TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'
import type { WrittenRoute } from './route-table.js'

/** Someone who tries every route. */
export interface Caller {
  name: string
  role: Role | null
  client: Client
}

export const nameOf = ({ method, path }: Pick<WrittenRoute, 'method' | 'path'>) => `${method} ${path}`

/** A path that leads to nothing: callers who pass the guard get a 404. */
export const leadsNowhere = (path: string) =>
  path
    .replace(':reference', 'D-AAAAAA')
    .replace(':action', 'amend')
    .replace(/:(id|person_id|contact_id)/g, '0b0e7f0e-0000-4000-8000-000000000000')

export async function everyCaller(app: TestApp): Promise<Caller[]> {
  const { administrator } = await app.cast()
  const callers: Caller[] = [{ name: 'nobody', role: null, client: new Client(app.url) }]
  for (const role of ROLES) callers.push({ name: role, role, client: (await aColleague(app, role)).client })
  const leaver = await aColleague(app, 'counsel', 'Gone Counsel')
  await administrator.post(`people/${leaver.id}/end`, { reason: 'left' }, { version: 1 })
  callers.push({ name: 'someone who left', role: null, client: leaver.client })
  return callers
}

/** The expected result for a caller on a route, from the written table: past the guard, or this refusal. */
export function written({ who }: WrittenRoute, { role }: Caller): string {
  if (who === 'anyone') return 'let through'
  // No metrics token is configured, so nobody can present it.
  if (who === 'scraper') return 'let through'
  if (role === null) return '401 access/not_signed_in'
  return who === 'signed_in' || who.includes(role) ? 'let through' : '403 access/forbidden'
}

async function answered({ method, path }: WrittenRoute, { client }: Caller): Promise<string> {
  const { status, body } = await client.send<any>(method, leadsNowhere(path), method === 'GET' ? {} : { body: {}, version: 1 })
  if (status >= 500) return `${status}`
  return status === 401 || status === 403 ? `${status} ${body?.code}` : 'let through'
}

/** Where a route does not answer its callers as the table says. */
export async function deviations(route: WrittenRoute, callers: readonly Caller[]): Promise<string[]> {
  const found: string[] = []
  for (const caller of callers) {
    const answer = await answered(route, caller)
    if (answer !== written(route, caller)) found.push(`${nameOf(route)} as ${caller.name}: ${answer}`)
  }
  return found
}

/** The first caller whose role may call a route. */
export const asker = (route: WrittenRoute, callers: readonly Caller[]) =>
  callers.find(({ role }) => role !== null && (route.who === 'signed_in' || route.who.includes(role))) as Caller

export async function codeFrom(route: WrittenRoute, client: Client, headers: Record<string, string> = {}): Promise<string> {
  const { method, path } = route
  const more = method === 'GET' ? {} : { body: {} }
  const { body } = await client.send<any>(method, leadsNowhere(path), { headers, version: 1, ...more })
  return body?.code ?? 'let through'
}

/** From now on, nobody has signed in within the last minutes. */
export async function ageSessions(app: TestApp): Promise<void> {
  await app.asOwner(`UPDATE session SET made_at = made_at - interval '16 minutes'`)
  await app.asOwner(`INSERT INTO credential SELECT id, 'none', now() FROM person ON CONFLICT DO NOTHING`)
}

/** A token of someone of each role, once for reading only and once for writing as well: the headers that present it, by `role scopes`. */
export async function tokens(app: TestApp, callers: readonly Caller[]): Promise<Map<string, { authorization: string }>> {
  const bearer = new Map<string, { authorization: string }>()
  for (const { role } of callers.filter(({ role }) => role !== null))
    for (const scopes of [['read'], ['read', 'write']]) {
      const token = newToken()
      const [owner] = await app.asOwner<{ id: string }>('SELECT id FROM person WHERE role = $1 AND ended_at IS NULL LIMIT 1', [
        role,
      ])
      await app.asOwner(
        `INSERT INTO api_token (id, person_id, name, token_hash, scopes, made_by, made_at, expires_at)
         VALUES (gen_random_uuid(), $1, 'x', $2, $3, $1, now(), now() + interval '1 day')`,
        [owner!.id, hashOfToken(token), scopes],
      )
      bearer.set(`${role} ${scopes.length}`, { authorization: `Bearer ${spoken(token)}` })
    }
  return bearer
}
