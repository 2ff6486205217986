import { applyDecorators } from '@nestjs/common'
import { RouteConfig } from '@nestjs/platform-fastify'
import { ApiConsumes } from '@nestjs/swagger'
import type { FastifyInstance } from 'fastify'
import { Refused } from '../../domain/errors.js'

const JSON_TYPE = 'application/json'
const MULTIPART = 'multipart/form-data'

/** A route whose body is an upload. Every other body is JSON. */
export const TakesFile = () => applyDecorators(ApiConsumes(MULTIPART), RouteConfig({ takes: MULTIPART }))

/**
 * Refuses every body of a type that its route does not declare. Forms of other sites can send text, URL-encoded fields and
 * multipart without a preflight request, so a route that accepts only JSON cannot be called by them.
 */
export function refuseOtherTypes(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain')
  fastify.addHook('onRequest', async (request) => {
    const sent = request.headers['content-type']
    if (sent === undefined || request.is404) return
    const { takes } = request.routeOptions.config as { takes?: string }
    const type = sent.split(';')[0]?.trim().toLowerCase()
    // JSON never comes from a form. Where an upload is expected, the route itself refuses it, after the guard.
    if (type !== JSON_TYPE && type !== takes) throw new Refused('request/unsupported_type')
  })
}
