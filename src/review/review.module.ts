import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Demand } from './demand.entity.js'
import { HoldObligation, WaiveObligation } from './hold-obligation.js'
import { MarkDemand } from './mark-demand.js'
import { Obligation } from './obligation.entity.js'
import { AdoptReading, ReadTerm } from './read-term.js'
import { Reading } from './reading.entity.js'
import { ReviewController, ReviewWorkController } from './review.controller.js'

@Module({
  imports: [TypeOrmModule.forFeature([Demand, Reading, Obligation], 'app')],
  controllers: [ReviewController, ReviewWorkController],
  providers: [MarkDemand, ReadTerm, AdoptReading, HoldObligation, WaiveObligation],
})
export class ReviewModule {}
