import 'reflect-metadata'
import type { ExecutionContext } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { Allow } from '../platform/http/policy.js'
import { SessionGuard } from './session.guard.js'

@Allow('anyone')
class Routes {
  undeclared(): void {}

  @Allow('anyone')
  declared(): void {}
}

// Both decisions must be made without the database, so the guard gets none.
const guard = new SessionGuard(new Reflector(), undefined as never, undefined as never, undefined as never)
const calling = (handler: () => void) => ({ getHandler: () => handler, getClass: () => Routes }) as unknown as ExecutionContext

describe('routes', () => {
  it('a route that declares no policy itself is closed, even if its class declares one', async () => {
    await expect(guard.canActivate(calling(Routes.prototype.undeclared))).rejects.toMatchObject({ code: 'access/forbidden' })
  })

  it('a route that is declared public is open', async () => {
    await expect(guard.canActivate(calling(Routes.prototype.declared))).resolves.toBe(true)
  })
})
