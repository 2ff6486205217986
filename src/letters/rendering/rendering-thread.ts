import { Worker } from 'node:worker_threads'
import { type ErrorCode, type ErrorParams, Refused } from '../../domain/errors.js'
import type { NameKind } from '../../domain/letters/views.js'

/** What the thread does, and what each job takes and makes. */
export interface RenderingJobs {
  fill: {
    input: { source: string; names: Record<string, NameKind>; view: Record<string, string | readonly string[]> }
    made: string
  }
  typeset: { input: { folder: string; letter: string; seconds: number }; made: Uint8Array }
}

export interface RenderingLimits {
  /** Elapsed time of one job of each kind, from its start. */
  readonly milliseconds: Readonly<Record<keyof RenderingJobs, number>>
  /** Heap of the thread; what the page setter keeps outside of it is bounded by the size of a letter. */
  readonly heapMegabytes: number
  /** Jobs that may wait; more are refused at once. */
  readonly waiting: number
}

export const RENDERING_LIMITS: RenderingLimits = {
  milliseconds: { fill: 2_000, typeset: 20_000 },
  heapMegabytes: 256,
  waiting: 200,
}

type Answer = { made: string | Uint8Array } | { refused: { code: ErrorCode; params: ErrorParams; detail?: string } }

// Read by Node itself, also where the tests run the rest through a compiler: so it is JavaScript, and copied by the build.
const WORKER = new URL('./letter-worker.mjs', import.meta.url)

/**
 * The one thread in which templates are filled and pages set, one job after the other. It starts with the first job. A job over
 * its limits ends the thread and fails; the next job gets a new one.
 */
export class RenderingThread {
  private worker: Worker | null = null
  private queue: Promise<unknown> = Promise.resolve()
  private waiting = 0
  private stopped = false

  constructor(private readonly limits: RenderingLimits = RENDERING_LIMITS) {}

  /**
   * Does one job. Throws what the job refuses, `letter/rendering_stopped` where it went over its limits or its thread died, and
   * `service/unavailable` where too many wait or the thread is stopped.
   */
  run<K extends keyof RenderingJobs>(kind: K, input: RenderingJobs[K]['input']): Promise<RenderingJobs[K]['made']> {
    if (this.stopped || this.waiting >= this.limits.waiting) return Promise.reject(new Refused('service/unavailable'))
    this.waiting += 1
    const done = this.queue
      .then(() => this.perform(kind, input))
      .finally(() => {
        this.waiting -= 1
      })
    this.queue = done.catch(() => undefined)
    return done
  }

  /** Ends the thread, and with it whatever it is doing. Nothing is done after. */
  async stop(): Promise<void> {
    this.stopped = true
    await this.worker?.terminate()
  }

  private perform<K extends keyof RenderingJobs>(kind: K, input: RenderingJobs[K]['input']): Promise<RenderingJobs[K]['made']> {
    if (this.stopped) return Promise.reject(new Refused('service/unavailable'))
    this.worker ??= this.start()
    const worker = this.worker
    return new Promise((resolve, reject) => {
      const settle = (answer: Answer | null, cause?: unknown) => {
        clearTimeout(timer)
        worker.off('message', hear).off('error', fail).off('exit', end)
        worker.unref()
        if (answer === null) this.abandon(worker)
        if (answer && 'made' in answer) resolve(answer.made as RenderingJobs[K]['made'])
        else reject(refusalOf(answer, cause))
      }
      const hear = (answer: Answer) => settle(answer)
      const fail = (error: unknown) => settle(null, error)
      const end = (code: number) => settle(null, new Error(`the thread ended with ${code}`))
      const timer = setTimeout(() => settle(null, new Error(`${kind} took too long`)), this.limits.milliseconds[kind])
      worker.on('message', hear).on('error', fail).on('exit', end)
      worker.ref()
      worker.postMessage({ kind, input })
    })
  }

  private start(): Worker {
    const worker = new Worker(WORKER, {
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    })
    // Whoever waits for a job hears of it too; when nobody does, an unheard error would end the process.
    worker.on('error', () => this.forget(worker)).on('exit', () => this.forget(worker))
    return worker
  }

  private abandon(worker: Worker): void {
    this.forget(worker)
    // Not waited for: what runs outside the script's own engine ends only when it comes back to it.
    void worker.terminate()
    worker.unref()
  }

  private forget(worker: Worker): void {
    if (this.worker === worker) this.worker = null
  }
}

function refusalOf(answer: Exclude<Answer, { made: unknown }> | null, cause: unknown): Refused {
  if (!answer) return Object.assign(new Refused('letter/rendering_stopped'), { cause })
  const { code, params, detail } = answer.refused
  const refused = new Refused(code, params)
  return detail === undefined ? refused : Object.assign(refused, { cause: new Error(detail) })
}
