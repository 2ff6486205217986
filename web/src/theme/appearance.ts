import { localStorageColorSchemeManager } from '@mantine/core'

/** Stored in this browser under the key that /color-scheme-1.js reads before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'edict-color-scheme' })
