import { Injectable } from '@nestjs/common'
import { isRefused } from '../domain/errors.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { type GoodLink, Links } from './links.js'
import { Throttle } from './throttle.js'
import { requireAdmitted } from './throttled.js'

/** Finds the link of a token that someone sent. */
@Injectable()
export class LinkFinder {
  constructor(
    private readonly work: Door,
    private readonly links: Links,
    private readonly throttle: Throttle,
  ) {}

  /** Finds it again, inside the transaction that uses it, and uses it up. Of two concurrent calls one succeeds. */
  async use(tx: Tx, token: string): Promise<void> {
    const { id } = await this.links.find(tx, token)
    await this.links.use(tx, id)
  }

  /**
   * Counts wrong tokens, and only after they were found wrong: a token is too long to guess, and nobody's failures may shut out the holder
   * of a good one. Throws what `Links.find` throws, and `sign_in/throttled`.
   */
  async find(address: string, token: string): Promise<GoodLink> {
    try {
      return await this.work.asNobody((tx) => this.links.find(tx, token))
    } catch (error) {
      if (isRefused(error, 'link/invalid')) {
        const attempt = await this.work.asNobody((tx) => this.throttle.enter(tx, 'link', { account: token, address }))
        requireAdmitted(attempt)
      }
      throw error
    }
  }
}
