import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { OpenAPIObject } from '@nestjs/swagger'
import { AppModule } from './app.module.js'
import { readSettings, Settings } from './platform/config/settings.js'
import { API_PREFIX } from './platform/http/application.js'
import { documentOf } from './platform/http/openapi.js'

/** The routes of the application without anything behind them: no database, no mail, no listening port. */
export async function routesOnly(): Promise<NestFastifyApplication> {
  const nowhere = { url: 'postgres://nobody@127.0.0.1:1/none', appUrl: 'postgres://nobody@127.0.0.1:1/none' }
  const settings = new Settings(readSettings({ EDICT_DATA: '/nonexistent' }), nowhere as never, Buffer.alloc(32))
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings) as never, new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  })
  return app.setGlobalPrefix(...API_PREFIX)
}

/** The API's description as committed in docs/api/openapi.json, from which the web client is generated. */
export async function apiDocument(): Promise<OpenAPIObject> {
  return documentOf(await routesOnly(), 'https://edict.example.org')
}
