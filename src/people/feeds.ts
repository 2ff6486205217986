import { Injectable } from '@nestjs/common'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { SECOND_FACTOR_DUE } from './holder.js'
import { hashOfToken, isToken } from './token.js'

const FILE = '.ics'
/** Minimum time between two updates of when a feed was last read, in milliseconds. */
const USED_EVERY = 60_000

/** The owner of a calendar feed. Its URL is a secret: its holder can read the feed, and nothing else. */
@Injectable()
export class Feeds {
  constructor(
    private readonly work: Door,
    private readonly settings: Settings,
  ) {}

  /** The URL of a feed, shown once. */
  addressOf(token: string): string {
    return `${this.settings.http.public_url}/api/v1/feeds/deadlines/${token}${FILE}`
  }

  /**
   * The owner of the feed with this file name, or null: unknown, ended, or the owner has left or still needs a second factor.
   * All of these get the same response, so that a guessed address reveals nothing about its owner.
   */
  async holder(file: string): Promise<Actor | null> {
    const token = file.endsWith(FILE) ? file.slice(0, -FILE.length) : undefined
    if (!isToken(token)) return null
    const hash = hashOfToken(token)
    const [found] = await this.work.look<Found>(HOLDER, [hash])
    if (!found) return null
    const { feed_id, unused_for, ...actor } = found
    if (unused_for === null || unused_for >= USED_EVERY)
      await this.work.asNobody((tx) => tx.execute('UPDATE calendar_feed SET used_at = $2 WHERE id = $1', [feed_id, tx.now]))
    return { ...actor, entry: { by: 'feed', hash } }
  }
}

type Found = Omit<Actor, 'entry'> & { feed_id: string; unused_for: number | null }

const HOLDER = `
  SELECT f.id AS feed_id, extract(epoch FROM edict_now() - f.used_at)::float8 * 1000 AS unused_for, p.id, p.role, p.name, p.zone, p.locale
  FROM calendar_feed f JOIN person p ON p.id = f.person_id
  WHERE f.token_hash = $1 AND f.ended_at IS NULL AND p.joined_at IS NOT NULL AND p.ended_at IS NULL AND NOT ${SECOND_FACTOR_DUE}`
