import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common'
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js'
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core'
import { ROUTE_POLICY } from './policy.js'

/** Closed unless declared: refuses to boot while a route has no policy of its own. */
@Injectable()
export class RequirePolicies implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const undeclared: string[] = []
    for (const { instance, metatype } of this.discovery.getControllers()) {
      if (!instance || !metatype) continue
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const handler = (instance as Record<string, unknown>)[name] as (...args: unknown[]) => unknown
        const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined
        if (method === undefined) continue
        if (this.reflector.get(ROUTE_POLICY, handler) === undefined) {
          undeclared.push(`${RequestMethod[method]} ${Reflect.getMetadata(PATH_METADATA, handler)} (${metatype.name}.${name})`)
        }
      }
    }
    if (undeclared.length > 0) throw new Error(`No policy is declared for: ${undeclared.join(', ')}`)
  }
}
