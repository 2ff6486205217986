import { fileURLToPath } from 'node:url'

/** The folder that holds package.json, migrations/ and templates/; the same from src/ and from dist/. Without a slash at its end. */
export const rootDir = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')
