import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Door } from '../platform/database/door.js'
import { Admission } from './admission.js'
import type { Browser } from './browser.js'
import { JoinCodes } from './join-codes.js'
import { LinkFinder } from './link-finder.js'
import type { AskedToJoin, AskToJoinBody } from './session.schema.js'
import { keepPassword } from './set-password.js'

/**
 * Joins with a link that was copied. Such a link does not prove who uses it, so the account stays closed until a lead counsel has heard the
 * code from the person and confirmed that it is them.
 */
@Injectable()
export class AskToJoin {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
    private readonly finder: LinkFinder,
    private readonly admission: Admission,
    private readonly codes: JoinCodes,
  ) {}

  /**
   * Throws `link/invalid` (also for a link that needs no confirmation), `link/used`, `link/expired`; `password/…`;
   * `access_request/needed` if lead counsel has not approved the account; `sign_in/throttled`.
   */
  async run(browser: Browser, input: AskToJoinBody): Promise<AskedToJoin> {
    const link = await this.finder.find(browser.address, input.token)
    if (link.kind !== 'invitation') throw new Refused('link/invalid')
    const person = { ...link.person, name: input.name ?? link.person.name, zone: input.zone ?? link.person.zone }
    const passwordHash = await this.admission.hash(input.password, person)
    const asked = await this.work.as({ ...person, entry: { by: 'proof' } }, async (tx) => {
      await this.finder.use(tx, input.token)
      await this.admission.requireJoin(tx, person)
      if (!(await this.admission.asksConfirmation(tx, person, link.copied))) throw new Refused('link/invalid')
      const changed = await tx.execute(
        `UPDATE person SET name = $2, zone = $3, version = version + 1 WHERE id = $1 AND joined_at IS NULL AND ended_at IS NULL`,
        [person.id, person.name, person.zone],
      )
      if (changed !== 1) throw new Refused('link/invalid')
      await keepPassword(tx, person.id, passwordHash)
      await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.asked_to_join', details: { address: browser.address } })
      const id = await this.admission.askConfirmation(tx, person.id, link.id)
      return { name: person.name, email: person.email, code: this.codes.of(id) }
    })
    this.admission.ring()
    return asked
  }
}
