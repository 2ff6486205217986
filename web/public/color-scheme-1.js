// Before the first paint, so that a dark room stays dark: the reader's choice, or what the system says.
;(() => {
  let kept = null
  try {
    kept = window.localStorage.getItem('edict-color-scheme')
  } catch {
    // Storage may be closed to us; the system's choice stands.
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches
  const scheme = kept === 'light' || kept === 'dark' ? kept : dark ? 'dark' : 'light'
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
})()
