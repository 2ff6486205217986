import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const READY = { 'main.js': 'Edict is ready at', 'worker.js': 'The worker is running.' } as const
type Entrance = keyof typeof READY

/** A process of the built product, as docker-compose.yml starts it. */
export class Door {
  said = ''
  private process: ChildProcess

  private constructor(
    private readonly file: Entrance,
    private env: Record<string, string>,
    private readonly root: string,
  ) {
    this.process = this.spawn()
  }

  /** `root` is the folder of the built product. */
  static start(file: Entrance, env: Record<string, string>, root = '.'): Door {
    return new Door(file, env, root)
  }

  get pid(): number {
    return this.process.pid as number
  }

  /** Resolves when it answers, or has run its first sweep. */
  ready(): Promise<void> {
    return this.says(READY[this.file])
  }

  says(text: string): Promise<void> {
    return until(`a process says “${text}”`, () => {
      if (!this.lives) throw new Error(`A process ended: ${this.said}`)
      return this.said.includes(text)
    })
  }

  /** @returns the exit code, or null if the signal ended it */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (!this.lives) return this.process.exitCode
    const gone = once(this.process, 'exit')
    this.process.kill(signal)
    return (await gone)[0]
  }

  /** Stops it gracefully. Throws its output if it did not stop gracefully. */
  async endInOrder(): Promise<void> {
    const code = await this.end('SIGTERM')
    if (code !== 0) throw new Error(`${this.file} ended with ${code}: ${this.said.slice(-4000)}`)
  }

  /** Starts the same process again after it ended; these settings override its own from now on. */
  startAgain(env: Record<string, string> = {}): Promise<void> {
    this.said = ''
    this.env = { ...this.env, ...env }
    this.process = this.spawn()
    return this.ready()
  }

  private get lives(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null
  }

  private spawn(): ChildProcess {
    const child = spawn(process.execPath, [join(this.root, 'dist', this.file)], {
      env: { PATH: process.env.PATH, ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (this.said += text))
    return child
  }
}

/** Waits for what another process does; a minute is far more than it needs. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come to pass that ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
