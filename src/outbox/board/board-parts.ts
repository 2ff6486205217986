import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import type { AppControllerRoute, AppViewRoute, BullBoardQueues, IServerAdapter, UIConfig } from '@bull-board/api/typings/app'

const MEDIA_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

export interface BoardFile {
  readonly path: string
  readonly media_type: string
}

/**
 * Collects what bull-board would register with a server, so that our own routes, each with its policy, can serve it: its Fastify
 * plugin registers routes that our guard never sees.
 */
export class BoardParts implements IServerAdapter {
  private queues: BullBoardQueues = new Map()
  private config: UIConfig = {}
  private views = ''
  private entry: AppViewRoute | null = null
  private routes: AppControllerRoute[] = []
  private readonly files = new Map<string, BoardFile>()

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues
    return this
  }

  setUIConfig(config: UIConfig): this {
    this.config = config
    return this
  }

  setViewsPath(folder: string): this {
    this.views = folder
    return this
  }

  setEntryRoute(entry: AppViewRoute): this {
    this.entry = entry
    return this
  }

  /** Keeps only the read routes. */
  setApiRoutes(routes: AppControllerRoute[]): this {
    this.routes = routes.filter(({ method }) => method === 'get')
    return this
  }

  setErrorHandler(): this {
    return this
  }

  /** Every file by its name: nothing else is served, whatever the path says. */
  setStaticPath(_route: string, folder: string): this {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const media_type = MEDIA_TYPES[extname(name)]
      if (media_type) this.files.set(name.split(sep).join('/'), { path: join(folder, name), media_type })
    }
    return this
  }

  file(name: string): BoardFile | undefined {
    return this.files.get(name)
  }

  /** The page, for a dashboard mounted at `basePath`. */
  page(basePath: string): string {
    if (!this.entry) throw new Error('The queue dashboard has no page.')
    const { name, params } = this.entry.handler({ basePath, uiConfig: this.config })
    const page = readFileSync(join(this.views, name), 'utf8').replace(/<%[-=] (\w+) %>/g, (_, word: string) => params[word] ?? '')
    // The page is an ejs template that only inserts values. One that does more would need ejs, and must not be served half rendered.
    if (page.includes('<%')) throw new Error('The page of the queue dashboard has changed: see docs/decisions/0009-operators.md.')
    return page
  }

  /** The response to a read of the dashboard, or null if the path is not one of its reads. */
  async read(path: string, query: Record<string, unknown>): Promise<{ status: number; body: unknown } | null> {
    for (const { route, handler } of this.routes) {
      const params = match(String(route), path)
      if (!params) continue
      const { status = 200, body } = await handler({
        queues: this.queues,
        uiConfig: this.config,
        params,
        query,
        body: {},
        headers: {},
      })
      return { status, body }
    }
    return null
  }
}

/** The parameters of a pattern such as `/api/queues/:queueName`, if the path matches it. */
function match(pattern: string, path: string): Record<string, string> | null {
  const source = pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)')
  const found = new RegExp(`^${source}$`).exec(path)
  return found ? { ...found.groups } : null
}
