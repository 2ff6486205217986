import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AuthenticityController } from './authenticity/authenticity.controller.js'
import { AuthenticityCheck } from './authenticity/authenticity-check.entity.js'
import { CheckAuthenticity } from './authenticity/check-authenticity.js'
import { VoidCheck } from './authenticity/void-check.js'
import { GuardOverride } from './overrides/guard-override.entity.js'
import { OverridesController } from './overrides/overrides.controller.js'
import { ReviewOverride } from './overrides/review-override.js'

/** Whether a directive is genuine, and which requirements were overridden. */
@Module({
  imports: [TypeOrmModule.forFeature([AuthenticityCheck, GuardOverride], 'app')],
  controllers: [AuthenticityController, OverridesController],
  providers: [CheckAuthenticity, VoidCheck, ReviewOverride],
})
export class AssuranceModule {}
