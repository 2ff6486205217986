import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { say, sayCode } from '../domain/catalogue/say.js'
import { sayInstant } from '../domain/moments.js'
import { Settings } from '../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { MailTransport } from '../platform/mail/mail-transport.js'
import { Slot } from '../platform/slot.js'
import { codeOf } from './code-of.js'
import { deliveryState } from './delivery-state.js'
import { checkerState, quietSeconds, sweepState } from './pulse.js'

const NEVER = new Date(0)

/** What has stopped: its mail, the prefix of its Message-ID, and where it is recorded that the outage was reported. */
interface Silence {
  readonly words: string
  readonly id: string
  readonly told: string
}
const SWEEP: Silence = { words: 'mail_silence', id: 'silence', told: 'silence_told' }
const CHECKER: Silence = { words: 'mail_check_silence', id: 'check-silence', told: 'check_silence_told' }
/** What was due is not done, and some of it never will be without a person. Each with where it is recorded that all was well. */
const LATE = { words: 'mail_effects_late', id: 'effects-late', told: 'effects_late_told', well: 'effects_in_time' }
const DEAD = { words: 'mail_effects_dead', id: 'effects-dead', told: 'effects_dead_told', well: 'no_effects_dead' }
const ALTERED = { words: 'mail_files_altered', id: 'files-altered', told: 'files_altered_told', well: 'no_files_altered' }
/** What follows the first alert is reported at most this often. */
const FOLLOWING_MS = 3_600_000

/** SQL: when a stored file was last found to be altered (`last_at`). The documents' room, which comes later, fills this slot. */
export const ALTERED_FILES = new Slot<string>('files that were altered on disk')

/**
 * Alerts the on-call address once per outage if no sweep or no hourly check has run for too long, or if work that was due is not done;
 * and of work that was dead-lettered and of altered files, also of those that follow the first. It runs in the API processes, because the sweeper cannot report its own failure; several processes send a single alert between them.
 */
@Injectable()
export class Watch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('watch')
  private timer: NodeJS.Timeout | null = null

  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly mail: MailTransport,
  ) {}

  /** Starts only after a sweep could have run: a start after a long stop is not an outage. */
  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), quietSeconds(this.settings.sweep_seconds) * 1000).unref()
  }

  beforeApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer)
  }

  /** Alerts if the sweep or the check is late and this outage has not been reported. Never throws. @returns whether it alerted */
  async look(): Promise<boolean> {
    try {
      return await this.work.asWorker(async (tx) => {
        const sweep = await sweepState(tx, this.settings.sweep_seconds)
        if (sweep.late) {
          this.log.error({ message: 'no sweep has run: reminders and letters wait', last_at: sweep.last_at })
          return this.tellOnce(tx, SWEEP, sweep.last_at)
        }
        // If the sweep has stopped, so has the check, and the outage was already reported above.
        const checker = await checkerState(tx)
        if (checker.late) {
          this.log.error({ message: 'the checker has not run: what directives lack is not looked for', last_at: checker.last_at })
          return this.tellOnce(tx, CHECKER, checker.last_at)
        }
        const { down, late, oldest_due_at, undeliverable, failed, last_dead_at } = await deliveryState(tx)
        if (down || late) this.log.error({ message: 'what was due is not done', mail_down: down, oldest_due_at })
        if (undeliverable + failed > 0) this.log.error({ message: 'effects were given up', undeliverable, failed })
        const toldLate = await this.tellTrouble(tx, LATE, down || late)
        const toldDead = await this.tellLast(tx, DEAD, last_dead_at)
        const [altered] = await tx.query<{ last_at: Date | null }>(ALTERED_FILES.value)
        if (altered?.last_at) this.log.error({ message: 'a stored file is missing or was altered', last_at: altered.last_at })
        const toldAltered = await this.tellLast(tx, ALTERED, altered?.last_at ?? null)
        return toldLate || toldDead || toldAltered
      })
    } catch (error) {
      this.log.error({ message: 'the one on call could not be told', code: codeOf(error) })
      return false
    }
  }

  /** An outage is identified by the last look at which all was well. */
  private async tellTrouble(tx: Tx, trouble: typeof LATE, isTroubled: boolean): Promise<boolean> {
    if (isTroubled) return this.tellOnce(tx, trouble, await pulseAt(tx, trouble.well))
    await recordPulse(tx, trouble.well)
    return false
  }

  /** The first of such events after all was well is reported immediately, and each later one within the hour. */
  private async tellLast(tx: Tx, trouble: typeof DEAD, lastAt: Date | null): Promise<boolean> {
    if (lastAt === null) {
      await recordPulse(tx, trouble.well)
      return false
    }
    const to = this.settings.on_call_address
    if (!to || !this.mail.isConfigured) return false
    const [wellAt, toldAt] = [await pulseAt(tx, trouble.well), await pulseAt(tx, `${trouble.told}_at`)]
    const isFirst = toldAt === null || (wellAt !== null && wellAt >= toldAt)
    if (!isFirst && tx.now.getTime() - toldAt.getTime() < FOLLOWING_MS) return false
    const claimed = await tx.execute(
      `INSERT INTO pulse (name, at) VALUES ($2, $1)
       ON CONFLICT (name) DO UPDATE SET at = EXCLUDED.at WHERE pulse.at < EXCLUDED.at`,
      [lastAt, trouble.told],
    )
    if (claimed === 0) return false
    await recordPulse(tx, `${trouble.told}_at`)
    await this.tell(to, trouble, wellAt, lastAt)
    return true
  }

  private async tellOnce(tx: Tx, silence: Silence, lastAt: Date | null): Promise<boolean> {
    const to = this.settings.on_call_address
    if (!to || !this.mail.isConfigured || !(await claimOutage(tx, silence, lastAt ?? NEVER))) return false
    // Inside the transaction: if the mail cannot be sent, the outage is not recorded, and the next attempt tries again.
    await this.tell(to, silence, lastAt)
    return true
  }

  private async tell(to: string, { words, id }: Silence, lastAt: Date | null, about = lastAt ?? NEVER): Promise<void> {
    const { organisation, http } = this.settings
    const params = {
      organisation,
      link: words.startsWith('mail_effects') ? `${http.public_url}/queue` : http.public_url,
      last: lastAt ? sayInstant(this.settings.locale, lastAt, 'Etc/UTC') : say(this.settings.locale, 'mail_silence/never'),
    }
    const paragraphs = ['what', 'last', 'do', 'link'].map((part) => sayCode(this.settings.locale, `${words}/${part}`, params))
    await this.mail.send({
      message_id: `<${id}.${about.getTime()}@${new URL(http.public_url).hostname}>`,
      to: { name: '', address: to },
      subject: sayCode(this.settings.locale, `${words}/subject`, params),
      text: `${paragraphs.join('\n\n')}\n`,
      automatic: true,
    })
  }
}

async function pulseAt(tx: Tx, name: string): Promise<Date | null> {
  const [pulse] = await tx.query<{ at: Date }>('SELECT at FROM pulse WHERE name = $1', [name])
  return pulse?.at ?? null
}

async function recordPulse(tx: Tx, name: string): Promise<void> {
  await tx.execute(`INSERT INTO pulse (name, at) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET at = EXCLUDED.at`, [
    name,
    tx.now,
  ])
}

/** Only one watcher succeeds per outage. An outage is identified by the last run before it. */
async function claimOutage(tx: Tx, { told }: Silence, lastAt: Date): Promise<boolean> {
  const claimed = await tx.execute(
    `INSERT INTO pulse (name, at) VALUES ($2, $1)
     ON CONFLICT (name) DO UPDATE SET at = EXCLUDED.at WHERE pulse.at IS DISTINCT FROM EXCLUDED.at`,
    [lastAt, told],
  )
  return claimed === 1
}
