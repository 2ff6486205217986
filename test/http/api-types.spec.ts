import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { startApp, type TestApp } from '../harness/app.js'

const FILE = join(__dirname, '..', '..', 'web', 'src', 'api', 'schema.d.ts')

describe('the types that the workbench talks to the API with', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.stop())

  it('are those of the API; write them anew with UPDATE_API_TYPES=1', async () => {
    const response = await fetch(`${app.url}/api/openapi.json`)
    const document = (await response.json()) as OpenAPI3
    expect(document.openapi).toBe('3.1.0')
    // Refusals are one type, which the workbench reads by itself.
    for (const methods of Object.values(document.paths ?? {}) as Record<string, { responses?: Record<string, unknown> }>[])
      for (const { responses } of Object.values(methods))
        for (const status of Object.keys(responses ?? {})) if (!status.startsWith('2')) delete responses?.[status]
    const types = `// Made from the API's own description by test/http/api-types.spec.ts. Do not edit.\n\n${astToString(await openapiTS(document))}`
    if (process.env.UPDATE_API_TYPES) writeFileSync(FILE, types)
    expect(readFileSync(FILE, 'utf8')).toBe(types)
  })
})
