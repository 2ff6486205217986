import { isRefused, Refused } from '../domain/errors.js'
import type { Door } from '../platform/database/door.js'
import type { GoodLink, Links } from './links.js'
import type { Throttle } from './throttle.js'

interface Finds {
  readonly work: Door
  readonly links: Links
  readonly throttle: Throttle
}

/**
 * The link of a token. Counts wrong tokens, and only after they were found wrong: a token is too long to guess, and nobody's failures may
 * shut out the holder of a good one. Throws what `Links.find` throws, and `sign_in/throttled`.
 */
export async function findLink({ work, links, throttle }: Finds, address: string, token: string): Promise<GoodLink> {
  try {
    return await work.asNobody((tx) => links.find(tx, token))
  } catch (error) {
    if (isRefused(error, 'link/invalid')) {
      const attempt = await work.asNobody((tx) => throttle.enter(tx, 'link', token, address))
      if ('retry_after' in attempt) throw new Refused('sign_in/throttled', { retry_after: attempt.retry_after })
    }
    throw error
  }
}
