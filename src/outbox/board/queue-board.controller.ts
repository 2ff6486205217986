import { createReadStream } from 'node:fs'
import { Controller, Get, Header, Req, Res, StreamableFile } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Allow, Asks } from '../../platform/http/policy.js'
import { BOARD_PATH, QueueBoard } from './queue-board.js'

/** The paths of the dashboard's own screens. */
const SCREENS = ['', 'metrics-history', 'job-schedulers', 'queue/:name', 'queue/:name/:id']

// Written out by depth: the router accepts one form of wildcard, and the framework converts it with a warning at each start.
const FILES = ['static/:a', 'static/:a/:b', 'static/:a/:b/:c']
const READS = ['api/:a', 'api/:a/:b', 'api/:a/:b/:c', 'api/:a/:b/:c/:d']

/** Bull's dashboard for administrators: the page, its files and its reads. No route changes anything. */
@ApiExcludeController()
@Controller(BOARD_PATH)
export class QueueBoardController {
  constructor(private readonly board: QueueBoard) {}

  @Get(SCREENS)
  @Allow('settings.manage')
  @Asks('in_person')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  page(): string {
    return this.board.page()
  }

  @Get(FILES)
  @Allow('settings.manage')
  @Asks('in_person')
  file(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): StreamableFile {
    const { path, media_type } = this.board.file(below(request, 'static/'))
    void reply.header('cache-control', 'private, max-age=3600')
    return new StreamableFile(createReadStream(path), { type: media_type })
  }

  @Get(READS)
  @Allow('settings.manage')
  @Asks('in_person')
  @Header('cache-control', 'no-store')
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    const { status, body } = await this.board.read(`/api/${below(request, 'api/')}`, request.query as Record<string, unknown>)
    void reply.status(status)
    return body
  }
}

/** The rest of the path below this part of the dashboard, as sent: names are compared, never opened. */
function below(request: FastifyRequest, part: string): string {
  return (request.url.split('?')[0] ?? '').slice(`${BOARD_PATH}/${part}`.length)
}
