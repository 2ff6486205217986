import { startApp, type TestApp } from '../../harness/app.js'
import { Client, ok } from '../../harness/client.js'
import { FakeSwitch } from '../../harness/fake-switch.js'
import type { Cast } from '../cast.js'
import { aColleague, type Colleague, signInByLink } from '../colleague.js'
import { type Sight, sightOf } from './sight.js'

export const WATCHERS = ['counsel', 'outside_counsel', 'executive', 'contributor', 'outsider'] as const
export type Watcher = (typeof WATCHERS)[number]
const WORKS_THE_CASE: readonly Watcher[] = ['counsel', 'outside_counsel']

/** A word that only occurs in privileged text. If a person who does not work on the case reads it, there is a leak. */
export const PRIVILEGED = 'zephyrine'
export const WASHINGTON = 'America/New_York'
export const PRODUCTS = ['halden', 'meridian'] as const
export type Product = (typeof PRODUCTS)[number]

/** What each of the five can see from then on: additions such as `+documents`, or `-` for nothing. */
export type Shown = Partial<Record<Watcher, string>>

/** One hour of the story, in Washington time: what is done, and what each person is shown afterwards. */
export type Hour = (day: Day, time: string, what: string, run: (story: Weekend) => Promise<void>, shown?: Shown) => void
export const DAYS = { 12: 'Friday', 13: 'Saturday', 14: 'Sunday' } as const
export type Day = keyof typeof DAYS

/**
 * The installation for that weekend: our people, outside counsel, a lawyer who is not on the matter, and two switches in another
 * system.
 */
export class Weekend {
  reference = ''
  /** What the story has created so far, by the name that the story uses. */
  readonly made: Record<string, string> = {}
  private readonly expected = Object.fromEntries(WATCHERS.map((who) => [who, new Set<string>()])) as Record<Watcher, Set<string>>
  private last: { day: Day; minute: number } | null = null

  constructor(
    readonly app: TestApp,
    readonly cast: Cast,
    readonly outside: Colleague,
    readonly outsider: Colleague,
    readonly targets: Record<Product, FakeSwitch>,
  ) {}

  get at(): string {
    return `directives/${this.reference}`
  }

  id(name: string): string {
    const id = this.made[name]
    if (!id) throw new Error(`the story has no ${name} yet`)
    return id
  }

  /** As counsel, who works on the case. Throws for any response that is not a success. */
  post(path: string, body: object = {}, version?: number): Promise<any> {
    return ok(this.cast.counsel.post(`${this.at}/${path}`, body, version === undefined ? {} : { version }))
  }

  /** As the lead, who approves and confirms. */
  lead(path: string, body: object, version: number): Promise<any> {
    return ok(this.cast.lead.post(`${this.at}/${path}`, body, { version }))
  }

  get(path: string): Promise<any> {
    return ok(this.cast.counsel.get(`${this.at}${path && `/${path}`}`))
  }

  async version(): Promise<number> {
    return (await this.get('')).version
  }

  upload(name: string, text: string, fields: Record<string, string> = {}): Promise<any> {
    return ok(this.cast.counsel.upload(`${this.at}/documents`, Buffer.from(text), name, { title: name, ...fields }))
  }

  async switchOf(product: Product): Promise<any> {
    const { items } = await this.get('switches')
    return items.find((one: { measure_id: string }) => one.measure_id === this.id(`${product}_measure`))
  }

  /** Sets the clock to an hour, and signs everyone in again. */
  async clock(day: Day, time: string): Promise<void> {
    const [hours, minutes] = time.split(':').map(Number) as [number, number]
    const minute = hours * 60 + minutes
    const { last, cast } = this
    if (last?.day === day) await this.app.forward(minute - last.minute)
    else await this.app.setTime(`2026-06-${day}T${time}:00-04:00`)
    this.last = { day, minute }
    for (const who of ['counsel', 'lead', 'executive', 'contributor'] as const)
      await signInByLink(this.app, cast[who], cast.people[who].id)
    for (const { client, id } of [this.outside, this.outsider]) await signInByLink(this.app, client, id)
  }

  /** Follows the link in the newest mail to an address, as a person without an account. @returns the text of the page */
  async acknowledge(email: string): Promise<any> {
    await this.app.sweep()
    const token = /#([A-Za-z0-9_-]{43})/.exec(this.app.mails.to(email).at(-1)?.text ?? '')?.[1]
    const nobody = new Client(this.app.url)
    const page = await ok(nobody.post('notices/read', { token }))
    await ok(nobody.post('notices/acknowledge', { token }))
    return page
  }

  /**
   * Requests everything as each of the five. People who do not work on the case never read a privileged word; for people without
   * access, the reference is in no list, count or search either.
   */
  async isSeen(changes: Shown): Promise<void> {
    for (const [who, said] of Object.entries(changes) as [Watcher, string][])
      for (const word of said.split(' ')) word === '-' ? this.expected[who].clear() : this.expected[who].add(word.slice(1))
    const seen = Object.fromEntries(
      await Promise.all(WATCHERS.map(async (who) => [who, await sightOf(this.clientOf(who), this.reference)] as const)),
    ) as Record<Watcher, Sight>
    const list = (surfaces: Iterable<string>) => [...surfaces].sort().join(' ')
    expect(Object.fromEntries(WATCHERS.map((who) => [who, list(seen[who].surfaces)]))).toEqual(
      Object.fromEntries(WATCHERS.map((who) => [who, list(this.expected[who])])),
    )
    const hidden = WATCHERS.filter((who) => this.expected[who].size === 0)
    expect(hidden.filter((who) => seen[who].words.includes(this.reference))).toEqual([])
    const readers = WATCHERS.filter((who) => !WORKS_THE_CASE.includes(who))
    expect(readers.filter((who) => seen[who].words.includes(PRIVILEGED))).toEqual([])
  }

  private clientOf(who: Watcher): Client {
    return who === 'outside_counsel' ? this.outside.client : who === 'outsider' ? this.outsider.client : this.cast[who]
  }

  async stop(): Promise<void> {
    await this.app.stop()
    for (const target of Object.values(this.targets)) await target.stop()
  }
}

/** Friday, 12 June 2026, before the telephone call: the agency is in the registry, with a verified contact. */
export async function aWeekend(): Promise<Weekend> {
  const targets = { halden: await FakeSwitch.start(), meridian: await FakeSwitch.start() }
  const app = await startApp({ env: { OUTBOUND_HOSTS: '127.0.0.1' } })
  const cast = await app.cast()
  const outside = await aColleague(app, 'guest', 'Noor Hale')
  const outsider = await aColleague(app, 'counsel', 'Out Sider')
  const story = new Weekend(app, cast, outside, outsider, targets)
  await story.clock(12, '17:04')
  const { items } = await ok(cast.counsel.get('agencies'))
  story.made.agency = items.find(({ code }: { code: string }) => code === 'BIS').id
  const contacts = `agencies/${story.made.agency}/contacts`
  story.made.contact = (await ok(cast.counsel.post(contacts, { name: 'Duty desk', email: 'desk@bis.example' }))).id
  const how = { how: 'called back on the published number' }
  await ok(cast.lead.post(`${contacts}/${story.made.contact}/verify`, how, { version: 1 }))
  return story
}
