import { RequestMethod } from '@nestjs/common'
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js'
import { ModulesContainer } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import type { TestApp } from '../harness/app.js'

/** Every method and path of the router, from the tree that it prints. */
export function routesOfRouter(app: TestApp): { method: string; path: string }[] {
  const tree = (app.http.getHttpAdapter().getInstance() as unknown as FastifyInstance).printRoutes({ commonPrefix: false })
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const found = /^([\s│]*)[├└]── (\S+) \(([A-Z, ]+)\)$/.exec(line)
    if (!found) return []
    const depth = (found[1] as string).length / 4
    const parent = depth > 0 ? (above[depth - 1] as string) : ''
    const path = parent === '/' ? `/${found[2]}`.replace('//', '/') : `${parent}${found[2]}`
    above[depth] = path
    return (found[3] as string).split(', ').map((method) => ({ method, path }))
  })
}

/** Every method and path that a controller of a module declares. */
export const routesOfModules = (app: TestApp): string[] => handlersOf(app).map(({ route }) => route)

/** The function behind each route, with its name: `DirectivesController.open`. */
export function handlersOf(app: TestApp): { route: string; name: string; handler: object }[] {
  const list = (path: unknown) => (Array.isArray(path) ? path : [path]) as string[]
  return [...app.http.get(ModulesContainer).values()].flatMap(({ controllers }) =>
    [...controllers.values()].flatMap(({ metatype }) => {
      const { prototype, name: controller } = metatype as { prototype: object; name: string }
      return Object.getOwnPropertyNames(prototype).flatMap((name) => {
        const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value
        const method = typeof handler === 'function' ? Reflect.getMetadata(METHOD_METADATA, handler) : undefined
        if (method === undefined) return []
        return list(Reflect.getMetadata(PATH_METADATA, metatype as object)).flatMap((base) =>
          list(Reflect.getMetadata(PATH_METADATA, handler)).map((own) => {
            const path = `/${base}/${own}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
            const route = `${RequestMethod[method]} ${/^\/(health|metrics|operate)/.test(path) ? path : `/api/v1${path}`}`
            return { route, name: `${controller}.${name}`, handler }
          }),
        )
      })
    }),
  )
}
