import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'
import { footprintOf } from '../harness/footprint.js'

/** The part of JSON Schema that the API's description uses. */
interface Schema {
  type?: string
  enum?: unknown[]
  const?: unknown
  format?: string
  minimum?: number
  maxLength?: number
  minItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}

interface BodyRoute {
  method: string
  path: string
  body: Schema
}

let app: TestApp
let cast: Cast
let full: FullDirective
let routes: BodyRoute[]

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  full = await aFullDirective(app, cast)
  routes = await routesWithBody()
})
afterAll(() => app.stop())

/** Every route that takes a JSON body, from the API's own description, so that none can be forgotten. */
async function routesWithBody(): Promise<BodyRoute[]> {
  const { paths, components } = (await cast.counsel.get('/api/openapi.json')).body
  // A reference is resolved to the schema that it names.
  const whole = (schema: unknown): Schema =>
    JSON.parse(JSON.stringify(schema), (_, value) =>
      value?.$ref ? whole(components.schemas[value.$ref.split('/').at(-1)]) : value,
    )
  const all: BodyRoute[] = []
  for (const [path, methods] of Object.entries<Record<string, any>>(paths)) {
    for (const [method, { requestBody }] of Object.entries(methods)) {
      const content = requestBody?.content?.['application/json']
      const body = content && whole(content.schema)
      // A union body is tried as each of its kinds.
      for (const one of body?.oneOf ?? (body ? [body] : [])) all.push({ method: method.toUpperCase(), path, body: one })
    }
  }
  return all
}

/** A value that a schema accepts. */
function good(schema: Schema): unknown {
  const one = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema
  if (one.const !== undefined) return one.const
  if (one.enum) return one.enum[0]
  if (one.type === 'object') return goodBody(one)
  if (one.type === 'array') return [good(one.items ?? {})]
  if (one.type === 'integer' || one.type === 'number') return Math.max(1, one.minimum ?? 1)
  if (one.type === 'boolean') return true
  const texts: Record<string, string> = {
    uuid: randomUUID(),
    date: '2026-06-12',
    'date-time': '2026-06-12T10:00:00Z',
    email: 'a@b.example',
  }
  return texts[one.format ?? ''] ?? 'x'
}

const goodBody = (schema: Schema): Record<string, unknown> =>
  Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, one]) => [name, good(one)]))

/** Never stored as text: any sequence of characters may be tried, and a wrong one is simply refused. */
const SECRETS = ['password', 'token']

/** Values that a schema must refuse, by name. */
function bad(schema: Schema): [string, unknown][] {
  const kinds = schema.anyOf ?? schema.oneOf ?? [schema]
  const takes = (type: string) => kinds.some((one) => one.type === type || typeof (one.const ?? one.enum?.[0]) === type)
  const values: [string, unknown][] = [['an object of something else', { no_such: 1 }]]
  if (!takes('string')) values.push(['a text', 'some text'])
  else values.push(['far too long a text', 'x'.repeat(900_000)], ['half a character', 'a\ud800b'], ['a NUL', 'a\u0000b'])
  if (!takes('number') && !takes('integer')) values.push(['a number', 7])
  else values.push(['a number with a half', 1.5], ['a number below all', -1])
  if (!takes('boolean')) values.push(['a yes', true])
  if (!takes('array')) values.push(['a list', ['x']])
  else values.push(['a list of nothing known', [{ no_such: 1 }]])
  if (!takes('null')) values.push(['nothing', null])
  for (const { format, maxLength, type } of kinds) {
    if (maxLength) values.push(['a text one too long', `${'x'.repeat(maxLength + 1)}`])
    if (format === 'date') values.push(['a day that is not', '2026-02-30'], ['a day of another calendar', '12/06/2026'])
    if (format === 'date-time')
      values.push(['an instant without a zone', '2026-06-12T10:00:00'], ['an hour that is not', '2026-06-12T25:00:00Z'])
    if (format === 'uuid') values.push(['no id', 'D-123456'])
    if (format === 'email') values.push(['no address', 'a b@c'])
    if (type === 'object') values.push(['an object with one field too many', { ...goodBody(schema), no_such: 1 }])
  }
  return values
}

/** Sends requests as a caller with access, on real rows, with any body. */
function ask({ method, path }: BodyRoute, body: unknown): Promise<Answer> {
  const url = path
    .replace('{reference}', full.reference)
    .replace('{contact_id}', app.contact_id)
    .replace('{person_id}', full.ids.members ?? '')
    .replace('{action}', path.includes('/proceedings/') ? 'file_proceeding' : 'amend')
    .replace('{id}', idIn(path))
  const client: Client = path.startsWith('/api/v1/access-requests/')
    ? cast.lead
    : /^\/api\/v1\/(people|sign-in-rules|switches)/.test(path)
      ? cast.administrator
      : cast.counsel
  return client.send(method, url, { body, version: 1 })
}

function idIn(path: string): string {
  if (path.includes('/agencies/')) return app.agency_id
  if (path.includes('/people/')) return cast.people.auditor.id
  const parts = path.split('/')
  return full.ids[parts[parts.indexOf('{id}') - 1] ?? ''] ?? randomUUID()
}

const inWords = ({ status, body }: Answer) =>
  status === 400 && body.code === 'request/invalid' && typeof body.detail === 'string' && body.detail.length > 5

it('the API description includes the bodies of more than forty routes', () => {
  expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBeGreaterThan(40)
})

it('a body that violates its schema in any one field is refused with a reason, on every route, and changes nothing', async () => {
  const broken: unknown[] = []
  let asked = 0
  const before = await footprintOf(app)
  for (const route of routes) {
    const whole = goodBody(route.body)
    const bodies: [string, unknown][] = [
      ['a field that nobody knows', { ...whole, no_such_field: 1 }],
      ['a list', []],
      ['a text', 'text'],
      ['a number', 7],
      ['nothing', null],
      ...(route.body.required ?? []).map((name): [string, unknown] => [`without ${name}`, { ...whole, [name]: undefined }]),
      ...Object.entries(route.body.properties ?? {}).flatMap(([name, schema]) =>
        bad(schema)
          .filter(([what]) => !SECRETS.includes(name) || !['half a character', 'a NUL'].includes(what))
          .map(([what, value]): [string, unknown] => [`${name}: ${what}`, { ...whole, [name]: value }]),
      ),
    ]
    for (const [what, body] of bodies) {
      const answer = await ask(route, body)
      asked += 1
      if (!inWords(answer)) broken.push([route.method, route.path, what, answer.status, answer.body.code])
    }
  }
  expect(broken).toEqual([])
  expect(asked).toBeGreaterThan(1_000)
  expect(await footprintOf(app)).toEqual(before)
})
