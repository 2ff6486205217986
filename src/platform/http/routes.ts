import { Injectable, RequestMethod } from '@nestjs/common'
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js'
import { DiscoveryService, MetadataScanner } from '@nestjs/core'

/** A handler, and what its decorators declare. */
export interface Route {
  controller: string
  name: string
  handler: (...args: unknown[]) => unknown
  /** The class and prototype that Nest keeps parameter metadata on. */
  metatype: new (...args: never[]) => object
  /** For messages: `POST :id/void (ContactsController.void)`. */
  label: string
}

/** Every route that a controller of the application declares. */
@Injectable()
export class Routes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  all(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (!metatype) return []
      const { prototype, name: controller } = metatype as Route['metatype']
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = (prototype as Record<string, Route['handler']>)[name] as Route['handler']
        const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined
        if (method === undefined) return []
        const label = `${RequestMethod[method]} ${Reflect.getMetadata(PATH_METADATA, handler)} (${controller}.${name})`
        return [{ controller, name, handler, metatype: metatype as Route['metatype'], label }]
      })
    })
  }
}
