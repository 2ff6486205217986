import { join } from 'node:path'
import { Global, Module } from '@nestjs/common'
import { rootDir } from '../config/root-dir.js'
import { Settings } from '../config/settings.js'
import { MailTransport } from './mail-transport.js'
import { MailRendering } from './render-mail.js'

/** For the worker: rendering mails and sending them to the server. */
@Global()
@Module({
  providers: [
    { provide: MailTransport, inject: [Settings], useFactory: (settings: Settings) => new MailTransport(settings.mail) },
    { provide: MailRendering, useFactory: () => new MailRendering(join(rootDir, 'templates')) },
  ],
  exports: [MailTransport, MailRendering],
})
export class MailModule {}
