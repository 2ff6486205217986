import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A process of the built product, as docker-compose.yml starts it. */
export class Door {
  said = ''
  private constructor(private readonly process: ChildProcess) {}

  static start(file: 'main.js' | 'worker.js', env: Record<string, string>, root = '.'): Door {
    const child = spawn(process.execPath, [join(root, 'dist', file)], { env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' })
    const door = new Door(child)
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (door.said += text))
    return door
  }

  get pid(): number {
    return this.process.pid as number
  }

  says(ready: string): Promise<void> {
    return until(`a process says “${ready}”`, () => {
      if (this.process.exitCode !== null) throw new Error(`A process ended: ${this.said}`)
      return this.said.includes(ready)
    })
  }

  /** @returns the exit code, or null where the signal ended it */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode
    const gone = once(this.process, 'exit')
    this.process.kill(signal)
    return (await gone)[0]
  }
}

/** Waits for what another process does; a minute is far more than it needs. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come to pass that ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
