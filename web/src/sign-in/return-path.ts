/** Where to go after signing in: a path of ours, never another site's, never the doors themselves. */
export function safeReturn(path: string | undefined): string {
  if (!path?.startsWith('/') || path.startsWith('//') || path.includes('\\')) return '/'
  return /^\/(sign-in|join|forgot)\b/.test(path) ? '/' : path
}
