import { Controller, Get } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { DatabaseReady } from '../database/database-ready.js'
import { Allow } from '../http/policy.js'

/** Tells the operator whether the process is alive and can take requests, and nothing else. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly database: DatabaseReady) {}

  @Get('live')
  @Allow('anyone')
  live(): { status: 'ok' } {
    return { status: 'ok' }
  }

  @Get('ready')
  @Allow('anyone')
  /** Throws `service/schema_newer` in a process that a newer version has replaced; `service/unavailable` if the database does not answer. */
  async ready(): Promise<{ status: 'ok' }> {
    await this.database.check()
    return { status: 'ok' }
  }
}
