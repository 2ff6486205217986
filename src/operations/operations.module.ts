import { Module } from '@nestjs/common'
import { MetricsController } from './metrics.controller.js'
import { RequestTimings } from './request-timings.js'
import { Scrape } from './scrape.js'

/** What operators look at. Counts and durations; nothing of a directive or a person. */
@Module({ controllers: [MetricsController], providers: [RequestTimings, Scrape] })
export class OperationsModule {}
