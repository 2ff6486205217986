import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { routesOnly } from '../../src/api-document.js'
import { ALWAYS, codesOf } from '../../src/platform/http/openapi/problem-answers.js'
import { routesOfApp } from '../../src/platform/http/routes.js'

const run = promisify(execFile)
const node = (...args: string[]) =>
  run(process.execPath, args, {
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
const script = (text: string) => node('--input-type=module', '-e', text).then(({ stdout }) => JSON.parse(stdout))

const compare = (before: object, after: object) =>
  script(
    `import { breakingChanges } from './scripts/contract/compare.mjs'
     process.stdout.write(JSON.stringify(breakingChanges(${JSON.stringify(before)}, ${JSON.stringify(after)})))`,
  ) as Promise<string[]>

describe('the description of the API', () => {
  it('passes the recommended rules of redocly', async () => {
    const { stdout } = await node(
      'node_modules/@redocly/cli/bin/cli.js',
      'lint',
      'docs/api/openapi.json',
      '--format',
      'json',
    ).catch((error: { stdout: string }) => error)
    expect(JSON.parse(stdout.slice(stdout.indexOf('{'))).problems).toEqual([])
  })

  it('generates the client that is committed; after a change, run `npm run client`', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'edict-client-'))
    await node(
      '--input-type=module',
      '-e',
      `import { generateClient } from './scripts/contract/generate.mjs'
       import { landedDocument } from './scripts/contract/document.mjs'
       await generateClient(landedDocument(), ${JSON.stringify(join(folder, 'generated'))})`,
    )
    const kept = join('web', 'src', 'api', 'generated')
    const files = readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const differing = files.filter((name) => {
      // The path to the transport is relative to the folder.
      const text = (base: string) => readFileSync(join(base, name), 'utf8').replace(/'[./a-z]*transport(\.js)?'/, "'transport'")
      return text(kept) !== text(join(folder, 'generated'))
    })
    rmSync(folder, { recursive: true })
    expect(files.length).toBeGreaterThan(5)
    expect(differing).toEqual([])
  })

  it('declares every code that a route can refuse with, as far as static analysis can tell', async () => {
    const reachable = (await node('scripts/contract/refusals.mjs').then(({ stdout }) => JSON.parse(stdout))) as Record<
      string,
      string[]
    >
    const undeclared = routesOfApp(await routesOnly())
      .filter(({ metatype }) => !Reflect.hasMetadata('swagger/apiExcludeController', metatype))
      .flatMap((route) => {
        const declared: string[] = [...codesOf(route), ...ALWAYS]
        // A role that may not call the route never reaches the checks inside.
        const missing = (reachable[`${route.controller}.${route.name}`] ?? []).filter(
          (code) => !declared.includes(code) && !code.startsWith('access/') && code !== 'request/idempotency_key_reused',
        )
        return missing.map((code) => `${route.label}: ${code}`)
      })
    expect(Object.keys(reachable).length).toBeGreaterThan(200)
    expect(undeclared).toEqual([])
  })
})

describe('a change to the description', () => {
  const document = (body: object, answer: object, more: object = {}) => ({
    paths: {
      '/things': {
        post: {
          operationId: 'addThing',
          security: [{ session: [] }],
          requestBody: { required: true, content: { 'application/json': { schema: body } } },
          responses: { 201: { content: { 'application/json': { schema: answer } } } },
          ...more,
        },
      },
    },
    components: { schemas: {} },
  })
  const object = (properties: object, required = Object.keys(properties)) => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  })
  const text = { type: 'string' }
  const nullable = { anyOf: [{ type: 'string' }, { type: 'null' }] }
  const before = document(
    object({ name: text, note: { ...text, maxLength: 100 } }),
    object({ id: text, state: { type: 'string', enum: ['a', 'b'] } }),
  )

  it('is not breaking if it only accepts or returns more', async () => {
    const body = object({ name: nullable, note: { ...text, maxLength: 200 }, more: text }, ['name'])
    const answer = object({ id: text, state: { type: 'string', enum: ['a', 'b', 'c'] }, extra: text })
    expect(await compare(before, document(body, answer))).toEqual([])
  })

  it.each<[string, object, string]>([
    [
      'a field of the body that becomes required',
      document(object({ name: text, note: text, more: text }), object({ id: text, state: text })),
      'body.more: became required',
    ],
    [
      'a field of the body that is removed',
      document(object({ name: text }), object({ id: text, state: text })),
      'body.note: no longer accepted',
    ],
    [
      'a field of the body with a lower limit',
      document(object({ name: text, note: { ...text, maxLength: 50 } }), object({ id: text, state: text })),
      'body.note: maxLength is now 50',
    ],
    [
      'a field of the answer that is removed',
      document(object({ name: text, note: text }), object({ id: text })),
      'answer.state: removed',
    ],
    [
      'a field of the answer that becomes nullable',
      document(object({ name: text, note: text }), object({ id: nullable, state: text })),
      'answer.id: was string, is null',
    ],
    ['an operation that is removed', { paths: {}, components: { schemas: {} } }, 'removed'],
    [
      'an operation that is renamed',
      document(object({ name: text, note: text }), object({ id: text, state: text }), { operationId: 'makeThing' }),
      'renamed from addThing to makeThing',
    ],
  ])('is breaking: %s', async (_, after, change) => {
    expect(await compare(before, after)).toContain(`POST /things: ${change}`)
  })
})
