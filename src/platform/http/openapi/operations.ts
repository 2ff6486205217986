import type { OpenAPIObject } from '@nestjs/swagger'
import { OPERATION } from '../operation.js'
import { ASKS, type Ask, ROUTE_POLICY } from '../policy.js'
import type { Route } from '../routes.js'
import { exampleOf } from './examples.js'
import { codesOf, PROBLEM_RESPONSES, problemAnswers } from './problem-answers.js'

interface Operation {
  operationId: string
  responses: Record<string, object>
  security?: object[]
  requestBody?: { content: Record<string, { schema: object; example?: unknown }> }
}

/** Adds to each operation who may call it, how it can refuse, and an example of its body. */
export function completeOperations(document: OpenAPIObject, routes: readonly Route[]): OpenAPIObject {
  const byId = new Map(routes.map((route) => [Reflect.getMetadata(OPERATION, route.handler) as string | undefined, route]))
  for (const methods of Object.values(document.paths)) {
    for (const operation of Object.values(methods) as Operation[]) {
      const route = byId.get(operation.operationId)
      if (!route) continue
      operation.security = securityOf(route)
      operation.responses = { ...operation.responses, ...problemAnswers(codesOf(route)) }
      const body = operation.requestBody?.content['application/json']
      if (body) body.example = exampleOf(body.schema, document.components?.schemas ?? {})
    }
  }
  document.components = { ...document.components, responses: PROBLEM_RESPONSES as never }
  return document
}

function securityOf({ handler }: Route): object[] {
  if (Reflect.getMetadata(ROUTE_POLICY, handler) === 'anyone') return []
  const asks = (Reflect.getMetadata(ASKS, handler) ?? []) as Ask[]
  return asks.includes('in_person') ? [{ session: [] }] : [{ session: [] }, { token: [] }]
}
