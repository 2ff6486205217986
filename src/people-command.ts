import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module.js'
import { sayCode } from './domain/catalogue/say.js'
import { Refused } from './domain/errors.js'
import { sayInstant } from './domain/moments.js'
import { Email } from './people/email.js'
import { type PrintedLink, PrintLink } from './people/print-link.js'
import { readSettings } from './platform/config/settings.js'
import { openInstallation } from './platform/embedded-postgres/open-installation.js'
import { say } from './platform/process.js'

/** `people link EMAIL REASON`. The link goes to standard output, what it can do to standard error. @returns the exit code; 2 if the words are wrong */
export async function peopleCommand([, address = '', ...words]: readonly string[]): Promise<number> {
  const email = Email.safeParse(address)
  const reason = words.join(' ').trim()
  if (!email.success || reason === '') return 2
  const installation = await openInstallation(readSettings(), { share: true })
  const { settings } = installation
  try {
    const app = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: ['error'], abortOnError: false })
    try {
      const link = await app.get(PrintLink, { strict: false }).run({ email: email.data, reason })
      say(link.url)
      process.stderr.write(`${reachOf(link, email.data).join('\n')}\n`)
      return 0
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      process.stderr.write(`${sayCode(settings.locale, error.code)}\n`)
      return 1
    } finally {
      await app.close()
    }
  } finally {
    await installation.stop()
  }
}

/** What whoever holds the link can do, in English like everything that this command line says. */
function reachOf({ kind, expires_at, asks_confirmation }: PrintedLink, email: string): string[] {
  const until = sayInstant('en-GB', new Date(expires_at), 'Etc/UTC')
  return [
    kind === 'invitation'
      ? `Whoever has this link can try to join as ${email}, once, until ${until}. Earlier links stop working.`
      : `Whoever has this link can set a new password for ${email}, once, until ${until}; if that account has a second factor, also with its code. Earlier links stop working.`,
    kind === 'password_reset'
      ? 'For a person who reads directives and has no second factor, lead counsel must approve the reset. Once they have, print another link.'
      : asks_confirmation
        ? 'The account stays closed until a lead counsel has called the person and confirmed who joined.'
        : 'This is the first lead counsel: the account opens at once, because nobody could confirm it.',
    'This is in the ledger, and every lead counsel is told.',
  ]
}
