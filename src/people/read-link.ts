import { Injectable } from '@nestjs/common'
import type { Browser } from './browser.js'
import { LinkFinder } from './link-finder.js'
import type { LinkView } from './session.schema.js'

/** Tells the holder of a link what it is for, without using it: mail scanners open links too. */
@Injectable()
export class ReadLink {
  constructor(private readonly finder: LinkFinder) {}

  /** Throws `link/invalid`, `link/used` or `link/expired`, `sign_in/throttled`. */
  async run(browser: Browser, input: { token: string }): Promise<LinkView> {
    const link = await this.finder.find(browser.address, input.token)
    return {
      kind: link.kind,
      email: link.person?.email ?? null,
      name: link.person?.name ?? null,
      expires_at: link.expires_at.toISOString(),
    }
  }
}
