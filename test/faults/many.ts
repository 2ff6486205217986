import type { Fault } from '../../src/domain/audit/chain.js'
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js'
import { type Cast, type Furniture, firstAdministrator, furnish, joinByMail, PASSWORD, ROLES } from '../builders/cast.js'
import type { Edict } from '../builders/main-job.js'
import { Client, ok } from '../harness/client.js'
import type { Mails } from '../harness/mails.js'
import type { Processes } from './processes.js'

/** Several processes as the main workflow sees them: each request of a person goes to the next API process. */
export class Many implements Edict {
  readonly addressee_id!: string
  readonly agency_id!: string
  readonly contact_id!: string
  readonly contact_email!: string
  readonly unverified_contact_id!: string

  private constructor(
    private readonly processes: Processes,
    private readonly members: Cast,
    furniture: Furniture,
  ) {
    Object.assign(this, furniture)
  }

  /** Everyone joins with the link in the mail that a worker sent. */
  static async join(processes: Processes): Promise<Many> {
    const administrator = new Client(...processes.bases)
    const members = {
      administrator,
      people: { administrator: await firstAdministrator(administrator, await processes.firstLink()) },
    } as Cast
    for (const name of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
      members[name] = new Client(...processes.bases)
      const post = { mails: processes.mails, sent: () => processes.settled() }
      members.people[name] = await joinByMail(administrator, members[name], name, post)
    }
    return new Many(processes, members, await furnish(members.counsel, members.lead))
  }

  get mails(): Mails {
    return this.processes.mails
  }

  async cast(): Promise<Cast> {
    return this.members
  }

  async setTime(instant: string): Promise<void> {
    await this.processes.asSuperuser('UPDATE installation SET clock_offset = $1::timestamptz - clock_timestamp()', [instant])
    await this.signIn()
  }

  /** The instant this many days from now, by the business clock. */
  async inDays(days: number): Promise<string> {
    const sql = 'SELECT edict_now() + make_interval(days => $1) AS at'
    const rows = await this.processes.asSuperuser<{ at: Date }>(sql, [days])
    return (rows[0] as { at: Date }).at.toISOString()
  }

  /** The whole cast, signed in again. */
  async signIn(): Promise<void> {
    for (const [name, { email }] of Object.entries(this.members.people) as [keyof Cast['people'], { email: string }][])
      await ok(this.members[name].post('session', { email, password: PASSWORD }))
  }

  sweep(): Promise<void> {
    return this.processes.settled()
  }

  async verifyLedger(): Promise<readonly Fault[]> {
    return (await verifyLedger(this.processes.database.verifierUrl)).faults
  }
}
