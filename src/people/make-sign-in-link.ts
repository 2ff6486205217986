import { Injectable } from '@nestjs/common'
import { Door } from '../platform/database/door.js'
import { Links } from './links.js'

/** Creates a link that signs a person in without a password. Only the demo's seed uses this; no route does. */
@Injectable()
export class MakeSignInLink {
  constructor(
    private readonly work: Door,
    private readonly links: Links,
  ) {}

  /** The link's URL, valid once and for 7 days. */
  async run(personId: string): Promise<string> {
    const link = await this.work.asNobody((tx) => this.links.make(tx, 'sign_in', personId))
    return this.links.urlOf(link.id)
  }
}
