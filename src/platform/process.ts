/** What each entry point needs of its process: lines for the person who started it, and one orderly shutdown. */

/** Longest that an end may take, whatever hangs. */
const END_MS = 9_000

/** How long a step may run before it is reported again. */
const STILL_MS = 10_000

/** Writes a line for the person who started the process. Not a log: that a start is ready, a link to be opened once. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Does one step of a start: names it, and names it again every ten seconds until it ends. */
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
 * Opens a door: runs `start`, which hands over what is to be closed, each as soon as it is open. On SIGTERM or Ctrl-C, once, everything is
 * closed in the opposite order and the process ends, within ten seconds; so it does when the start fails, with what went wrong in words.
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

/** Ends the process when something that it cannot do without has ended. */
export function endsWith(lost: Promise<void>, why: string): void {
  void lost.then(() => {
    process.stderr.write(`${why}\n`)
    process.kill(process.pid, 'SIGTERM')
  })
}
