import type { Translation } from './translation.js'

/** German, formal, as a German lawyer would write it. */
export const DE: Translation = {}
