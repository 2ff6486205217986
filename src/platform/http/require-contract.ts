import { Injectable, type OnModuleInit } from '@nestjs/common'
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js'
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js'
import { ModulesContainer } from '@nestjs/core'
import { z } from 'zod'
import { ANSWER_SCHEMA } from './answers.js'
import { OPERATION } from './operation.js'
import { type Route, routesOf } from './routes.js'

/**
 * The application does not start unless the contract is complete: every body and every response is a schema with an id, no two
 * schemas share an id, and no input reaches a route without validation.
 */
@Injectable()
export class RequireContract implements OnModuleInit {
  constructor(private readonly modules: ModulesContainer) {}

  onModuleInit(): void {
    const faults = faultsOf(routesOf(this.modules))
    if (faults.length > 0) throw new Error(`The API's contract is not complete:\n${faults.join('\n')}`)
  }
}

/** The problems with the schemas of these routes, a sentence each. */
export function faultsOf(routes: readonly Route[]): string[] {
  const faults: string[] = []
  const named = new Map<string, z.ZodType>()
  const seen = new Set<z.ZodType>()
  const operations = new Set<string>()
  for (const route of routes.filter(({ metatype }) => !isInternal(metatype))) {
    const operation = Reflect.getMetadata(OPERATION, route.handler) as string | undefined
    if (!operation) faults.push(`${route.label}: it has no name. Give it one: @Operation('…', '…').`)
    else if (operations.has(operation)) faults.push(`${route.label}: another route is named "${operation}" too.`)
    else operations.add(operation)
    const answer = Reflect.getMetadata(ANSWER_SCHEMA, route.handler) as z.ZodType | undefined
    if (answer && !idOf(answer))
      faults.push(`${route.label}: the answer's schema has no id. Give it one last: .meta({ id: '…' }).`)
    const inputs = inputsOf(route)
    for (const { kind, schema } of inputs) {
      if (!schema) faults.push(`${route.label}: its ${kind} is not checked. Use Body, Params and Query of platform/http/inputs.`)
      else if (kind === 'body' && !idOf(schema))
        faults.push(`${route.label}: the body's schema has no id. Give it one last: .meta({ id: '…' }).`)
    }
    for (const schema of [answer, ...inputs.map((input) => input.schema)]) if (schema) collect(schema, seen, named, faults)
  }
  return faults
}

/** Whether a controller is for the operator's machines and not part of the API's description. */
const isInternal = (metatype: object) => Reflect.hasMetadata('swagger/apiExcludeController', metatype)

/** The id of a schema in the API's description. */
export const idOf = (schema: z.ZodType): string | undefined => z.globalRegistry.get(schema)?.id

interface Input {
  kind: 'body' | 'query' | 'params'
  schema: z.ZodType | undefined
}

const KINDS: Partial<Record<RouteParamtypes, Input['kind']>> = {
  [RouteParamtypes.BODY]: 'body',
  [RouteParamtypes.QUERY]: 'query',
  [RouteParamtypes.PARAM]: 'params',
}

/** The inputs of a route, with the schemas that validate them. */
export function inputsOf({ metatype, name }: Pick<Route, 'metatype' | 'name'>): Input[] {
  const given = (Reflect.getMetadata(ROUTE_ARGS_METADATA, metatype, name) ?? {}) as Record<string, { schema?: z.ZodType }>
  return Object.entries(given).flatMap(([key, { schema }]) => {
    const kind = KINDS[Number(key.split(':')[0]) as RouteParamtypes]
    return kind ? [{ kind, schema }] : []
  })
}

/** Collects the ids of a schema and of everything inside it. */
function collect(schema: z.ZodType, seen: Set<z.ZodType>, named: Map<string, z.ZodType>, faults: string[]): void {
  if (seen.has(schema)) return
  seen.add(schema)
  const id = idOf(schema)
  const other = id === undefined ? undefined : named.get(id)
  if (other && other !== schema)
    faults.push(`Two schemas have the id "${id}". Rename one, or let both places use the same schema.`)
  else if (id !== undefined) named.set(id, schema)
  for (const inner of partsOf(schema._zod.def)) collect(inner, seen, named, faults)
}

/** The schemas inside a definition: shapes, elements, options, whatever zod calls them. */
function partsOf(value: unknown): z.ZodType[] {
  if (value instanceof z.ZodType) return [value]
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return []
  return Object.values(value).flatMap(partsOf)
}
