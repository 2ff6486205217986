import { randomBytes, randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Cast } from '../builders/cast.js'
import { makePdf } from '../builders/pdf.js'
import { type Answer, ok } from '../harness/client.js'
import { pick, type Random } from '../harness/random.js'
import type { Many } from './many.js'

/** The requests of each round; ten rounds make a hundred uploads, 150 reminders and 30 letters. */
const UPLOADS = 10
const REMINDERS = 15
const LETTERS = 3
const DIRECTIVES = 4
/**
 * One in this many uploads and deadlines is requested only once: if there was no response, it may exist completely, or not at
 * all.
 */
const ONCE_IN = 8

/** A request that was answered, to be repeated with its key. */
export interface Asked {
  name: string
  again: () => Promise<Answer>
  answer: Answer
}

/** People at work while the processes that serve them are killed. A request without a response is repeated with the same key. */
export class KillLoad {
  readonly answered: Asked[] = []
  /** What must exist exactly once, by its row's kind. */
  readonly uploads: string[] = []
  readonly reminders: string[] = []
  readonly superseded: string[] = []
  letters = 0
  /** May exist once, or not at all. */
  readonly once: string[] = []
  /** Requests that were interrupted. */
  broken = 0

  private constructor(
    private readonly many: Many,
    private readonly cast: Cast,
    private readonly random: Random,
    private readonly directives: readonly string[],
  ) {}

  /** Opens the directives that the campaign works on. */
  static async open(many: Many, random: Random): Promise<KillLoad> {
    const cast = await many.cast()
    const paths: string[] = []
    while (paths.length < DIRECTIVES) {
      const opened = await ok(cast.counsel.post('directives', { via: 'nothing', title: `Case ${paths.length}` }))
      const path = `directives/${opened.reference}`
      await ok(
        cast.counsel.patch(path, { agency_id: many.agency_id, addressee_id: many.addressee_id }, { version: opened.version }),
      )
      paths.push(path)
    }
    return new KillLoad(many, cast, random, paths)
  }

  /** One round; resolves when every request of it has its response. */
  async round(): Promise<void> {
    await Promise.all([
      this.times(UPLOADS / 2, () => this.upload()),
      this.times(UPLOADS / 2, () => this.upload()),
      this.times(REMINDERS, () => this.remind()),
      this.times(3, () => this.supersede()),
      this.times(LETTERS, () => this.letter()),
    ])
  }

  /** Repeats every answered request. @returns the ones that got a different response */
  async repeatAll(): Promise<string[]> {
    const other: string[] = []
    for (const { name, again, answer } of this.answered.splice(0)) {
      const repeated = await again()
      if (repeated.status !== answer.status || !isDeepStrictEqual(repeated.body, answer.body))
        other.push(`${name}: ${answer.status}, then ${repeated.status} with ${JSON.stringify(repeated.body).slice(0, 200)}`)
    }
    return other
  }

  private async times(many: number, what: () => Promise<void>): Promise<void> {
    for (let done = 0; done < many; done++) await what()
  }

  private async upload(): Promise<void> {
    const title = randomUUID()
    const path = `${pick(this.random, this.directives)}/documents`
    const [bytes, file] = this.file()
    await this.unlessOnce(title, this.uploads, (key) => this.cast.counsel.upload(path, bytes, file, { title }, { key }))
  }

  /** Already due, so it is sent immediately. */
  private async remind(): Promise<void> {
    const subject = randomUUID()
    const due_at = new Date(Date.now() - 86_400_000 * 365).toISOString()
    await this.unlessOnce(subject, this.reminders, (key) => this.deadline(subject, due_at, key))
  }

  private async unlessOnce(name: string, list: string[], ask: (key: string) => Promise<Answer>): Promise<void> {
    if (this.random() * ONCE_IN >= 1) {
      list.push(name)
      await this.insist(name, ask)
      return
    }
    const answer = await ask(randomUUID()).catch(() => null)
    if (answer && answer.status >= 300) throw new Error(`${name} was answered ${answer.status}`)
    if (answer === null) this.broken += 1
    const where = answer === null ? this.once : list
    where.push(name)
  }

  /** Planned, and met or moved far away before any reminder is due: none may be sent. */
  private async supersede(): Promise<void> {
    const subject = randomUUID()
    this.superseded.push(subject)
    const soon = await this.many.inDays(6)
    const { path, id, version } = await this.planned(subject, soon)
    const far = await this.many.inDays(900)
    const event =
      this.random() < 0.5
        ? { kind: 'met', note: 'sent' }
        : { kind: 'extended', basis: 'a letter', reason: 'asked', due_at: far, due_zone: 'America/New_York' }
    await this.insist('event', (key) => this.cast.counsel.post(`${path}/deadlines/${id}/events`, event, { version, key }))
  }

  private async planned(subject: string, due_at: string): Promise<{ path: string; id: string; version: number }> {
    const path = pick(this.random, this.directives)
    const body = { subject, basis: 'the letter', due_at, due_zone: 'America/New_York' }
    const { id, version } = await this.insist(subject, (key) => this.cast.counsel.post(`${path}/deadlines`, body, { key }))
    return { path, id, version }
  }

  private deadline(subject: string, due_at: string, key: string): Promise<Answer> {
    const body = { subject, basis: 'the letter', due_at, due_zone: 'America/New_York' }
    return this.cast.counsel.post(`${this.directives[subject.charCodeAt(0) % DIRECTIVES]}/deadlines`, body, { key })
  }

  /** From the draft to the mail, including one attempt to send it to an unverified contact, which must leave nothing behind. */
  private async letter(): Promise<void> {
    const { counsel, lead } = this.cast
    const { contact_id, unverified_contact_id } = this.many
    const path = `${pick(this.random, this.directives)}/letters`
    const drafting = { template: 'acknowledgement_of_receipt', contact_id }
    const draft = await this.insist('draft', (key) => counsel.post(path, drafting, { key }))
    const at = `${path}/${draft.id}`
    const submitted = await this.insist('submit', (key) =>
      counsel.post(`${at}/submit`, { facts_checked: true }, { version: draft.version, key }),
    )
    const approved = await this.insist('approve', (key) => lead.post(`${at}/approve`, {}, { version: submitted.version, key }))
    const refused = (key: string) =>
      counsel.post(`${at}/send`, { contact_id: unverified_contact_id }, { version: approved.version, key })
    await this.insist('refused', refused, 409)
    await this.insist('send', (key) => counsel.post(`${at}/send`, { contact_id }, { version: approved.version, key }))
    this.letters += 1
  }

  /** Repeats the request until there is a response. Throws for any status other than the expected one. */
  private async insist(name: string, ask: (key: string) => Promise<Answer>, refused?: number): Promise<any> {
    const key = randomUUID()
    const end = Date.now() + 90_000
    for (;;) {
      const answer = await ask(key).catch(() => null)
      if (answer) {
        if (refused ? answer.status !== refused : answer.status >= 300)
          throw new Error(`${name} was answered ${answer.status} ${JSON.stringify(answer.body)}`)
        // A refusal has no effect and is not stored.
        if (!refused) this.answered.push({ name, again: () => ask(key), answer })
        return answer.body
      }
      this.broken += 1
      if (Date.now() > end) throw new Error(`${name} was not answered`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** Occasionally large, so that a kill happens in the middle of it. */
  private file(): [Buffer, string] {
    const kind = this.random()
    if (kind < 0.2) return [makePdf({ pages: [`Page ${randomUUID()}`] }), 'letter.pdf']
    if (kind < 0.4) return [randomBytes(4_000_000), 'letter.bin']
    const text = `The addressee shall keep a register of sealed valves, number ${randomUUID()}.\n`
    return [Buffer.from(text.repeat(1 + Math.floor(this.random() * 500))), 'letter.txt']
  }
}
