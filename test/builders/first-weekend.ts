import { startApp, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'
import { FakeSwitch } from '../harness/fake-switch.js'
import type { Cast } from './cast.js'
import { aColleague, type Colleague, signInByLink } from './colleague.js'
import { type Sight, sightOf } from './sight.js'

export const WATCHERS = ['counsel', 'outside_counsel', 'executive', 'contributor', 'outsider'] as const
export type Watcher = (typeof WATCHERS)[number]
/** A word that stands only in what is privileged: whoever reads it without working the case has found a leak. */
export const PRIVILEGED = 'zephyrine'
export const WASHINGTON = 'America/New_York'

/** The installation of that Friday: the house's people, outside counsel, a counsel who is not on the matter, two switches in another system. */
export class Weekend {
  reference = ''
  agency_id = ''
  contact_id = ''
  private readonly expected = Object.fromEntries(WATCHERS.map((who) => [who, new Set<string>()])) as Record<Watcher, Set<string>>

  constructor(
    readonly app: TestApp,
    readonly cast: Cast,
    readonly outside: Colleague,
    readonly outsider: Colleague,
    readonly targets: Record<'halden' | 'meridian', FakeSwitch>,
  ) {}

  get at(): string {
    return `directives/${this.reference}`
  }

  /** As counsel, who works the case. Throws for whatever is no success. */
  post(path: string, body: object = {}, version?: number): Promise<any> {
    return ok(this.cast.counsel.post(`${this.at}/${path}`, body, version === undefined ? {} : { version }))
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

  /** Sets the clock to a time of Friday 12 June 2026 in Washington, or of the days after it. */
  async clock(day: number, time: string): Promise<void> {
    await this.app.setTime(`2026-06-${day}T${time}:00-04:00`)
    for (const { client, id } of [this.outside, this.outsider]) await signInByLink(this.app, client, id)
  }

  async clientOf(who: Watcher): Promise<Client> {
    return who === 'outside_counsel' ? this.outside.client : who === 'outsider' ? this.outsider.client : this.cast[who]
  }

  /**
   * What each of the five is shown now: what they were shown before, and what `changes` says: `+documents`, or `-` for nothing any more.
   * Who does not work the case never reads a privileged word; to the outsider the reference is nowhere once it is sealed.
   */
  async isSeen(changes: Partial<Record<Watcher, string>>): Promise<void> {
    for (const [who, said] of Object.entries(changes) as [Watcher, string][])
      for (const word of said.split(' ')) word === '-' ? this.expected[who].clear() : this.expected[who].add(word.slice(1))
    const seen = {} as Record<Watcher, Sight>
    for (const who of WATCHERS) seen[who] = await sightOf(await this.clientOf(who), this.reference)
    const shown = Object.fromEntries(WATCHERS.map((who) => [who, [...seen[who].surfaces].sort().join(' ')]))
    expect(shown).toEqual(Object.fromEntries(WATCHERS.map((who) => [who, [...this.expected[who]].sort().join(' ')])))
    for (const who of WATCHERS) {
      if (this.expected[who].size === 0)
        expect({ who, told: seen[who].words.includes(this.reference) }).toEqual({ who, told: false })
      if (!['counsel', 'outside_counsel'].includes(who))
        expect({ who, leaked: seen[who].words.includes(PRIVILEGED) }).toEqual({ who, leaked: false })
    }
  }

  /** Follows the link in the newest mail to an address, as somebody without an account. */
  async acknowledge(email: string): Promise<any> {
    await this.app.sweep()
    const token = /#([A-Za-z0-9_-]{43})/.exec(this.app.mails.to(email).at(-1)?.text ?? '')?.[1]
    const nobody = new Client(this.app.url)
    const page = await ok(nobody.post('notices/read', { token }))
    await ok(nobody.post('notices/acknowledge', { token }))
    return page
  }

  async switchOf(measureId: string): Promise<any> {
    return (await this.get('switches')).items.find((one: { measure_id: string }) => one.measure_id === measureId)
  }

  async stop(): Promise<void> {
    await this.app.stop()
    for (const target of Object.values(this.targets)) await target.stop()
  }
}

export async function aWeekend(): Promise<Weekend> {
  const targets = { halden: await FakeSwitch.start(), meridian: await FakeSwitch.start() }
  const app = await startApp({ env: { OUTBOUND_HOSTS: '127.0.0.1' } })
  const cast = await app.cast()
  const outside = await aColleague(app, 'guest', 'Noor Hale')
  const outsider = await aColleague(app, 'counsel', 'Out Sider')
  const story = new Weekend(app, cast, outside, outsider, targets)
  await story.clock(12, '17:04')
  const bis = (await ok(cast.counsel.get('agencies'))).items.find(({ code }: { code: string }) => code === 'BIS')
  story.agency_id = bis.id
  const contacts = `agencies/${bis.id}/contacts`
  story.contact_id = (await ok(cast.counsel.post(contacts, { name: 'Duty desk', email: 'desk@bis.example' }))).id
  await ok(
    cast.counsel.post(`${contacts}/${story.contact_id}/verify`, { how: 'called back on the published number' }, { version: 1 }),
  )
  return story
}
