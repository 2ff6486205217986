import { Controller, Get, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Params } from '../platform/http/inputs.js'
import { Allow } from '../platform/http/policy.js'
import { ShowFeed } from './show-feed.js'

const FeedFile = z.strictObject({ file: z.string().max(100) }).meta({ id: 'FeedFile' })
type FeedFile = z.infer<typeof FeedFile>

/**
 * What calendars of other programs ask. They cannot sign in: the token in the address is all they have. Lines of the log name the route,
 * and never the address.
 */
@ApiTags('Insight')
@Controller('feeds')
export class FeedController {
  constructor(private readonly feed: ShowFeed) {}

  @Get('deadlines/:file')
  @Allow('anyone')
  async deadlines(@Params() params: FeedFile, @Res() reply: FastifyReply) {
    const text = await this.feed.run(params.file)
    return reply.header('content-type', 'text/calendar; charset=utf-8').header('cache-control', 'private, no-store').send(text)
  }
}
