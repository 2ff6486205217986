import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AppealsController } from './appeals.controller.js'
import { Contest } from './contest.js'
import { Proceeding } from './proceeding.entity.js'

@Module({
  imports: [TypeOrmModule.forFeature([Proceeding], 'app')],
  controllers: [AppealsController],
  providers: [Contest],
})
export class AppealsModule {}
