import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { ActOnProceeding } from './act-on-proceeding.js'
import { AppealsController } from './appeals.controller.js'
import { OpenProceeding } from './open-proceeding.js'
import { Proceeding } from './proceeding.entity.js'

@Module({
  imports: [TypeOrmModule.forFeature([Proceeding], 'app')],
  controllers: [AppealsController],
  providers: [OpenProceeding, ActOnProceeding],
})
export class AppealsModule {}
