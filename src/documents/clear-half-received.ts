import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { FileStore } from '../platform/files/file-store.js'

/** No upload takes this long: anything older was left by a killed process. */
const DAY_MS = 24 * 60 * 60 * 1_000

/** Removes partial uploads left by a crash, at each start of a worker: they can be as large as the upload limit. */
@Injectable()
export class ClearHalfReceived implements OnApplicationBootstrap {
  private readonly log = new Logger('files')

  constructor(private readonly files: FileStore) {}

  async onApplicationBootstrap(): Promise<void> {
    // File times are the machine's, not those of the business clock.
    const removed = await this.files.sweepTemp(new Date(Date.now() - DAY_MS))
    if (removed > 0) this.log.warn({ message: 'files that had come in half were removed', removed })
  }
}
