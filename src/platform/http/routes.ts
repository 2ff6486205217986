import { type INestApplicationContext, RequestMethod } from '@nestjs/common'
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js'
import { MetadataScanner, type ModulesContainer } from '@nestjs/core'

/** A handler, and the class whose metadata describes its parameters. */
export interface Route {
  controller: string
  name: string
  handler: (...args: unknown[]) => unknown
  metatype: new (...args: never[]) => object
  /** For messages: `POST :id/void (ContactsController.void)`. */
  label: string
}

/** Every route that a controller of these modules declares. */
export function routesOf(modules: ModulesContainer): Route[] {
  const classes = [...modules.values()].flatMap(({ controllers }) => [...controllers.values()].map(({ metatype }) => metatype))
  return [...new Set(classes as Route['metatype'][])].flatMap((metatype) =>
    new MetadataScanner().getAllMethodNames(metatype.prototype).flatMap((name) => {
      const handler = metatype.prototype[name] as Route['handler']
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined
      if (method === undefined) return []
      const label = `${RequestMethod[method]} ${Reflect.getMetadata(PATH_METADATA, handler)} (${metatype.name}.${name})`
      return [{ controller: metatype.name, name, handler, metatype, label }]
    }),
  )
}

/** Every route of an application, including one in preview mode, which has no instances. */
export const routesOfApp = (app: INestApplicationContext): Route[] =>
  routesOf((app as unknown as { container: { getModules(): ModulesContainer } }).container.getModules())
