import { Module } from '@nestjs/common'
import { Dealings } from './dealings.js'
import { InsightController } from './insight.controller.js'
import { MyWork } from './my-work.js'
import { Overview } from './overview.js'
import { ProposalsController } from './proposals.controller.js'
import { Search } from './search.js'
import { StatusController } from './status.controller.js'
import { Worklist } from './worklist.js'

@Module({
  controllers: [InsightController, ProposalsController, StatusController],
  providers: [Worklist, Search, MyWork, Overview, Dealings],
})
export class InsightModule {}
