import type { Readable } from 'node:stream'
import type { Transport } from 'nodemailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'

type Sent = SMTPConnection.SentMessageInfo

export type LineOptions = SMTPConnection.Options & {
  readonly auth?: { readonly user: string; readonly pass: string }
  readonly socketCloseTimeout: number
}

/** What the server said, and how far the message had come. */
export interface LineError {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number
  readonly response?: string
  /** Whether part of the message had been handed to the connection: from then on, the server may have accepted it. */
  readonly handed_over: boolean
}

/** An unused connection is closed after this many milliseconds: sooner than servers close one. */
const IDLE_MS = 15_000

/**
 * Connections to the mail server. Each is used for one message at a time and kept for the next one. A message is sent once: only if a
 * kept connection turns out to be dead before any of it was handed over is it sent on another connection.
 */
export class SmtpLines implements Transport<Sent> {
  readonly name = 'edict-lines'
  readonly version = '1'
  private readonly kept: Line[] = []
  private closed = false

  constructor(private readonly options: LineOptions) {}

  send(mail: MailMessage<Sent>, done: (error: Error | null, info: Sent) => void): void {
    const signal = (mail.data as { signal?: AbortSignal }).signal
    void this.sendOne(mail, signal).then(
      (info) => done(null, info),
      (error: Error) => done(error, undefined as unknown as Sent),
    )
  }

  close(): void {
    this.closed = true
    for (const line of this.kept.splice(0)) line.end()
  }

  private async sendOne(mail: MailMessage<Sent>, signal?: AbortSignal): Promise<Sent> {
    const kept = this.kept.pop()
    if (kept) {
      try {
        return await this.over(kept, mail, signal)
      } catch (error) {
        const { responseCode, handed_over } = error as LineError
        const wasDead = !handed_over && (responseCode === undefined || responseCode === 421)
        if (!wasDead || signal?.aborted) throw error
      }
    }
    return this.over(await Line.open(this.options, signal), mail, signal)
  }

  private async over(line: Line, mail: MailMessage<Sent>, signal?: AbortSignal): Promise<Sent> {
    try {
      const sent = await line.send(mail.message.getEnvelope(), mail.message.createReadStream(), signal)
      this.keep(line)
      return sent
    } catch (error) {
      if (await line.reset(error as LineError)) this.keep(line)
      throw error
    }
  }

  private keep(line: Line): void {
    if (this.closed) {
      line.end()
      return
    }
    this.kept.push(line)
    line.whenUnused(IDLE_MS, () => {
      const place = this.kept.indexOf(line)
      if (place >= 0) this.kept.splice(place, 1)
    })
  }
}

/** One connection, signed in. */
class Line {
  private timer: NodeJS.Timeout | undefined
  private fail: (error: Error) => void = () => {}
  private isDead = false
  private forget: () => void = () => {}

  private constructor(private readonly connection: SMTPConnection) {
    connection.on('error', (error) => this.die(error))
    connection.on('end', () => this.die(new Error('The mail server closed the connection.')))
  }

  /** Throws a `LineError` if the server cannot be reached or refuses the sign-in. */
  static async open({ auth, ...options }: LineOptions, signal?: AbortSignal): Promise<Line> {
    const connection = new SMTPConnection(options)
    const line = new Line(connection)
    await line.step((done) => connection.connect(done), signal)
    if (auth && connection.allowsAuth) await line.step((done) => connection.login({ credentials: auth } as never, done), signal)
    return line
  }

  async send(envelope: SMTPConnection.Envelope, message: Readable, signal?: AbortSignal): Promise<Sent> {
    clearTimeout(this.timer)
    try {
      return await this.step<Sent>((done) => this.connection.send(envelope, message, done), signal)
    } catch (error) {
      throw Object.assign(error as Error, { handed_over: message.readableDidRead })
    }
  }

  /** Makes the connection usable again if the server only refused the message. @returns whether it is */
  async reset({ code, responseCode }: LineError): Promise<boolean> {
    const refused = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined && responseCode !== 421
    if (refused && !this.isDead) {
      const isReset = await this.step((done) => this.connection.reset(done)).then(
        () => true,
        () => false,
      )
      if (isReset) return true
    }
    this.connection.close()
    return false
  }

  /** Closes the connection once it has been unused for so long. `forget` is called when it is closed, by whoever closes it. */
  whenUnused(ms: number, forget: () => void): void {
    this.forget = forget
    clearTimeout(this.timer)
    if (this.isDead) forget()
    else this.timer = setTimeout(() => this.end(), ms).unref()
  }

  end(): void {
    clearTimeout(this.timer)
    this.isDead = true
    this.forget()
    this.connection.quit()
  }

  private die(error: Error): void {
    clearTimeout(this.timer)
    this.isDead = true
    this.forget()
    this.fail(error)
  }

  private step<T>(run: (done: (error?: Error | null, result?: T) => void) => void, signal?: AbortSignal): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const stop = () => {
        this.connection.close()
        settle(() => reject(Object.assign(new Error('The mail server took too long.'), { code: 'ETIMEDOUT' })))
      }
      const settle = (how: () => void) => {
        signal?.removeEventListener('abort', stop)
        this.fail = () => {}
        how()
      }
      this.fail = (error) => settle(() => reject(error))
      if (signal?.aborted) return stop()
      signal?.addEventListener('abort', stop, { once: true })
      run((error, result) => settle(() => (error ? reject(error) : resolve(result as T))))
    })
  }
}
