import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { ApproveDecision, DecideScope } from './decide-scope.js'
import { Decision } from './decision.entity.js'
import { ScopingController } from './scoping.controller.js'

@Module({
  imports: [TypeOrmModule.forFeature([Decision], 'app')],
  controllers: [ScopingController],
  providers: [DecideScope, ApproveDecision],
})
export class ScopingModule {}
