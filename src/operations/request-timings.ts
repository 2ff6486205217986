import { Injectable, type OnModuleInit } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { Histogram, Registry } from 'prom-client'

/** How long responses took, by route pattern: a URL names a directive, and each label value is a separate series. */
@Injectable()
export class RequestTimings implements OnModuleInit {
  readonly registry = new Registry()
  private readonly seconds = new Histogram({
    name: 'edict_request_seconds',
    help: 'Duration of requests in seconds, by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  })

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter?.getInstance() as FastifyInstance
    fastify.addHook('onResponse', async (request, reply) => {
      const labels = { method: request.method, route: patternOf(request.routeOptions.url), status: reply.statusCode }
      this.seconds.observe(labels, reply.elapsedTime / 1000)
    })
  }
}

/** The route's pattern; one label for the files of the web application, and one for everything that is not a route. */
export function patternOf(url: string | undefined): string {
  if (url === undefined) return 'none'
  return /^\/(api|health|metrics|operate)(\/|$)/.test(url) ? url : 'workbench'
}
