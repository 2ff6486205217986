import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { type Locale, languageOf } from '../../domain/catalogue/locale.js'
import { hasWords, paramsOf, sayCode } from '../../domain/catalogue/say.js'
import { printableLine } from '../../domain/letters/printable.js'

/**
 * The data of each mail: a flat object with nothing else about the case. Values are strings, which may be empty, or lists of the lines
 * that a person typed.
 */
export interface MailData {
  reminder: {
    organisation: string
    /** The subject then names nothing: it is shown on locked phones and stored in the logs of mail servers. */
    sealed: boolean
    reference: string
    /** Empty for a restricted or sealed directive: mail is read on phones. */
    title: string
    subject: string
    due: string
    due_there: string
    act_by: string
    act_by_there: string
    left: string
    late: boolean
    link: string
  }
  calendar_entry: { organisation: string; summary: string; due: string; due_there: string; link: string; cancelled: boolean }
  invitation: { organisation: string; name: string; inviter: string; link: string; expires: string }
  /** `effect` is empty if nothing follows from it. */
  account_notice: { organisation: string; name: string; what: string; effect: string; when: string; link: string }
  mail_test: { organisation: string; name: string; link: string }
  sign_in_pass: { organisation: string; name: string; link: string; expires: string }
  password_reset: { organisation: string; name: string; link: string; expires: string }
  /** `lines` are what its sender typed, line by line. It contains no data of the directive. */
  notice: { organisation: string; subject: string; lines: readonly string[]; by: string; link: string; chase: boolean }
  notice_release: { organisation: string; subject: string; lines: readonly string[] }
  switch_alarm: {
    organisation: string
    /** As in a reminder. */
    sealed: boolean
    reference: string
    /** Empty for a restricted or sealed directive: mail is read on phones. */
    title: string
    subject: string
    /** Empty whenever the title is. */
    measure: string
    found: string
    link: string
  }
  findings: { organisation: string; count: string; grave: boolean; lines: readonly string[]; more: string; link: string }
  letter: {
    /** As in a reminder. */
    sealed: boolean
    title: string
    reference: string
    agency_reference: string
    addressee_name: string
    agency_name: string
    file_name: string
    signatory_name: string
    signatory_title: string
  }
}

export type MailName = keyof MailData

/** Every kind of mail. */
export const MAIL_NAMES = [
  'reminder',
  'calendar_entry',
  'invitation',
  'password_reset',
  'sign_in_pass',
  'account_notice',
  'mail_test',
  'notice',
  'notice_release',
  'findings',
  'letter',
  'switch_alarm',
] as const satisfies readonly MailName[]

export interface RenderedMail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Part of a line: the mail's own link, or text. */
interface Piece {
  readonly text: string
  readonly is_link: boolean
}

/**
 * Renders mails from `templates/mail`: the templates arrange the sentences, and the catalogue contains them. The HTML is
 * generated from the text, so that both say the same. A value is one line, or several, of plain text: it cannot add lines and
 * never becomes a link.
 */
export class MailRendering {
  private readonly handlebars = Handlebars.create()
  private readonly templates: ReadonlyMap<MailName, Handlebars.TemplateDelegate>
  private readonly page: Handlebars.TemplateDelegate

  /**
   * Reads every template at once, so that the application does not start if one is missing.
   * @param templatesDir the folder that contains `mail/`; absolute
   */
  constructor(templatesDir: string) {
    this.handlebars.registerHelper('say', (code: string, { data }: Handlebars.HelperOptions) =>
      sayWhole(data.locale, code, data.root),
    )
    const read = (name: string) => readFileSync(join(templatesDir, 'mail', `${name}.hbs`), 'utf8')
    // Plain text, so nothing is escaped: an ampersand in a subject stays one. In HTML everything is escaped.
    this.templates = new Map(MAIL_NAMES.map((name) => [name, this.compile(read(name), true)]))
    this.page = this.compile(read('page'), false)
  }

  /** Throws if the template uses a value that the mail does not have. */
  render<Name extends MailName>(locale: Locale, name: Name, data: MailData[Name]): RenderedMail {
    const view = Object.assign(Object.create(null), Object.fromEntries(Object.entries(data).map(asLine)))
    const [first = '', ...rest] = this.templates.get(name)!(view, { ...PLAIN_DATA, data: { locale } })
      .replace(/\r/g, '')
      .split('\n')
    const subject = first.replace(/^Subject: /, '').trim()
    const body = rest
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    const link = typeof view.link === 'string' ? view.link : ''
    const paragraphs = body.split('\n\n').map((paragraph) => paragraph.split('\n').map((line) => piecesOf(line, link)))
    return { subject, text: `${body}\n`, html: this.page({ language: languageOf(locale), subject, paragraphs }, PLAIN_DATA) }
  }

  private compile(source: string, noEscape: boolean): Handlebars.TemplateDelegate {
    const knownHelpers = { say: true, log: false, lookup: false, with: false, helperMissing: false, blockHelperMissing: false }
    return this.handlebars.compile(source, { strict: true, noEscape, knownHelpers, knownHelpersOnly: true })
  }
}

const PLAIN_DATA = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }

/** The message of a code, which must have all its parameters: a mail with a gap is worse than none. */
function sayWhole(locale: Locale, code: string, data: Readonly<Record<string, unknown>>): string {
  if (!hasWords(code)) throw new Error(`The catalogue has no text for ${code}.`)
  const absent = paramsOf(code).filter((name) => data[name] === undefined)
  if (absent.length > 0) throw new Error(`${code} needs ${absent.join(', ')}.`)
  return sayCode(locale, code, data)
}

function asLine([name, value]: [string, unknown]): [string, unknown] {
  if (Array.isArray(value)) return [name, value.map(printableLine)]
  return [name, typeof value === 'string' ? printableLine(value) : value]
}

/** Nothing becomes a link except the mail's own, whatever it looks like: titles come from letters that strangers write. */
function piecesOf(line: string, link: string): Piece[] {
  if (link === '') return [{ text: line, is_link: false }]
  if (!/^https?:\/\//.test(link)) throw new Error('The link in a mail must start with http.')
  const [before = '', ...after] = line.split(link)
  const pieces = [before, ...after.flatMap((text) => [link, text])].map((text, at) => ({ text, is_link: at % 2 === 1 }))
  return pieces.filter((piece) => piece.text !== '')
}
