import { type DynamicModule, Module } from '@nestjs/common'
import { APP_GUARD, DiscoveryModule } from '@nestjs/core'
import { AgenciesModule } from './agencies/agencies.module.js'
import { AppealsModule } from './appeals/appeals.module.js'
import { AssuranceModule } from './assurance/assurance.module.js'
import { CaseworkModule } from './casework/casework.module.js'
import { ContactsModule } from './contacts/contacts.module.js'
import { DeadlinesModule } from './deadlines/deadlines.module.js'
import { DirectivesModule } from './directives/directives.module.js'
import { DocumentsModule } from './documents/documents.module.js'
import { HoldsModule } from './holds/holds.module.js'
import { InsightModule } from './insight/insight.module.js'
import { LedgerModule } from './ledger/ledger.module.js'
import { LettersModule } from './letters/letters.module.js'
import { OperationsModule } from './operations/operations.module.js'
import { SetupModule } from './operations/setup/setup.module.js'
import { QueueBoardModule } from './outbox/board/queue-board.module.js'
import { OutboxModule } from './outbox/outbox.module.js'
import { QueueModule } from './outbox/queue/queue.module.js'
import { WatchModule } from './outbox/watch.module.js'
import { PeopleModule } from './people/people.module.js'
import { SessionGuard } from './people/session.guard.js'
import { Settings } from './platform/config/settings.js'
import { DatabaseModule, DoorModule } from './platform/database/database.module.js'
import { HealthController } from './platform/health/health.controller.js'
import { RequireContract } from './platform/http/require-contract.js'
import { RequirePolicies } from './platform/http/require-policies.js'
import { PlatformModule } from './platform/platform.module.js'
import { RemediationModule } from './remediation/remediation.module.js'
import { SwitchesModule } from './remediation/switches/switches.module.js'
import { RemindersModule } from './reminders/reminders.module.js'
import { ReviewModule } from './review/review.module.js'
import { ScopingModule } from './scoping/scoping.module.js'

/** The part of the application that answers requests. */
@Module({
  imports: [
    DiscoveryModule,
    DatabaseModule,
    DoorModule,
    LedgerModule,
    PeopleModule,
    AgenciesModule,
    DocumentsModule,
    DirectivesModule,
    RemindersModule,
    DeadlinesModule,
    ReviewModule,
    ContactsModule,
    HoldsModule,
    AssuranceModule,
    ScopingModule,
    RemediationModule,
    SwitchesModule,
    AppealsModule,
    LettersModule,
    CaseworkModule,
    InsightModule,
    WatchModule,
    QueueBoardModule,
    QueueModule,
    OperationsModule,
    SetupModule,
  ],
  controllers: [HealthController],
  providers: [{ provide: APP_GUARD, useClass: SessionGuard }, RequirePolicies, RequireContract],
})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(settings), OutboxModule.with(settings)] }
  }
}
