import { Module } from '@nestjs/common'
import { MetricsController } from './metrics.controller.js'
import { RequestTimings } from './request-timings.js'
import { Scrape } from './scrape.js'

/** Metrics and the queue dashboard: counts and durations, with no content of a directive or about a person. */
@Module({ controllers: [MetricsController], providers: [RequestTimings, Scrape] })
export class OperationsModule {}
