import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/** A real Redis that a test can kill and restart. Memory only, which is all that notifications need. */
export class RealRedis {
  private process: ChildProcess | null = null

  private constructor(readonly port: number) {}

  /** Throws if `redis-server` is not installed: a missing tool is a failure here. */
  static async start(): Promise<RealRedis> {
    const redis = new RealRedis(await freePort())
    await redis.startAgain()
    return redis
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  async startAgain(): Promise<void> {
    const server = spawn(
      'redis-server',
      ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    )
    this.process = server
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.once('exit', () => reject(new Error('redis-server ended at its start')))
      server.stdout?.on('data', (text) => String(text).includes('Ready to accept connections') && resolve())
    })
  }

  /** Deletes everything, like an operator's `FLUSHALL`. */
  async flush(): Promise<void> {
    const socket = connect(this.port, '127.0.0.1')
    const answered = once(socket, 'data')
    socket.write('FLUSHALL\r\n')
    const [answer] = await answered
    socket.destroy()
    if (!String(answer).startsWith('+OK')) throw new Error(`redis-server answered ${answer}`)
  }

  async kill(): Promise<void> {
    const server = this.process
    this.process = null
    if (!server || server.exitCode !== null) return
    server.removeAllListeners('exit')
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
  }
}

/** A port on which nothing is listening now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
