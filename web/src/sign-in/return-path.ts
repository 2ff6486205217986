/** Where to go after signing in: a path of this application, never another site and never the sign-in pages. */
export function safeReturn(path: string | undefined): string {
  if (!path?.startsWith('/') || path.startsWith('//') || path.includes('\\')) return '/'
  return /^\/(sign-in|join|forgot)\b/.test(path) ? '/' : path
}
