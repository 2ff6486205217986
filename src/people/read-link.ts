import { Injectable } from '@nestjs/common'
import { Door } from '../platform/database/door.js'
import { Admission } from './admission.js'
import type { Browser } from './browser.js'
import { LinkFinder } from './link-finder.js'
import type { LinkView } from './session.schema.js'

/** Tells the holder of a link what it is for, without using it: mail scanners open links too. */
@Injectable()
export class ReadLink {
  constructor(
    private readonly work: Door,
    private readonly finder: LinkFinder,
    private readonly admission: Admission,
  ) {}

  /** Throws `link/invalid`, `link/used` or `link/expired`, `sign_in/throttled`. */
  async run(browser: Browser, input: { token: string }): Promise<LinkView> {
    const link = await this.finder.find(browser.address, input.token)
    const asks_confirmation =
      link.kind === 'invitation' &&
      (await this.work.asNobody((tx) => this.admission.asksConfirmation(tx, link.person, link.copied)))
    return {
      kind: link.kind,
      email: link.person?.email ?? null,
      name: link.person?.name ?? null,
      expires_at: link.expires_at.toISOString(),
      asks_confirmation,
    }
  }
}
