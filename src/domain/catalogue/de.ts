import type { Translation } from './translation.js'

/** Formal German, as a German lawyer would write it. */
export const DE: Translation = {}
