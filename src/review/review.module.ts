import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DeadlinesModule } from '../deadlines/deadlines.module.js'
import { AuthenticityController } from './authenticity/authenticity.controller.js'
import { AuthenticityCheck } from './authenticity/authenticity-check.entity.js'
import { CheckAuthenticity, VoidCheck } from './authenticity/check-authenticity.js'
import { Demand } from './demand.entity.js'
import { HoldObligation, WaiveObligation } from './hold-obligation.js'
import { MarkDemand } from './mark-demand.js'
import { Obligation } from './obligation.entity.js'
import { GuardOverride } from './overrides/guard-override.entity.js'
import { OverridesController } from './overrides/overrides.controller.js'
import { ReviewOverride } from './overrides/review-override.js'
import { AdoptReading, ReadTerm } from './read-term.js'
import { Reading } from './reading.entity.js'
import { ReviewController, ReviewWorkController } from './review.controller.js'

@Module({
  imports: [DeadlinesModule, TypeOrmModule.forFeature([Demand, Reading, Obligation, AuthenticityCheck, GuardOverride], 'app')],
  controllers: [ReviewController, ReviewWorkController, AuthenticityController, OverridesController],
  providers: [MarkDemand, ReadTerm, AdoptReading, HoldObligation, WaiveObligation, CheckAuthenticity, VoidCheck, ReviewOverride],
})
export class ReviewModule {}
