/** What each entry point needs from its process: output for the person who started it, and one orderly shutdown. */

/** The maximum duration of a shutdown, even if something hangs. */
const END_MS = 9_000

/** How long a step may run before it is reported again. */
const STILL_MS = 10_000

/** Writes a line for the person who started the process. Not a log: that it is ready, or a link that works once. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Runs one step of a start: names it, and names it again every ten seconds until it ends. */
export async function step<T>(doing: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now()
  say(`${doing} …`)
  const timer = setInterval(() => say(`${doing} … ${Math.round((Date.now() - began) / 1_000)} s`), STILL_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

/**
 * Runs an entry point: runs `start`, which registers what must be closed, each as soon as it is open. On SIGTERM or Ctrl-C, once,
 * everything is closed in reverse order and the process ends within ten seconds. The same happens if the start fails, with the
 * reason in words.
 */
export async function openDoor(start: (closing: (close: () => Promise<void>) => void) => Promise<void>): Promise<void> {
  const closes: (() => Promise<void>)[] = []
  let ending = false
  const end = async (code: number) => {
    if (ending) return
    ending = true
    if (code === 0) say('Stopping Edict …')
    setTimeout(() => process.exit(1), END_MS).unref()
    for (const close of closes.reverse()) await close().catch((error: Error) => process.stderr.write(`${error.message}\n`))
    if (code === 0) say('Edict has stopped.')
    process.exit(code)
  }
  process.on('SIGTERM', () => void end(0))
  process.on('SIGINT', () => void end(0))
  try {
    await start((close) => closes.push(close))
  } catch (error) {
    process.stderr.write(`${(error as Error).message ?? error}\n`)
    await end(1)
  }
}

/** Ends the process if something that it needs has ended. */
export function endsWith(lost: Promise<void>, why: string): void {
  void lost.then(() => {
    process.stderr.write(`${why}\n`)
    process.kill(process.pid, 'SIGTERM')
  })
}
