import { Module } from '@nestjs/common'
import { MailModule } from '../platform/mail/mail.module.js'
import { Watch } from './watch.js'

/** For the API processes: makes sure that a dead sweeper is noticed. */
@Module({ imports: [MailModule], providers: [Watch] })
export class WatchModule {}
