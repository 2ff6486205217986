import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { GuardOverride } from './guard-override.entity.js'
import { OverridesController } from './overrides.controller.js'
import { ReviewOverride } from './review-override.js'

@Module({
  imports: [TypeOrmModule.forFeature([GuardOverride], 'app')],
  controllers: [OverridesController],
  providers: [ReviewOverride],
})
export class OverridesModule {}
