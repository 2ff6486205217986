import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { z } from 'zod'
import { routesOnly } from '../../src/api-document.js'
import { SchemaComponents } from '../../src/platform/http/openapi/schema-components.js'
import { documentOf } from '../../src/platform/http/openapi.js'
import { OPERATION } from '../../src/platform/http/operation.js'
import { faultsOf, inputsOf } from '../../src/platform/http/require-contract.js'
import { type Route, routesOfApp } from '../../src/platform/http/routes.js'

const API = join(__dirname, '..', '..', 'docs', 'api')
const DECISIONS = join(__dirname, '..', '..', 'docs', 'decisions')
const KEPT = JSON.parse(readFileSync(join(API, 'openapi.json'), 'utf8'))
const NAMED = JSON.parse(readFileSync(join(API, 'breaking.json'), 'utf8')) as { change: string; decision: string }[]

interface Operation {
  operationId: string
  summary?: string
  security?: object[]
  requestBody?: { content: Record<string, { schema: { $ref?: string }; example?: unknown }> }
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }>; 'x-problem-codes'?: string[] }>
}

let app: NestFastifyApplication
let document: { openapi: string; servers?: object[]; components: { schemas: Record<string, object> } }
let routes: Route[]
let operations: Operation[]

beforeAll(async () => {
  app = await routesOnly()
  routes = routesOfApp(app)
  document = JSON.parse(JSON.stringify(documentOf(app, 'https://edict.example.org')))
  operations = Object.values((document as unknown as { paths: Record<string, Record<string, Operation>> }).paths).flatMap(
    (methods) => Object.values(methods),
  )
})

const bodyOf = ({ operationId }: Operation) => {
  const route = routes.find(({ handler }) => Reflect.getMetadata(OPERATION, handler) === operationId) as Route
  return inputsOf(route).find(({ kind }) => kind === 'body')?.schema
}

describe('the contract of the API', () => {
  it('is complete: every route is named and checked, and every schema has a unique id', () => {
    expect(faultsOf(routes)).toEqual([])
    expect(operations.length).toBeGreaterThan(200)
  })

  it('names its server, and for each operation a summary, who may call it, and how it refuses', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(document.servers).toHaveLength(1)
    const bare = operations.filter(
      ({ summary, security, responses }) =>
        !summary || !security || !responses.default || !Object.keys(responses).some((code) => /^4/.test(code)),
    )
    expect(bare.map(({ operationId }) => operationId)).toEqual([])
  })

  it('refers to a named schema in every body and every JSON answer', () => {
    const anonymous = operations.filter(({ requestBody, responses }) =>
      [
        requestBody?.content,
        ...Object.entries(responses).map(([status, { content }]) => (/^2/.test(status) ? content : undefined)),
      ].some((content) => content?.['application/json'] && !content['application/json'].schema.$ref),
    )
    expect(anonymous.map(({ operationId }) => operationId)).toEqual([])
  })

  it('has a valid example for every body', () => {
    const refused = operations.flatMap((operation) => {
      const body = bodyOf(operation)
      if (!body) return []
      const parsed = body.safeParse(operation.requestBody?.content['application/json']?.example)
      return parsed.success
        ? []
        : [`${operation.operationId}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)}`]
    })
    expect(refused).toEqual([])
  })

  it('is the one committed in docs/api; after a change, run `npm run client`', () => {
    expect(document).toEqual(KEPT)
  })

  it('breaks clients only if a decision allows it', () => {
    expect(NAMED.filter(({ decision }) => !existsSync(join(DECISIONS, `${decision}.md`)))).toEqual([])
  })
})

describe('a schema with an id', () => {
  const Address = z.strictObject({ zone: z.string().default('UTC') }).meta({ id: 'Address' })
  const Person = z.strictObject({ name: z.string(), address: Address }).meta({ id: 'Person' })
  const Plain = z.strictObject({ name: z.string() }).meta({ id: 'Plain' })

  const componentsOf = (...schemas: z.ZodType[]) => {
    const components = new SchemaComponents()
    const all = schemas.flatMap((schema) => [components.convert(schema, 'input'), components.convert(schema, 'output')])
    const found = Object.assign({}, ...all.map((one) => one.components))
    return components.settle({ components: { schemas: found } } as never).components?.schemas as Record<string, any>
  }

  it('is one component if input and output are equal, and two if a default makes them differ, even when nested', () => {
    const schemas = componentsOf(Person, Plain)
    expect(Object.keys(schemas).sort()).toEqual(['Address', 'AddressInput', 'Person', 'PersonInput', 'Plain'])
    expect(schemas.PersonInput.properties.address).toEqual({ $ref: '#/components/schemas/AddressInput' })
    expect(schemas.Person.properties.address).toEqual({ $ref: '#/components/schemas/Address' })
  })

  const routeOf = (...schemas: z.ZodType[]) => {
    class Controller {
      act() {}
    }
    Reflect.defineMetadata(OPERATION, `act${schemas.length}`, Controller.prototype.act)
    Reflect.defineMetadata('edict:answer_schema', schemas[0], Controller.prototype.act)
    return {
      controller: 'Controller',
      name: 'act',
      handler: Controller.prototype.act,
      metatype: Controller,
      label: 'POST act',
    } as Route
  }

  it('stops the application if another schema has the same id, or if it lost its own', () => {
    const other = z
      .strictObject({ plain: Plain, again: z.strictObject({ other: z.string() }).meta({ id: 'Plain' }) })
      .meta({ id: 'Other' })
    expect(faultsOf([routeOf(other)])).toEqual([expect.stringContaining('Two schemas have the id "Plain"')])
    expect(faultsOf([routeOf(Plain.extend({ more: z.string() }))])).toEqual([expect.stringContaining('has no id')])
  })
})
