// Writes the API's description (docs/api/openapi.json) and the web client generated from it (web/src/api/generated). Refuses
// breaking changes that no decision names.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, root } from './build.mjs'
import { DOCUMENT, textOf, unnamedChanges } from './contract/document.mjs'
import { generateClient } from './contract/generate.mjs'

await build({ only: 'server' })
const { apiDocument } = await import('../dist/api-document.js')
const document = JSON.parse(JSON.stringify(await apiDocument()))
const unnamed = unnamedChanges(document)
if (unnamed.length > 0) {
  process.stderr.write(
    `These changes break clients. Undo them, or name the decision for each in docs/api/breaking.json:\n${unnamed.join('\n')}\n`,
  )
  process.exit(1)
}
mkdirSync(dirname(DOCUMENT), { recursive: true })
writeFileSync(DOCUMENT, `${textOf(document)}\n`)
await generateClient(document, join(root, 'web', 'src', 'api', 'generated'))
process.exit(0)
