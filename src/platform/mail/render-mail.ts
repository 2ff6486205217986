import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { say } from '../../domain/catalogue/say.js'

/** What each mail gets: flat, and nothing else of the case. All texts; empty where there is nothing to say. */
export interface MailData {
  reminder: {
    organisation: string
    reference: string
    /** Empty for a directive that is restricted or sealed: mail is read on telephones. */
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
  invitation: { organisation: string; name: string; inviter: string; link: string; expires: string }
  password_reset: { organisation: string; name: string; link: string; expires: string }
  letter: {
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

export interface RenderedMail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Renders mails from `templates/mail`: which sentences stand where is the template's, the sentences are the catalogue's. */
export class MailRendering {
  private readonly handlebars = Handlebars.create()
  private readonly templates = new Map<MailName, Handlebars.TemplateDelegate>()

  /** @param templatesDir the folder that holds `mail/`; absolute */
  constructor(private readonly templatesDir: string) {
    this.handlebars.registerHelper('say', (code: string, options: Handlebars.HelperOptions) => say(code, options.data.root))
  }

  /** Throws where the template asks for what the mail does not have. */
  render<Name extends MailName>(name: Name, data: MailData[Name]): RenderedMail {
    const view = Object.assign(Object.create(null), data)
    const filled = this.templateOf(name)(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
    const [first = '', ...rest] = filled.replace(/\r/g, '').split('\n')
    const text = `${rest
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`
    return { subject: first.replace(/^Subject: /, '').trim(), text, html: htmlOf(text) }
  }

  private templateOf(name: MailName): Handlebars.TemplateDelegate {
    const known = this.templates.get(name)
    if (known) return known
    const source = readFileSync(join(this.templatesDir, 'mail', `${name}.hbs`), 'utf8')
    // Plain text, so nothing is escaped; the HTML is made of the text, and there everything is.
    const template = this.handlebars.compile(source, {
      strict: true,
      noEscape: true,
      knownHelpers: { say: true },
      knownHelpersOnly: true,
    })
    this.templates.set(name, template)
    return template
  }
}

function htmlOf(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/)
  const body = paragraphs.map((paragraph) => `<p>${paragraph.split('\n').map(lineOf).join('<br>')}</p>`).join('\n')
  return `<!doctype html><html lang="en"><body style="font-family:sans-serif;line-height:1.5">\n${body}\n</body></html>\n`
}

function lineOf(line: string): string {
  return escaped(line).replace(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}">${url}</a>`)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
