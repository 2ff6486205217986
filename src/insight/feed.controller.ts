import { Controller, Get, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { ShowFeed } from './show-feed.js'

const InFeed = z.strictObject({ file: z.string().max(100) })
type InFeed = z.infer<typeof InFeed>

/**
 * For calendars in other programs. They cannot sign in: the token in the URL is their only credential. Log lines contain the
 * route, never the URL.
 */
@ApiTags('Insight')
@Controller('feeds')
export class FeedController {
  constructor(private readonly feed: ShowFeed) {}

  @Get('deadlines/:file')
  @Operation('getDeadlineFeed', 'Fetch a calendar feed by its secret address')
  @Allow('anyone')
  async deadlines(@Params() params: InFeed, @Res() reply: FastifyReply) {
    const text = await this.feed.run(params.file)
    return reply.header('content-type', 'text/calendar; charset=utf-8').header('cache-control', 'private, no-store').send(text)
  }
}
