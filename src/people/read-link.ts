import { Injectable } from '@nestjs/common'
import { Door } from '../platform/database/door.js'
import { Links } from './links.js'
import type { LinkView } from './session.schema.js'

/** Tells the holder of a link what it is for, without using it: mail scanners open links too. */
@Injectable()
export class ReadLink {
  constructor(
    private readonly work: Door,
    private readonly links: Links,
  ) {}

  /** Throws `link/invalid`, `link/used` or `link/expired`. */
  async run(input: { token: string }): Promise<LinkView> {
    const link = await this.work.asNobody((tx) => this.links.find(tx, input.token))
    return {
      kind: link.kind,
      email: link.person?.email ?? null,
      name: link.person?.name ?? null,
      expires_at: link.expires_at.toISOString(),
    }
  }
}
