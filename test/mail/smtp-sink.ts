import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as a real server received it: the recipients in the envelope, and the content. */
export interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
  readonly mail: Email
}

/** A real SMTP server in this process that stores what it receives. */
export class SmtpSink {
  readonly taken: TakenMail[] = []

  private constructor(
    readonly server: SMTPServer,
    readonly url: string,
  ) {}

  /** @param host the address that it listens on; its `url` always names this machine */
  static async start(options: SMTPServerOptions = {}, host = '127.0.0.1'): Promise<SmtpSink> {
    const sink: { current: SmtpSink | null } = { current: null }
    const server = new SMTPServer({
      // Clients keep their connections.
      closeTimeout: 100,
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', async () => {
          const raw = Buffer.concat(chunks).toString('utf8')
          const { mailFrom, rcptTo } = session.envelope
          sink.current?.taken.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map((to) => to.address),
            raw,
            mail: await PostalMime.parse(raw),
          })
          done(null, 'kept')
        })
      },
      ...options,
    })
    server.on('error', () => {})
    await new Promise<void>((resolve) => server.listen(0, host, resolve))
    sink.current = new SmtpSink(server, `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`)
    return sink.current
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()))
  }
}
