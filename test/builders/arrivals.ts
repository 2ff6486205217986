import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Letters that arrive on one directive, and are read while requests continue. */
export class Arrivals {
  private constructor(
    private readonly app: TestApp,
    readonly counsel: Client,
    /** The path of the directive. */
    readonly at: string,
  ) {}

  static async at(app: TestApp): Promise<Arrivals> {
    const { counsel } = await app.cast()
    const { reference } = await ok(counsel.post('directives', { via: 'nothing' }))
    return new Arrivals(app, counsel, `directives/${reference}`)
  }

  /** The outcome of a letter that arrived and was read, with its text; requests were sent to the server throughout. */
  async arrives(fileName: string, bytes: Buffer) {
    const { status, body } = await this.counsel.upload(`${this.at}/documents`, bytes, fileName)
    expect([status, body.state, body.sha256, body.size]).toEqual([201, 'reading', sha256(bytes), bytes.length])
    const reading = { goesOn: true }
    const [slowest] = await Promise.all([this.askedBeside(reading), this.app.sweep().finally(() => (reading.goesOn = false))])
    // Much less than the reading takes, and still enough for the slow responses of a busy machine.
    expect(slowest).toBeLessThan(20_000)
    expect(readersLeft()).toEqual([])
    const kept = await this.counsel.bytes(`${this.at}/documents/${body.id}/content`)
    expect(sha256(kept)).toBe(sha256(bytes))
    const document = await ok(this.counsel.get(`${this.at}/documents/${body.id}`))
    return { document, pages: (await ok(this.counsel.get(`${this.at}/documents/${body.id}/pages`))).items as { text: string }[] }
  }

  /** Requests the directive repeatedly until the reading ends. @returns the slowest response time, in milliseconds */
  private async askedBeside(reading: { goesOn: boolean }): Promise<number> {
    let slowest = 0
    do {
      const before = performance.now()
      await ok(this.counsel.get(this.at))
      slowest = Math.max(slowest, performance.now() - before)
      await new Promise((resolve) => setTimeout(resolve, 20))
    } while (reading.goesOn)
    return slowest
  }
}

/** The reader processes that this process has started and that are still running. */
export function readersLeft(): string[] {
  return execFileSync('ps', ['-axo', 'ppid=,command='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.trim().startsWith(`${process.pid} `) && line.includes('reader.mjs'))
}
