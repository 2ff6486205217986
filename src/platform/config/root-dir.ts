import { fileURLToPath } from 'node:url'

/** The folder of package.json, migrations/ and templates/; the same from src/ and from dist/. Without a trailing slash. */
export const rootDir = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')
