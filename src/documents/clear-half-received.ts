import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { FileStore } from '../platform/files/file-store.js'

/** No upload takes so long: what is older was left by a process that was killed. */
const DAY_MS = 24 * 60 * 60 * 1_000

/** Removes what a crash left half received, at each start of a worker: it may be as large as a letter may be. */
@Injectable()
export class ClearHalfReceived implements OnApplicationBootstrap {
  private readonly log = new Logger('files')

  constructor(private readonly files: FileStore) {}

  async onApplicationBootstrap(): Promise<void> {
    // The time of files is the machine's, not the business clock's.
    const removed = await this.files.sweepTemp(new Date(Date.now() - DAY_MS))
    if (removed > 0) this.log.warn({ message: 'files that had come in half were removed', removed })
  }
}
