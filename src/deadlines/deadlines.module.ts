import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Reminder } from '../reminders/reminder.entity.js'
import { Deadline } from './deadline.entity.js'
import { DeadlineEvent } from './deadline-event.entity.js'
import { DeadlinesController } from './deadlines.controller.js'
import { WriteDeadline } from './write-deadline.js'

@Module({
  imports: [TypeOrmModule.forFeature([Deadline, DeadlineEvent, Reminder], 'app')],
  controllers: [DeadlinesController],
  providers: [WriteDeadline],
})
export class DeadlinesModule {}
