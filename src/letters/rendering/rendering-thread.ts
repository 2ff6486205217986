import { Worker } from 'node:worker_threads'
import { type ErrorCode, type ErrorParams, Refused } from '../../domain/errors.js'
import type { NameKind } from '../../domain/letters/views.js'

/** The thread's jobs, with the input and output of each. */
export interface RenderingJobs {
  fill: {
    input: { source: string; names: Record<string, NameKind>; view: Record<string, string | readonly string[]> }
    made: string
  }
  typeset: { input: { folder: string; letter: string; seconds: number }; made: Uint8Array }
  docx: { input: { letter: string }; made: Uint8Array }
}

export interface RenderingLimits {
  /** The time limit for one job of each kind, from its start. */
  readonly milliseconds: Readonly<Record<keyof RenderingJobs, number>>
  /** Heap of the thread. The typesetter's memory outside it is limited by the size of a letter. */
  readonly heapMegabytes: number
  /** The maximum number of waiting jobs; more are refused immediately. */
  readonly waiting: number
}

export const RENDERING_LIMITS: RenderingLimits = {
  milliseconds: { fill: 2_000, typeset: 20_000, docx: 20_000 },
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

/** The time limit for loading the thread, on a machine that is busy with everything else, in milliseconds. */
const STARTING = 30_000

// Node loads it directly, even if tests compile everything else, so it is JavaScript and is copied by the build.
const WORKER = new URL('./letter-worker.mjs', import.meta.url)

/**
 * The only thread in which templates are rendered, pages are typeset and documents for editing are written, one job after the other. It starts with the first job. A
 * job that exceeds its limits ends the thread and fails; the next job gets a new thread.
 */
export class RenderingThread {
  private worker: Worker | null = null
  private queue: Promise<unknown> = Promise.resolve()
  private waiting = 0
  private stopped = false

  constructor(private readonly limits: RenderingLimits = RENDERING_LIMITS) {}

  /**
   * Runs one job. Throws the job's refusal, `letter/rendering_stopped` if it exceeded its limits or its thread died, and
   * `service/unavailable` if too many jobs are waiting or the thread is stopped.
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

  /** Ends the thread and its current job. No further jobs run. */
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
    // The caller of a job gets this error too; without a caller, an unhandled error would end the process.
    worker.on('error', () => this.forget(worker)).on('exit', () => this.forget(worker))
    await this.hear(worker, 'starting', STARTING)
    return worker
  }

  /**
   * The thread's next message. If none arrives in time, or the thread dies, the thread is abandoned and
   * `letter/rendering_stopped` is thrown.
   */
  private hear<T>(worker: Worker, doing: string, milliseconds: number, begin?: () => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        worker.off('message', said).off('error', died).off('exit', ended)
        // An idle thread must not keep the process alive.
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
    // Not awaited: native code cannot be interrupted until it returns to the JavaScript engine.
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
