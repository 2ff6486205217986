import { Injectable } from '@nestjs/common'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Links } from './links.js'

/** Makes the link on which the first administrator makes their account. */
@Injectable()
export class OfferFirstAdministrator {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: Links,
  ) {}

  /**
   * The address to print at start, or null once anybody exists. Each start makes a new one, good for 24 hours; those of other processes
   * stay good, and all of them end with the first account.
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
