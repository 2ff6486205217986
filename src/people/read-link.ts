import { Injectable } from '@nestjs/common'
import { Door } from '../platform/database/door.js'
import type { Browser } from './browser.js'
import { findLink } from './find-link.js'
import { Links } from './links.js'
import type { LinkView } from './session.schema.js'
import { Throttle } from './throttle.js'

/** Tells the holder of a link what it is for, without using it: mail scanners open links too. */
@Injectable()
export class ReadLink {
  constructor(
    readonly work: Door,
    readonly links: Links,
    readonly throttle: Throttle,
  ) {}

  /** Throws `link/invalid`, `link/used` or `link/expired`, `sign_in/throttled`. */
  async run(browser: Browser, input: { token: string }): Promise<LinkView> {
    const link = await findLink(this, browser.address, input.token)
    return {
      kind: link.kind,
      email: link.person?.email ?? null,
      name: link.person?.name ?? null,
      expires_at: link.expires_at.toISOString(),
    }
  }
}
