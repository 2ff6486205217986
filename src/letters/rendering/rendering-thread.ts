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

interface Refusal {
  readonly code: ErrorCode
  readonly params: ErrorParams
  /** For the log. */
  readonly detail?: string
}

type Answer = { made: string | Uint8Array } | { refused: Refusal }

/** How long a thread may take to load, on a machine that is busy with everything else, in milliseconds. */
const STARTING = 30_000

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

  private async perform<K extends keyof RenderingJobs>(
    kind: K,
    input: RenderingJobs[K]['input'],
  ): Promise<RenderingJobs[K]['made']> {
    if (this.stopped) throw new Refused('service/unavailable')
    const worker = this.worker ?? (await this.start())
    const answer = await this.hear<Answer>(worker, kind, this.limits.milliseconds[kind], () =>
      worker.postMessage({ kind, input }),
    )
    if ('refused' in answer) throw refusalOf(answer.refused)
    return answer.made as RenderingJobs[K]['made']
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(WORKER, {
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    })
    this.worker = worker
    // Whoever waits for a job hears of it too; when nobody does, an unheard error would end the process.
    worker.on('error', () => this.forget(worker)).on('exit', () => this.forget(worker))
    await this.hear(worker, 'starting', STARTING)
    return worker
  }

  /** What the thread says next. Where it says nothing in time, or dies, it is left and `letter/rendering_stopped` thrown. */
  private hear<T>(worker: Worker, doing: string, milliseconds: number, begin?: () => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        worker.off('message', said).off('error', died).off('exit', ended)
        // A thread that waits for work keeps no process alive.
        worker.unref()
      }
      const fail = (cause: unknown) => {
        end()
        this.abandon(worker)
        reject(Object.assign(new Refused('letter/rendering_stopped'), { cause }))
      }
      const said = (message: T) => {
        end()
        resolve(message)
      }
      const died = (error: unknown) => fail(error)
      const ended = (code: number) => fail(new Error(`the thread ended with ${code}`))
      const timer = setTimeout(() => fail(new Error(`${doing} took too long`)), milliseconds)
      worker.on('message', said).on('error', died).on('exit', ended)
      worker.ref()
      begin?.()
    })
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

function refusalOf({ code, params, detail }: Refusal): Refused {
  const refused = new Refused(code, params)
  return detail === undefined ? refused : Object.assign(refused, { cause: new Error(detail) })
}
