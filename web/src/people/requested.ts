import { type AccessRequest, type Role } from '../api/types.js'
import { words } from '../words/words.js'

const say = words.accessRequests.kind

/** What was asked for, in words. */
export function requested({ kind, role, writes }: { kind: AccessRequest['kind']; role: Role | null; writes?: boolean }): string {
  if (kind === 'token') return say.token({ writes: String(writes ?? false) })
  if (kind === 'join' || kind === 'role') return say[kind]({ role: role ? words.role[role] : '' })
  return say[kind]
}
