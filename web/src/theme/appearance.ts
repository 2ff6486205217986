import { localStorageColorSchemeManager } from '@mantine/core'

/** Kept in this browser under the key that /color-scheme-1.js reads before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'edict-color-scheme' })
