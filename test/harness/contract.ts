import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { AppModule } from '../../src/app.module.js'
import { readSettings, Settings } from '../../src/platform/config/settings.js'

/** The application's routes without anything behind them: no database, no mail, nothing that listens. */
export async function routesOnly(): Promise<NestFastifyApplication> {
  const url = 'postgres://nobody@127.0.0.1:1/none'
  const settings = new Settings(readSettings({ EDICT_DATA: '/nonexistent' }), { url, appUrl: url } as never, Buffer.alloc(32))
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings) as never, new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  })
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics', 'operate/*path'] })
  return app
}
