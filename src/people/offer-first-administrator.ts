import { Injectable } from '@nestjs/common'
import { Door } from '../platform/database/door.js'
import { Links } from './links.js'

/** Creates the link with which the first administrator creates their account. */
@Injectable()
export class OfferFirstAdministrator {
  constructor(
    private readonly work: Door,
    private readonly links: Links,
  ) {}

  /**
   * The URL to print at the start, or null once an account exists. Each start creates a new one, valid for 24 hours; those of
   * other processes stay valid, and all of them become invalid once the first account exists.
   */
  async run(): Promise<string | null> {
    return this.work.asNobody(async (tx) => {
      const [person] = await tx.query('SELECT id FROM person LIMIT 1')
      if (person) return null
      const link = await this.links.make(tx, 'first_administrator', null)
      return this.links.urlOf(link.id)
    })
  }
}
