// Runs before the first paint, to avoid a flash of the wrong colours: the reader's choice, or the system's.
;(() => {
  let kept = null
  try {
    kept = window.localStorage.getItem('edict-color-scheme')
  } catch {
    // Storage may be unavailable; then the system's setting is used.
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches
  const scheme = kept === 'light' || kept === 'dark' ? kept : dark ? 'dark' : 'light'
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
})()
