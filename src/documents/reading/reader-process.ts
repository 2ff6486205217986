import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type DocumentKind, NEEDS_A_PERSON, type NeedsAPerson, type ReadingFacts, type ReadingLimits } from './reading.js'

/** The output of the reader process, and how it ended. */
export interface Heard {
  kind: DocumentKind | null
  pages: string[]
  cut: number[]
  facts?: ReadingFacts
  /** The reported reason; null if everything was read; undefined if it did not finish. */
  end?: NeedsAPerson | null
  /** Why it was stopped, or that it crashed. */
  broken?: 'took_too_long' | 'too_large' | 'damaged'
}

interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
}

const LONGEST_COMPLAINT = 2_000
const READER = new URL('./reader.mjs', import.meta.url)

const kinds = ['pdf', 'docx', 'eml', 'html', 'text', 'png', 'jpeg', 'tiff', 'unknown'] as const satisfies readonly DocumentKind[]
// The text is as untrusted as the file: a compromised reader could send what the database refuses.
const clean = z.string().refine((text) => !/(?![\n\t])[\p{Cc}\p{Cs}]/u.test(text))
const Line = z.union([
  z.strictObject({ kind: z.enum(kinds) }),
  z.strictObject({ page: clean, cut: z.literal(true).optional() }),
  z.strictObject({
    facts: z.strictObject({
      subject: clean.optional(),
      from: clean.optional(),
      to: z.array(clean).optional(),
      dated: clean.optional(),
      attachments: z.array(clean).optional(),
      message_id: clean.optional(),
      answers: z.array(clean).optional(),
    }),
  }),
  z.strictObject({ end: z.enum(NEEDS_A_PERSON).nullable() }),
])

/**
 * Reads one open file in a separate process: no environment, no working folder, no core dump, no permission to open, write or
 * start anything, with limits on memory, processor time, wall time and output. If it exceeds a limit, the whole process group is
 * killed. Throws if the process cannot be started, and the signal's reason if it is aborted.
 */
export async function runReader(
  file: FileHandle,
  claim: string,
  limits: ReadingLimits,
  options: { signal?: AbortSignal; reader?: URL },
): Promise<Heard> {
  options.signal?.throwIfAborted()
  const reader = realpathSync(fileURLToPath(options.reader ?? READER))
  const child = spawn(
    '/bin/sh',
    ['-c', guards(limits), process.execPath, ...nodeArguments(reader, limits), claim, JSON.stringify(limits)],
    {
      cwd: '/',
      env: {},
      detached: true,
      stdio: [file.fd, 'ignore', 'pipe', 'pipe'],
    },
  )
  const heard: Heard = { kind: null, pages: [], cut: [] }
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk}`.slice(0, LONGEST_COMPLAINT)
  })
  const stop = (reason: Heard['broken']) => {
    heard.broken ??= reason
    killGroup(child)
  }
  const gone = new Promise<Ending>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  const timer = setTimeout(() => stop('took_too_long'), limits.milliseconds)
  const abort = () => killGroup(child)
  options.signal?.addEventListener('abort', abort)
  try {
    const [how] = await Promise.all([gone, listen(child.stdio[3] as Readable, limits, heard, stop)])
    options.signal?.throwIfAborted()
    if (heard.end === undefined) heard.broken ??= deathOf(how, heard, complaint)
    return heard
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', abort)
    killGroup(child)
  }
}

async function listen(
  answer: Readable,
  limits: ReadingLimits,
  heard: Heard,
  stop: (reason: Heard['broken']) => void,
): Promise<void> {
  // JSON escapes a quote, a backslash or a line ending as two bytes.
  const longest = limits.pageBytes * 2 + 1_024 * 1_024
  let left = limits.textBytes * 2 + limits.pages * 64 + longest
  let rest = ''
  answer.setEncoding('utf8')
  try {
    for await (const chunk of answer as AsyncIterable<string>) {
      left -= chunk.length
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      if (left < 0 || rest.length > longest) return stop('too_large')
      for (const line of lines) if (!take(line, limits, heard)) return stop('damaged')
    }
  } catch {
    // The pipe of a killed process may end in an error; the way the process ended is more informative.
  }
}

function take(text: string, limits: ReadingLimits, heard: Heard): boolean {
  const line = parse(text)
  if (!line || heard.end !== undefined) return false
  if ('kind' in line) heard.kind = line.kind
  else if ('facts' in line) heard.facts = line.facts
  else if ('end' in line) heard.end = line.end
  else {
    heard.pages.push(line.page)
    if (line.cut) heard.cut.push(heard.pages.length)
  }
  return heard.pages.length <= limits.pages
}

function parse(text: string): z.infer<typeof Line> | null {
  try {
    return Line.parse(JSON.parse(text))
  } catch {
    return null
  }
}

function deathOf(how: Ending, heard: Heard, complaint: string): Heard['broken'] {
  // If memory runs out, Node aborts, or the operating system kills the process.
  const isMemory = how.signal === 'SIGKILL' || /out of memory|allocation fail|bad_alloc/i.test(complaint)
  if (isMemory) return 'too_large'
  // An error before the type of the file is known was not caused by the file, and the error message contains nothing from it.
  if (heard.kind === null) throw new Error(`The document reader process did not start (${how.code ?? how.signal}): ${complaint}`)
  return how.signal === 'SIGABRT' || how.signal === 'SIGTRAP' ? 'too_large' : 'damaged'
}

// The processor limit is for a reader whose parent died and can no longer stop it. On a system without this limit, reading
// continues without it.
function guards(limits: ReadingLimits): string {
  const processorSeconds = Math.ceil(limits.milliseconds / 1_000) * 4
  return `ulimit -c 0; ulimit -t ${processorSeconds}; ulimit -d ${limits.memoryMegabytes * 1_024}; exec "$0" "$@"`
}

function nodeArguments(reader: string, limits: ReadingLimits): string[] {
  const readable = [...readableFolders(reader)].map((folder) => `--allow-fs-read=${join(folder, sep)}`)
  return ['--permission', ...readable, `--max-old-space-size=${limits.heapMegabytes}`, '--no-warnings', reader]
}

/** The reader and the packages that it loads: the path where they are looked up and, as that may be a link, its target. */
function readableFolders(reader: string): Set<string> {
  const folders = new Set([dirname(reader)])
  for (let folder = dirname(reader); folder !== dirname(folder); folder = dirname(folder)) {
    const packages = join(folder, 'node_modules')
    if (existsSync(packages)) folders.add(packages).add(realpathSync(packages))
  }
  return folders
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has already ended.
  }
}
