import type { ComplyAction } from '../../src/domain/workflow/comply.js'
import type { Stage } from '../../src/domain/workflow/stage.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'
import type { Cast } from './cast.js'
import { versionOf } from './full-directive.js'

/** The part of a directive's row that its two lines change. */
interface LinesRow {
  id: string
  stage: string
  live_proceedings: number
  next_act_by: Date | null
  version: number
}

/** What every action needs if it overrides the missing requirements. */
export const FORCED = { reason: 'It must be.', outcome: 'lifted', override: { reason: 'Tonight, by telephone.' } }

/** Directives that are moved along their two lines over HTTP. */
export class CaseLines {
  readonly counsel: Client
  readonly lead: Client

  private constructor(
    readonly app: TestApp,
    readonly cast: Cast,
  ) {
    this.counsel = cast.counsel
    this.lead = cast.lead
  }

  static async start(): Promise<CaseLines> {
    const app = await startApp({ worker: false })
    const cast = await app.cast()
    await app.setTime('2026-06-12T21:30:00Z')
    return new CaseLines(app, cast)
  }

  async open(title = 'A case'): Promise<string> {
    const { status, body } = await this.counsel.post('directives', { via: 'nothing', title })
    expect(status).toBe(201)
    return `directives/${body.reference}`
  }

  async act(client: Client, at: string, action: string, body: object = {}): Promise<Answer> {
    return client.post(`${at}/actions/${action}`, body, { version: await versionOf(client, at.slice(11)) })
  }

  /** Moves a new directive to a stage, overriding whatever is missing. */
  async at(stage: Stage): Promise<string> {
    const path = await this.open()
    const way: Record<Stage, ComplyAction[]> = {
      intake: [],
      legal_review: ['accept'],
      scoping: ['accept', 'conclude_review'],
      remediation: ['accept', 'conclude_review', 'agree_scope'],
      monitoring: ['accept', 'conclude_review', 'agree_scope', 'declare_complied'],
      closed: ['close'],
    }
    for (const action of way[stage])
      expect([action, (await this.act(this.lead, path, action, FORCED)).status]).toEqual([action, 200])
    return path
  }

  async row(path: string): Promise<LinesRow> {
    const [row] = await this.app.asOwner<LinesRow>(
      `SELECT d.id, d.stage, d.live_proceedings, NULLIF(n.act_by, 'infinity') AS next_act_by, d.version
       FROM directive d JOIN directive_next n ON n.directive_id = d.id WHERE d.reference = $1`,
      [path.slice(11)],
    )
    return row as LinesRow
  }

  async lastKind(path: string): Promise<string> {
    return (await this.counsel.get(`${path}/timeline`)).body.items[0].kind
  }
}
