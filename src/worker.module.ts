import { type DynamicModule, Module } from '@nestjs/common'
import './directives/offers.js'
import { DeadlineRecountModule } from './deadlines/deadlines.module.js'
import { DocumentReadingModule } from './documents/documents.module.js'
import { NoticeDeliveryModule } from './holds/notices/delivery/notice-delivery.module.js'
import { CheckerModule } from './insight/checker/checker.module.js'
import { LedgerModule } from './ledger/ledger.module.js'
import { LetterSendingModule } from './letters/letters.module.js'
import { SetupHandlersModule } from './operations/setup/setup.module.js'
import { BackfillsModule } from './outbox/backfills/backfills.module.js'
import { OutboxModule } from './outbox/outbox.module.js'
import { QueueHandlersModule } from './outbox/queue/queue-handlers.module.js'
import { SweepModule } from './outbox/sweep.module.js'
import { PeopleHandlersModule } from './people/people-handlers.module.js'
import type { Settings } from './platform/config/settings.js'
import { DatabaseModule } from './platform/database/database.module.js'
import { MailModule } from './platform/mail/mail.module.js'
import { PlatformModule } from './platform/platform.module.js'
import { SwitchCallingModule } from './remediation/switches/switches.module.js'
import { ReminderDeliveryModule } from './reminders/delivery/reminder-delivery.module.js'

/** The background part of the application: the sweeper and the handlers of effects. Only this module has them. */
@Module({
  imports: [
    DatabaseModule,
    LedgerModule,
    MailModule,
    BackfillsModule,
    QueueHandlersModule,
    CheckerModule,
    DeadlineRecountModule,
    DocumentReadingModule,
    LetterSendingModule,
    PeopleHandlersModule,
    SetupHandlersModule,
    ReminderDeliveryModule,
    NoticeDeliveryModule,
    SwitchCallingModule,
  ],
})
export class WorkerModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(settings), OutboxModule.with(settings), SweepModule.with(settings)],
    }
  }
}
