import { Controller, Get } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { InjectDataSource } from '@nestjs/typeorm'
import type { DataSource } from 'typeorm'
import { Refused } from '../../domain/errors.js'
import { Allow } from '../http/policy.js'

/** For whoever runs the process: is it alive, may it be sent requests. Says nothing else. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@InjectDataSource('app') private readonly app: DataSource) {}

  @Get('live')
  @Allow('anyone')
  live(): { status: 'ok' } {
    return { status: 'ok' }
  }

  @Get('ready')
  @Allow('anyone')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.app.query('SELECT 1')
    } catch {
      throw new Refused('service/unavailable')
    }
    return { status: 'ok' }
  }
}
