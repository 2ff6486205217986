import { join } from 'node:path'
import { MAIL_NAMES, type MailData, MailRendering } from '../../src/platform/mail/render-mail.js'

const mails = new MailRendering(join(__dirname, '../../templates'))

const DATA: MailData = {
  reminder: {
    organisation: 'Orla Systems',
    sealed: false,
    reference: 'D-7K3Q9F',
    title: 'Lyra & Vega',
    subject: 'Report "who" <was> cut off & why',
    due: 'by the end of Mon 6 July 2026, Washington',
    due_there: 'before 06:00 Tue 7 July 2026, Berlin',
    act_by: 'by 17:00 Mon 6 July 2026, Washington',
    act_by_there: 'by 23:00 Mon 6 July 2026, Berlin',
    left: '3 h 18 min left',
    late: false,
    link: 'https://edict.orla.example/directives/D-7K3Q9F?a=1&b=2',
  },
  calendar_entry: {
    organisation: 'Orla & Sons',
    summary: 'Report "who" & why, by the end of Mon 6 July 2026, Washington · D-7K3Q9F',
    due: 'by the end of Mon 6 July 2026, Washington',
    due_there: 'before 06:00 Tue 7 July 2026, Berlin',
    link: 'https://edict.orla.example/directives/D-7K3Q9F',
    cancelled: false,
  },
  invitation: {
    organisation: 'Orla & Sons',
    name: "Ada O'Brien",
    inviter: 'Ira Finch',
    link: 'https://edict.orla.example/join#token',
    expires: '17:21 Fri 19 June 2026, Berlin',
  },
  password_reset: {
    organisation: 'Orla & Sons',
    name: "Ada O'Brien",
    link: 'https://edict.orla.example/join#token',
    expires: '17:21 Fri 19 June 2026, Berlin',
  },
  mail_test: { organisation: 'Orla Systems', name: 'Ada Mbeki', link: 'https://edict.example/setup' },
  account_notice: {
    organisation: 'Orla & Sons',
    name: "Ada O'Brien",
    what: 'Your password was reset & changed.',
    effect: 'You were signed out.',
    when: '17:21 Fri 19 June 2026, Berlin',
    link: 'https://edict.orla.example/account',
  },
  sign_in_pass: {
    organisation: 'Orla & Sons',
    name: "Ada O'Brien",
    link: 'https://edict.orla.example/join#token',
    expires: '17:21 Fri 19 June 2026, Berlin',
  },
  notice: {
    organisation: 'Orla & Sons',
    subject: 'Stop "both" products & confirm',
    lines: ['Stop <both> & tell nobody why.', '', 'Ira'],
    by: 'by 18:00 Fri 12 June 2026, Washington',
    link: 'https://edict.orla.example/notice#token',
    chase: true,
  },
  notice_release: { organisation: 'Orla & Sons', subject: 'No longer needed', lines: ['Thank you.', '', 'Ira & Ada'] },
  switch_alarm: {
    organisation: 'Orla Systems',
    sealed: false,
    reference: 'D-7K3Q9F',
    title: 'Lyra & Vega',
    subject: '“Fabel” should be off but is not: find out why, and turn it off',
    measure: 'Fabel & Co off for everyone',
    found: '17:21 Fri 19 June 2026, Berlin',
    link: 'https://edict.orla.example/directives/D-7K3Q9F',
  },
  findings: {
    organisation: 'Orla & Sons',
    count: '2',
    grave: false,
    lines: ['D-7K3Q9F Lyra & Vega: No active person has a task', 'D-1A2B3C: something needs attention'],
    more: '3',
    link: 'https://edict.orla.example/needs-attention',
  },
  letter: {
    sealed: false,
    title: 'Acknowledgement of receipt: is-informed letter',
    reference: 'D-7K3Q9F',
    agency_reference: 'R&D-1',
    addressee_name: 'Orla & Sons, Inc.',
    agency_name: 'Bureau of Industry and Security',
    file_name: 'letter.pdf',
    signatory_name: 'Ada Kessler',
    signatory_title: 'General Counsel',
  },
}

describe('e-mails', () => {
  it('the e-mail for a reminder states what is due, when, also in the recipient’s time, how long is left, and where to go', () => {
    const { subject, text } = mails.render('en-GB', 'reminder', DATA.reminder)
    expect(subject).toBe('D-7K3Q9F: Report "who" <was> cut off & why, by the end of Mon 6 July 2026, Washington')
    expect(text).toBe(
      [
        'Directive D-7K3Q9F: Lyra & Vega',
        '',
        'Deadline: Report "who" <was> cut off & why',
        'Due: by the end of Mon 6 July 2026, Washington (your time: before 06:00 Tue 7 July 2026, Berlin)',
        'To be safe, act by 17:00 Mon 6 July 2026, Washington (your time: by 23:00 Mon 6 July 2026, Berlin)',
        '3 h 18 min left',
        '',
        'Open the directive: https://edict.orla.example/directives/D-7K3Q9F?a=1&b=2',
        '',
        'You are receiving this because you are responsible for this directive in Orla Systems’s Edict.\n',
      ].join('\n'),
    )
  })

  it('the e-mail for a reminder leaves out empty parts', () => {
    const { text } = mails.render('en-GB', 'reminder', {
      ...DATA.reminder,
      title: '',
      due_there: '',
      act_by: '',
      act_by_there: '',
    })
    expect(text).toContain('Directive D-7K3Q9F\n')
    expect(text).toContain('Due: by the end of Mon 6 July 2026, Washington\n3 h 18 min left')
  })

  it('the e-mail for a reminder that is overdue says so first', () => {
    const { subject, text } = mails.render('en-GB', 'reminder', { ...DATA.reminder, late: true, left: '1 h 5 min overdue' })
    expect(subject).toMatch(/^D-7K3Q9F: overdue: /)
    expect(text).toContain('This deadline is overdue and still open.')
  })

  it.each(MAIL_NAMES)('the e-mail %s has one subject line, and the same text as plain text and HTML', (name) => {
    const { subject, text, html } = mails.render('en-GB', name, DATA[name])
    expect(subject).not.toMatch(/\n|&amp;|&#|\{\{|undefined/)
    expect(text).not.toMatch(/&amp;|&#|\{\{|undefined|\n{3}/)
    const words = (given: string) => given.replace(/\s+/g, '')
    const shown = html.replace(/[\s\S]*<body[^>]*>/, '').replace(/<[^>]+>/g, '')
    expect(words(unescapeHtml(shown))).toBe(words(text))
  })

  it.each(MAIL_NAMES)('the e-mail %s cannot be given extra lines, links or elements by its data', (name) => {
    const hostile = 'x\n\nhttps://evil.example/ <a href="https://evil.example">y</a>\r\n{{link}} \u202Ez'
    const said = (key: string, value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(() => hostile)
      return key === 'link' || typeof value !== 'string' ? value : hostile
    }
    const told = Object.fromEntries(Object.entries(DATA[name]).map(([key, value]) => [key, said(key, value)])) as never
    const { subject, text, html } = mails.render('en-GB', name, told)
    const before = mails.render('en-GB', name, DATA[name])
    expect(subject).not.toMatch(/[\r\n\u202E]/)
    expect(text.split('\n')).toHaveLength(before.text.split('\n').length)
    expect([...html.matchAll(/href="([^"]*)"/g)].map((match) => unescapeHtml(match[1]!))).toEqual(
      [...before.html.matchAll(/href="([^"]*)"/g)].map((match) => unescapeHtml(match[1]!)),
    )
    expect(html).not.toContain('<a href="https://evil')
  })

  it('the e-mail for a notice contains what its sender typed, line by line, and that text cannot add a link', () => {
    const lines = ['See https://evil.example/', '<a href="https://evil.example">y</a>', 'a\nb\r\nc \u202Ed']
    const { text, html } = mails.render('en-GB', 'notice', { ...DATA.notice, chase: false, lines })
    expect(text).toBe(
      [
        'See https://evil.example/',
        '<a href="https://evil.example">y</a>',
        'a b c d',
        '',
        'Please confirm by 18:00 Fri 12 June 2026, Washington that you have read this and will follow it:',
        'https://edict.orla.example/notice#token',
        '',
        'You are receiving this message from Orla & Sons. You do not need an account. The link is personal, so please do not forward it.\n',
      ].join('\n'),
    )
    expect([...html.matchAll(/href="([^"]*)"/g)].map((match) => unescapeHtml(match[1]!))).toEqual([DATA.notice.link])
  })

  it('an e-mail contains no link other than its own', () => {
    expect(unescapeHtml(mails.render('en-GB', 'reminder', DATA.reminder).html)).toContain(`<a href="${DATA.reminder.link}"`)
    expect(mails.render('en-GB', 'letter', DATA.letter).html).not.toContain('href')
    expect(() => mails.render('en-GB', 'invitation', { ...DATA.invitation, link: 'javascript:alert(1)' })).toThrow(/http/)
  })

  it('an e-mail does not compile with the data of another, and is not rendered if data is missing', () => {
    // @ts-expect-error a reset is no reminder
    expect(() => mails.render('en-GB', 'reminder', DATA.password_reset)).toThrow(/needs/)
    const { link: _, ...less } = DATA.password_reset
    // @ts-expect-error a reset needs its link
    expect(() => mails.render('en-GB', 'password_reset', less)).toThrow(/needs link/)
  })

  it('a missing template stops the application from starting', () => {
    expect(() => new MailRendering(join(__dirname, 'no-such-folder'))).toThrow(/ENOENT/)
  })
})

function unescapeHtml(html: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  return html.replace(/&(?:#x([0-9A-F]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? named[name]! : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )
}

describe('the subject of a mail about a sealed directive', () => {
  /**
   * How each kind of mail keeps the reference out of its subject: it is told that the directive is sealed, or its data has no
   * reference. A new kind of mail needs its line here. In every spec, the harness also compares the subjects that were sent with the
   * sealed directives.
   */
  const KEPT_OUT: Record<(typeof MAIL_NAMES)[number], 'told' | 'no reference'> = {
    reminder: 'told',
    switch_alarm: 'told',
    letter: 'told',
    // Its summary names no sealed directive: test/mail/calendar-entry.spec.ts.
    calendar_entry: 'no reference',
    // Only the number of findings.
    findings: 'no reference',
    // What the sender typed, in which the reference is refused: test/http/holds.spec.ts.
    notice: 'no reference',
    notice_release: 'no reference',
    invitation: 'no reference',
    password_reset: 'no reference',
    account_notice: 'no reference',
    mail_test: 'no reference',
    sign_in_pass: 'no reference',
  }

  it.each(MAIL_NAMES)('names nothing of it: %s', (name) => {
    const data = DATA[name] as unknown as Record<string, unknown>
    expect('reference' in data).toBe(KEPT_OUT[name] === 'told')
    if (KEPT_OUT[name] === 'no reference') return
    for (const locale of ['en-GB', 'de'] as const)
      for (const late of [false, true]) {
        const { subject } = mails.render(locale, name, { ...data, late, sealed: true } as never)
        for (const word of ['D-7K3Q9F', 'R&D-1', 'Lyra', 'Acknowledgement', 'Fabel']) expect(subject).not.toContain(word)
        expect(subject.length).toBeGreaterThan(10)
      }
  })
})
