import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { AuthenticityController } from './authenticity.controller.js'
import { AuthenticityCheck } from './authenticity-check.entity.js'
import { CheckAuthenticity, VoidCheck } from './check-authenticity.js'

@Module({
  imports: [TypeOrmModule.forFeature([AuthenticityCheck], 'app')],
  controllers: [AuthenticityController],
  providers: [CheckAuthenticity, VoidCheck],
})
export class AuthenticityModule {}
