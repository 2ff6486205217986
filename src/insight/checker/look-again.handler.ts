import { Injectable } from '@nestjs/common'
import { DocumentFiles } from '../../documents/document-files.js'
import { Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { look } from './look.js'

/** Checks one directive again because someone reports that a problem is resolved. */
@Injectable()
@Handles()
export class LookAgainHandler implements OutboxHandler {
  readonly kind = 'checker.look'

  constructor(
    private readonly work: UnitOfWork,
    private readonly files: DocumentFiles,
  ) {}

  async run(job: Job): Promise<void> {
    if (job.directive_id) await this.files.recheck(job.directive_id)
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      if (job.directive_id) await look(tx, job.directive_id)
    })
  }
}
