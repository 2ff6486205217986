import { Controller, Get } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { Refused } from '../../domain/errors.js'
import { UnitOfWork } from '../database/unit-of-work.js'
import { Allow } from '../http/policy.js'

/** Tells the operator whether the process is alive and can take requests, and nothing else. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('live')
  @Allow('anyone')
  live(): { status: 'ok' } {
    return { status: 'ok' }
  }

  @Get('ready')
  @Allow('anyone')
  /** Throws `service/schema_newer` in a process that a newer version has replaced, otherwise `service/unavailable`. */
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.work.asNobody(async () => undefined)
    } catch (error) {
      throw error instanceof Refused ? error : new Refused('service/unavailable')
    }
    return { status: 'ok' }
  }
}
