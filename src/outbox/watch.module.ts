import { Module } from '@nestjs/common'
import { MailModule } from '../platform/mail/mail.module.js'
import { Watch } from './watch.js'

/** For the graph that answers requests: sees to it that a dead sweeper is noticed. */
@Module({ imports: [MailModule], providers: [Watch] })
export class WatchModule {}
