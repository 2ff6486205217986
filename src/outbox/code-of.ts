const CODE = /^[A-Za-z0-9_./-]{1,80}$/

/** What is stored about an error: its code, or the name of its class. Never its message, which may contain case content. */
export function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  for (const known of [code, name]) if (typeof known === 'string' && CODE.test(known)) return known
  return 'unknown'
}
