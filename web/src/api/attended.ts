/** Longer than this without a sign of a person, and nobody is there. In milliseconds. */
const AWAY_AFTER = 60_000

// Dictation and switches make a click or an input, and neither a pointer nor a key.
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'click', 'input'] as const

let lastSign = Date.now()
for (const sign of SIGNS) {
  window.addEventListener(sign, () => (lastSign = Date.now()), { capture: true, passive: true })
}

/**
 * Whether a request is made by the screen alone. Screens refresh themselves; without this word a browser that someone left would
 * never be signed out.
 */
export const isUnattended = () => Date.now() - lastSign > AWAY_AFTER
