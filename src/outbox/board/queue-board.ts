import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createBullBoard } from '@bull-board/api'
import { BullAdapter } from '@bull-board/api/bullAdapter'
import { InjectQueue } from '@nestjs/bull'
import { Injectable, Optional } from '@nestjs/common'
import type { Queue } from 'bull'
import { Refused } from '../../domain/errors.js'
import { rootDir } from '../../platform/config/root-dir.js'
import { DOORBELL_BUTTON, type Ring } from '../doorbell-queue.js'
import { type BoardFile, BoardParts } from './board-parts.js'

/** Where the dashboard is mounted; its page derives every address from this. */
export const BOARD_PATH = '/operate/queue'

/**
 * Bull's read-only dashboard of the notification queue. It shows nothing about a directive, because notifications carry nothing.
 * Throws `resource/not_found` without Redis.
 */
@Injectable()
export class QueueBoard {
  private readonly parts: BoardParts | null

  constructor(@Optional() @InjectQueue(DOORBELL_BUTTON) private readonly queue: Queue<Ring> | null = null) {
    this.parts = queue && partsOf(queue)
  }

  page(): string {
    return this.here().page(`${BOARD_PATH}/`)
  }

  file(name: string): BoardFile {
    const file = this.here().file(name)
    if (!file) throw new Refused('resource/not_found')
    return file
  }

  /** Throws `service/unavailable` while Redis is down: Bull would wait for it indefinitely. */
  async read(path: string, query: Record<string, unknown>): Promise<{ status: number; body: unknown }> {
    const parts = this.here()
    if (!this.queue || !(await isConnected(this.queue.client))) throw new Refused('service/unavailable')
    const answer = await parts.read(path, query)
    if (!answer) throw new Refused('resource/not_found')
    return answer
  }

  private here(): BoardParts {
    if (!this.parts) throw new Refused('resource/not_found')
    return this.parts
  }
}

/** How long a request may wait for a connection that is being made, in ms. Right after a start, there is none yet. */
const CONNECT_MS = 2_000

/** Whether Redis answers. Waits for a connection that is being made, but not for one that was lost. */
async function isConnected(client: Queue['client']): Promise<boolean> {
  if (client.status === 'connecting' || client.status === 'connect') {
    const waiting = new AbortController()
    const timer = setTimeout(() => waiting.abort(), CONNECT_MS)
    const { signal } = waiting
    await Promise.race([once(client, 'ready', { signal }), once(client, 'close', { signal })]).catch(() => undefined)
    clearTimeout(timer)
    waiting.abort()
  }
  return client.status === 'ready'
}

function partsOf(queue: Queue<Ring>): BoardParts {
  const parts = new BoardParts()
  const uiBasePath = dirname(createRequire(join(rootDir, 'package.json')).resolve('@bull-board/ui/package.json'))
  const adapter = new BullAdapter(queue, { readOnlyMode: true })
  createBullBoard({
    queues: [adapter],
    serverAdapter: parts,
    options: { uiBasePath, uiConfig: { boardTitle: 'Edict: doorbell' } },
  })
  return parts
}
