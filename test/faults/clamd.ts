import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './door.js'

/** The text that the single signature of `RealClamd` matches, and its name. */
export const MALWARE = 'quillwort-malware'
export const MALWARE_NAME = 'Edict.Test.Quillwort.UNOFFICIAL'

/** A real ClamAV daemon that knows one signature, accepts files of at most 2 MiB, and can be killed and restarted. */
export class RealClamd {
  private process: ChildProcess | null = null
  private readonly folder = mkdtempSync(join(tmpdir(), 'edict-clamd-'))
  private readonly socket = join(this.folder, 'clamd.sock')

  /** Throws if `clamd` is not installed: a missing tool is a failure here. */
  static async start(): Promise<RealClamd> {
    const clamd = new RealClamd()
    const signatures = join(clamd.folder, 'signatures')
    mkdirSync(signatures)
    writeFileSync(join(signatures, 'edict.ndb'), `Edict.Test.Quillwort:0:*:${Buffer.from(MALWARE).toString('hex')}\n`)
    writeFileSync(
      join(clamd.folder, 'clamd.conf'),
      `LocalSocket ${clamd.socket}\nDatabaseDirectory ${signatures}\nStreamMaxLength 2M\nForeground yes\nMaxThreads 2\n`,
    )
    await clamd.startAgain()
    return clamd
  }

  get url(): string {
    return `unix:${this.socket}`
  }

  async startAgain(): Promise<void> {
    this.process = spawn('clamd', ['-c', join(this.folder, 'clamd.conf')], { stdio: 'ignore' })
    const failed = once(this.process, 'error').then(([error]) => Promise.reject(error))
    await Promise.race([failed, until('clamd answers', () => this.answers())])
  }

  async kill(): Promise<void> {
    const daemon = this.process
    this.process = null
    if (!daemon || daemon.exitCode !== null) return
    const gone = once(daemon, 'exit')
    daemon.kill('SIGKILL')
    await gone
  }

  async end(): Promise<void> {
    await this.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.socket, () => socket.write('zPING\0'))
      socket.once('data', () => socket.destroy())
      socket.once('error', () => resolve(false))
      socket.once('close', (failed) => resolve(!failed))
    })
  }
}
