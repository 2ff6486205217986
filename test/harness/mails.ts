import type { AddressInfo, Socket } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as the server received it. */
export interface ReceivedMail {
  envelope: { from: string; to: string[] }
  message_id: string
  subject: string
  text: string
  attachments: { name: string; content: Buffer }[]
}

/** How the server treats messages. `close_after_data`: it takes the message, and the connection ends without an answer. */
export type MailMode = 'accept' | 'answer_451' | 'answer_550' | 'hang' | 'close_after_data'

/** A real SMTP server in this process, and the mails it received. */
export class Mails {
  readonly received: ReceivedMail[] = []
  mode: MailMode = 'accept'
  /** Of every mail, also after `clear`. */
  readonly subjects: string[] = []
  private readonly server: SMTPServer
  private readonly sockets = new Set<Socket>()

  private constructor() {
    this.server = new SMTPServer({
      // Clients keep their connections.
      closeTimeout: 100,
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_, __, done) =>
        done(this.mode === 'answer_550' ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          if (this.mode === 'hang') return
          if (this.mode === 'answer_451') {
            done(Object.assign(new Error('Try again later'), { responseCode: 451 }))
            return
          }
          const kept = this.keep(Buffer.concat(chunks), session.envelope)
          if (this.mode === 'close_after_data') void kept.then(() => this.hangUp(session.remotePort))
          else void kept.then(() => done(null, 'queued as test'), done)
        })
      },
    })
    this.server.server.on('connection', (socket: Socket) =>
      this.sockets.add(socket.once('close', () => this.sockets.delete(socket))),
    )
    // A client that was killed during the conversation.
    this.server.on('error', () => {})
  }

  static async start(): Promise<Mails> {
    const mails = new Mails()
    await new Promise<void>((resolve) => mails.server.listen(0, '127.0.0.1', resolve))
    return mails
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`
  }

  to(address: string): ReceivedMail[] {
    return this.received.filter((mail) => mail.envelope.to.includes(address))
  }

  clear(): void {
    this.received.length = 0
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()))
  }

  private hangUp(port: number): void {
    for (const socket of this.sockets) if (socket.remotePort === port) socket.destroy()
  }

  private async keep(
    raw: Buffer,
    envelope: { mailFrom: false | { address: string }; rcptTo: { address: string }[] },
  ): Promise<void> {
    const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' })
    this.subjects.push(mail.subject ?? '')
    this.received.push({
      envelope: { from: envelope.mailFrom ? envelope.mailFrom.address : '', to: envelope.rcptTo.map((to) => to.address) },
      message_id: mail.messageId ?? '',
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      attachments: mail.attachments.map((part) => ({
        name: part.filename ?? '',
        content: Buffer.from(part.content as ArrayBuffer),
      })),
    })
  }
}
