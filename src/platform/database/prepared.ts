import { createHash } from 'node:crypto'

const names = new Map<string, string>()

/**
 * The name under which a connection prepares a statement once (docs/decisions/0005-one-look-at-access.md), so that it is not planned again.
 * Only for a fixed set of texts: each stays prepared as long as its connection lives.
 */
export function preparedName(sql: string): string {
  const name = names.get(sql) ?? createHash('sha256').update(sql).digest('hex').slice(0, 32)
  names.set(sql, name)
  return name
}
