/** The time without user activity, in milliseconds, after which the reader counts as away. */
const AWAY_AFTER = 60_000

// Dictation and switch devices produce click or input events, but no pointer or key events.
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'click', 'input'] as const

let lastSign = Date.now()
for (const sign of SIGNS) {
  window.addEventListener(sign, () => (lastSign = Date.now()), { capture: true, passive: true })
}

/**
 * Whether the screen made a request without user activity. Screens refresh themselves; without this header, an unattended browser
 * would never be signed out.
 */
export const isUnattended = () => Date.now() - lastSign > AWAY_AFTER
