import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { SMTPServerOptions } from 'smtp-server'
import { MAIL_LIMITS, type MailOptions, MailTransport, type OutgoingMail } from '../../src/platform/mail/mail-transport.js'
import { SmtpSink } from './smtp-sink.js'

const aMail = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  message_id: '<0197-ab.c@edict.orla.example>',
  to: { name: 'Ada Kessler', address: 'ada@orla.example' },
  subject: 'D-7K3Q9F: Report & file',
  text: 'Plain.\n',
  html: '<p>Plain.</p>',
  ...changes,
})

async function sendTo(server: SMTPServerOptions, mail: OutgoingMail, options: Partial<MailOptions> = {}) {
  const sink = await SmtpSink.start(server)
  const transport = new MailTransport({ smtp_url: sink.url, from: 'Edict at Orla <edict@orla.example>', ...options })
  try {
    const answer = await transport.send(mail)
    return { answer, taken: sink.taken }
  } finally {
    transport.onModuleDestroy()
    await sink.stop()
  }
}

const refusing = (responseCode: number) => (_: unknown, __: unknown, done: (error: Error) => void) =>
  done(Object.assign(new Error('not here'), { responseCode }))

/** Answers a message with this code, once it has arrived completely. */
const answering = (responseCode: number) => (stream: NodeJS.ReadableStream, _: unknown, done: (error: Error) => void) => {
  stream.resume().on('end', () => done(Object.assign(new Error('no'), { responseCode })))
}

describe('the mail transport', () => {
  it('delivers an e-mail with its fixed Message-ID to its recipient and nobody else', async () => {
    const pdf = Buffer.from('%PDF-1.7 \u0000\u00ff', 'latin1')
    const attachments = [{ file_name: 'Réponse.pdf', media_type: 'application/pdf', content: pdf }]
    const { answer, taken } = await sendTo({}, aMail({ attachments }))
    expect(taken).toHaveLength(1)
    expect(taken[0]).toMatchObject({ from: 'edict@orla.example', to: ['ada@orla.example'] })
    expect(taken[0]!.mail).toMatchObject({
      messageId: '<0197-ab.c@edict.orla.example>',
      subject: 'D-7K3Q9F: Report & file',
      from: { name: 'Edict at Orla', address: 'edict@orla.example' },
      to: [{ name: 'Ada Kessler', address: 'ada@orla.example' }],
      text: expect.stringMatching(/^Plain\.\s*$/),
      attachments: [{ filename: 'Réponse.pdf', mimeType: 'application/pdf' }],
    })
    expect(Buffer.from(taken[0]!.mail.attachments[0]!.content as ArrayBuffer).equals(pdf)).toBe(true)
    expect(answer).toEqual({ response: expect.stringContaining('kept'), accepted: ['ada@orla.example'], rejected: [] })
  })

  it('keeps a subject intact in any script, truncates an endless one, and lets no line break into it', async () => {
    for (const [given, got] of [
      ['Größe & «Ελλάδα» – 漢字 😀', 'Größe & «Ελλάδα» – 漢字 😀'],
      ['one\r\nBcc: eve@evil.example', 'one Bcc: eve@evil.example'],
      ['x'.repeat(400), `${'x'.repeat(249)}…`],
    ] as const) {
      const { taken } = await sendTo({}, aMail({ subject: given }))
      expect(taken[0]!.mail.subject).toBe(got)
      expect(taken[0]!.to).toEqual(['ada@orla.example'])
    }
  })

  it('shows a hostile name and sends to the address only', async () => {
    for (const name of [
      'eve@evil.example',
      '"Ada" <eve@evil.example>, x',
      'Ada\r\nBcc: eve@evil.example',
      'Ada\u202E, eve@evil.example',
    ]) {
      const { taken } = await sendTo({}, aMail({ to: { name, address: 'ada@orla.example' } }))
      expect(taken[0]!.to).toEqual(['ada@orla.example'])
      expect(taken[0]!.mail.to?.map((to) => to.address)).toEqual(['ada@orla.example'])
      expect(taken[0]!.mail.bcc).toBeUndefined()
    }
  })

  it.each([
    'ada@orla.example\r\nRCPT TO:<eve@evil.example>',
    'ada@orla.example,eve@evil.example',
    'ada@orla.example eve@evil.example',
    '<ada@orla.example>',
    '"ada eve"@orla.example',
    'ada%evil.example@orla.example',
    'evil.example!ada@orla.example',
    'ada@[127.0.0.1]',
    'ada@orla',
    'ada',
    '',
    'ada@orla.example\u0000',
    'ada@orlа.example',
  ])('does not connect for %j', async (address) => {
    // No server is listening there: any connection attempt would report that it is not available.
    const transport = new MailTransport({ smtp_url: 'smtp://127.0.0.1:1', from: 'edict@orla.example' })
    await expect(transport.send(aMail({ to: { name: '', address } }))).rejects.toMatchObject({ code: 'mail/bad_address' })
    transport.onModuleDestroy()
  })

  it('says that it is not configured, each time', async () => {
    const transport = new MailTransport(null)
    expect(transport.isConfigured).toBe(false)
    for (const _ of [1, 2]) await expect(transport.send(aMail())).rejects.toMatchObject({ code: 'mail/not_configured' })
  })

  it('rejects an invalid sender and an invalid Message-ID', async () => {
    expect(() => new MailTransport({ smtp_url: 'smtp://127.0.0.1:1', from: 'Legal <legal>' })).toThrow(/sender/)
    const transport = new MailTransport({ smtp_url: 'smtp://127.0.0.1:1', from: 'edict@orla.example' })
    await expect(transport.send(aMail({ message_id: '<a@b>\r\nBcc: eve@evil.example' }))).rejects.toThrow(/Message-ID/)
    transport.onModuleDestroy()
  })

  it('marks e-mails written by a program, and only those', async () => {
    const marked = await sendTo({}, aMail({ automatic: true }))
    expect(marked.taken[0]!.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    const letter = await sendTo({}, aMail())
    expect(letter.taken[0]!.raw).not.toMatch(/Auto-Submitted/)
  })

  it.each([
    ['no such recipient', { onRcptTo: refusing(550) }, 'mail/refused'],
    ['a recipient that may exist later', { onRcptTo: refusing(450) }, 'mail/deferred'],
    ['a message that it may accept later', { onData: answering(451) }, 'mail/deferred'],
    ['everything, because it is closing', { onRcptTo: refusing(421) }, 'mail/unavailable'],
    ['a message that it rejects', { onData: answering(554) }, 'mail/refused'],
    ['our sender, which can be corrected', { onMailFrom: refusing(550) }, 'mail/unavailable'],
  ] as [string, SMTPServerOptions, string][])('reports the refusal of %s', async (_, server, code) => {
    await expect(sendTo(server, aMail())).rejects.toMatchObject({ code })
  })

  it('treats a refused password as a configuration error, not as an undeliverable letter', async () => {
    const sink = await SmtpSink.start({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (__, ___, done) => done(new Error('no')),
    })
    const smtp_url = sink.url.replace('//', '//edict:wrong@')
    const transport = new MailTransport({ smtp_url, from: 'edict@orla.example' })
    await expect(transport.send(aMail())).rejects.toMatchObject({ code: 'mail/unavailable' })
    transport.onModuleDestroy()
    await sink.stop()
  })

  it('sends its password to no server over an unencrypted connection, except on this machine', async () => {
    const asked: string[] = []
    let guests = 0
    const onAuth: SMTPServerOptions['onAuth'] = ({ username }, _, done) => {
      asked.push(String(username))
      done(null, { user: username })
    }
    const onConnect: SMTPServerOptions['onConnect'] = (_, done) => {
      guests += 1
      done()
    }
    const sink = await SmtpSink.start({ authOptional: false, allowInsecureAuth: true, onAuth, onConnect }, '0.0.0.0')
    const through = async (host: string) => {
      const smtp_url = sink.url.replace('//127.0.0.1', `//edict:secret@${host}`)
      const transport = new MailTransport({ smtp_url, from: 'edict@orla.example' })
      await transport.send(aMail()).finally(() => transport.onModuleDestroy())
    }
    // The same machine, by an address that other machines can use too.
    await expect(through(outerAddress())).rejects.toMatchObject({ code: 'mail/unavailable' })
    expect({ guests, asked }).toEqual({ guests: 1, asked: [] })
    await through('127.0.0.1')
    expect(asked).toEqual(['edict'])
    await sink.stop()
  })

  it('reports that the server is down when nothing is listening, and continues once it is back', async () => {
    const sink = await SmtpSink.start()
    const transport = new MailTransport({ smtp_url: sink.url, from: 'edict@orla.example' })
    const away = new MailTransport({ smtp_url: 'smtp://127.0.0.1:1', from: 'edict@orla.example' })
    await expect(away.send(aMail())).rejects.toMatchObject({ code: 'mail/unavailable' })
    await expect(transport.send(aMail())).resolves.toMatchObject({ accepted: ['ada@orla.example'] })
    transport.onModuleDestroy()
    away.onModuleDestroy()
    await sink.stop()
  })

  it('keeps its connection for the next message, and after one that was refused', async () => {
    let connections = 0
    let refuse = false
    const sink = await SmtpSink.start({
      onConnect: (_, done) => {
        connections += 1
        done()
      },
      onRcptTo: (_, __, done) => done(refuse ? Object.assign(new Error('no'), { responseCode: 550 }) : null),
    })
    const transport = new MailTransport({ smtp_url: sink.url, from: 'edict@orla.example' })
    await transport.send(aMail())
    refuse = true
    await expect(transport.send(aMail())).rejects.toMatchObject({ code: 'mail/refused' })
    refuse = false
    await transport.send(aMail())
    expect([connections, sink.taken.length]).toEqual([1, 2])
    transport.onModuleDestroy()
    await sink.stop()
  })

  it('uses a connection for each message that is sent at the same time', async () => {
    const arrived: (() => void)[] = []
    const sink = await SmtpSink.start({
      onRcptTo: (_, __, done) => {
        arrived.push(() => done())
        // No one goes on until all three are here.
        if (arrived.length === 3) for (const go of arrived) go()
      },
    })
    const transport = new MailTransport({ smtp_url: sink.url, from: 'edict@orla.example' })
    await Promise.all([1, 2, 3].map((n) => transport.send(aMail({ message_id: `<${n}@edict.orla.example>` }))))
    expect(sink.taken).toHaveLength(3)
    transport.onModuleDestroy()
    await sink.stop()
  })

  it('sends a message over a new connection if the server closed the kept one meanwhile, and only once', async () => {
    const sockets = new Set<Socket>()
    const sink = await SmtpSink.start()
    sink.server.server.on('connection', (socket: Socket) => sockets.add(socket))
    const transport = new MailTransport({ smtp_url: sink.url, from: 'edict@orla.example' })
    for (let sent = 0; sent < 3; sent++) {
      await transport.send(aMail())
      for (const socket of sockets) socket.destroy()
    }
    expect(sink.taken).toHaveLength(3)
    expect(sockets.size).toBe(3)
    transport.onModuleDestroy()
    await sink.stop()
  })

  it('does not know what became of a message whose connection ended after it was handed over, and does not repeat it', async () => {
    let messages = 0
    const sink = await SmtpSink.start({
      onData: (stream, session) => {
        stream.resume().on('end', () => {
          messages += 1
          for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy()
        })
      },
    })
    const sockets = new Set<Socket>()
    sink.server.server.on('connection', (socket: Socket) => sockets.add(socket))
    const transport = new MailTransport({ smtp_url: sink.url, from: 'edict@orla.example' })
    await expect(transport.send(aMail())).rejects.toMatchObject({ code: 'mail/no_answer' })
    expect(messages).toBe(1)
    transport.onModuleDestroy()
    await sink.stop()
  })

  it('does not wait for a server that greets and then never finishes', async () => {
    const dripping = await drip()
    const transport = new MailTransport(
      { smtp_url: `smtp://127.0.0.1:${(dripping.server.address() as AddressInfo).port}`, from: 'edict@orla.example' },
      { ...MAIL_LIMITS, silence: 5_000, whole: 300 },
    )
    const began = performance.now()
    await expect(transport.send(aMail())).rejects.toMatchObject({ code: 'mail/unavailable' })
    expect(performance.now() - began).toBeLessThan(3_000)
    transport.onModuleDestroy()
    // The client disconnects even though the server continues, and nothing is left behind.
    await dripping.left
    dripping.server.close()
  })
})

/** Greets, and then answers every command with one more line, forever. `left` resolves when its only client disconnects. */
async function drip(): Promise<{ server: Server; left: Promise<void> }> {
  let leave = () => {}
  const left = new Promise<void>((resolve) => {
    leave = resolve
  })
  const server = createServer((socket) => {
    socket.write('220 ready\r\n')
    const timer = setInterval(() => socket.write('250-more\r\n'), 50)
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(timer)
      leave()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, left }
}

/** An address of this machine that is not recognised as local. */
function outerAddress(): string {
  const outer = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)
  return outer?.address ?? '127.0.0.2'
}
