import { Injectable, type OnModuleInit } from '@nestjs/common'
import { ModulesContainer } from '@nestjs/core'
import { ROUTE_POLICY } from './policy.js'
import { routesOf } from './routes.js'

/** Closed by default: refuses to start if a route does not declare a policy. */
@Injectable()
export class RequirePolicies implements OnModuleInit {
  constructor(private readonly modules: ModulesContainer) {}

  onModuleInit(): void {
    const undeclared = routesOf(this.modules).filter(({ handler }) => Reflect.getMetadata(ROUTE_POLICY, handler) === undefined)
    if (undeclared.length > 0) throw new Error(`No policy is declared for: ${undeclared.map(({ label }) => label).join(', ')}`)
  }
}
