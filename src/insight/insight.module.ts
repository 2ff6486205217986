import { Module } from '@nestjs/common'
import { PeopleModule } from '../people/people.module.js'
import { CalendarController } from './calendar.controller.js'
import { Calendar } from './calendar.js'
import { AskToLook } from './checker/ask-to-look.js'
import { FindingsController } from './checker/findings.controller.js'
import { Dealings } from './dealings.js'
import { DirectivePageController } from './directive-page.controller.js'
import { Docket } from './docket.js'
import { FeedController } from './feed.controller.js'
import { InsightController } from './insight.controller.js'
import { MyWork } from './my-work.js'
import { OverridesAcrossController } from './overrides.controller.js'
import { Overrides } from './overrides.js'
import { Overview } from './overview.js'
import { ProposalsController } from './proposals.controller.js'
import { Search } from './search.js'
import { ShowFeed } from './show-feed.js'
import { StatusController } from './status.controller.js'
import { TraceController } from './trace.controller.js'
import { Trace } from './trace.js'
import { Worklist } from './worklist.js'

@Module({
  imports: [PeopleModule],
  controllers: [
    InsightController,
    CalendarController,
    FeedController,
    ProposalsController,
    OverridesAcrossController,
    StatusController,
    FindingsController,
    TraceController,
    DirectivePageController,
  ],
  providers: [Worklist, Search, MyWork, Overview, Overrides, Dealings, Calendar, Docket, ShowFeed, AskToLook, Trace],
})
export class InsightModule {}
