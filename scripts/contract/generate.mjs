// The web client: types, a function for each operation, and query options with their keys.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'

const NOTICE = '// Generated from docs/api/openapi.json by `npm run client`. Do not edit.\n'

export async function generateClient(document, folder) {
  const work = mkdtempSync(join(tmpdir(), 'edict-client-'))
  const input = join(work, 'openapi.json')
  writeFileSync(input, JSON.stringify(forClient(document)))
  await createClient({
    input,
    output: { path: folder, clean: true },
    logs: { level: 'silent', file: false },
    plugins: [
      { name: '@hey-api/client-fetch', throwOnError: true, runtimeConfigPath: './web/src/api/transport.js' },
      '@hey-api/typescript',
      { name: '@hey-api/sdk', auth: false, responseStyle: 'data' },
      { name: '@tanstack/react-query', mutationOptions: false },
    ],
  })
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gen.ts'))) {
    const path = join(folder, file)
    writeFileSync(path, NOTICE + readFileSync(path, 'utf8').replace(/^\/\/ This file is auto-generated[^\n]*\n/, ''))
  }
  rmSync(work, { recursive: true })
}

/**
 * The input of the client generator: without the keys, versions and sign-in that the transport adds, and with one Problem for
 * every error.
 */
function forClient(document) {
  const { responses: _, securitySchemes: __, ...components } = document.components
  const { servers: ___, ...rest } = document
  const paths = Object.entries(document.paths).map(([path, methods]) => [
    path,
    Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, ofOperation(operation)])),
  ])
  return { ...rest, components, paths: Object.fromEntries(paths) }
}

function ofOperation({ security: _, ...operation }) {
  const responses = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  return {
    ...operation,
    parameters: (operation.parameters ?? []).filter((parameter) => parameter.in !== 'header'),
    responses: Object.fromEntries(responses),
  }
}
