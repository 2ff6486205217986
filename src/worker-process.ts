import type { INestApplicationContext } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { Settings } from './platform/config/settings.js'
import { logThroughPino } from './platform/log-lines.js'
import { WorkerModule } from './worker.module.js'

/** The background work, started in this process. */
export async function openWorker(settings: Settings): Promise<INestApplicationContext> {
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(settings), {
    bufferLogs: true,
    abortOnError: false,
  })
  logThroughPino(worker, settings)
  return worker
}

/** Starts the background work in this process. @returns a function that stops it */
export async function startWorker(settings: Settings): Promise<() => Promise<void>> {
  const worker = await openWorker(settings)
  return () => worker.close()
}
