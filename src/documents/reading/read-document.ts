import { open } from 'node:fs/promises'
import { claimedKind } from './claimed-kind.js'
import { type Heard, runReader } from './reader-process.js'
import type { DocumentKind, NeedsAPerson, Reading, ReadingLimits } from './reading.js'
import { READING_LIMITS } from './reading.js'

export interface ReadingInput {
  path: string
  /** Bytes, as counted when the file was received. */
  size: number
  fileName: string
  mediaType?: string
}

export interface ReadingOptions {
  limits?: Partial<ReadingLimits>
  /** Kills the reader process; the call then rejects with the signal's reason, and nothing is known about the file. */
  signal?: AbortSignal
  /** The reader program. Tests replace it with a hostile one. */
  reader?: URL
}

/** More at a time would only make each slower, and many uploads would use up the memory of the whole service. */
const AT_ONCE = 2

/**
 * The text of a file by page, or why a person must look at it, together with whatever could be read. Never refuses a file: whatever its
 * content, the result is a `Reading`. Rejects only if the file cannot be opened or no reader process can be started, in which
 * case the caller tries again later.
 */
export async function readDocument(input: ReadingInput, options: ReadingOptions = {}): Promise<Reading> {
  const limits: ReadingLimits = { ...READING_LIMITS, ...options.limits }
  if (input.size === 0) return { state: 'needs_a_person', kind: 'unknown', reason: 'empty' }
  if (input.size > limits.fileBytes) return { state: 'needs_a_person', kind: 'unknown', reason: 'too_large' }
  const claim = claimedKind(input.fileName, input.mediaType)
  await takeTurn()
  try {
    const file = await open(input.path, 'r')
    try {
      if ((await file.stat()).size !== input.size) return { state: 'needs_a_person', kind: 'unknown', reason: 'damaged' }
      return conclude(await runReader(file, claim ?? '', limits, options), claim)
    } finally {
      await file.close()
    }
  } finally {
    endTurn()
  }
}

function conclude(heard: Heard, claim: DocumentKind | null): Reading {
  const kind = heard.kind ?? 'unknown'
  const reason = reasonOf(heard, kind, claim)
  const facts = heard.facts && Object.keys(heard.facts).length > 0 ? { facts: heard.facts } : {}
  if (reason === null) return { state: 'readable', kind, pages: heard.pages, ...facts }
  const pages = heard.pages.length > 0 ? { pages: heard.pages } : {}
  const cut = heard.cut.length > 0 ? { cut: heard.cut } : {}
  return { state: 'needs_a_person', kind, reason, ...pages, ...cut, ...facts }
}

// A limit or a password explains more than a wrong name; a wrong name explains more than "no text".
function reasonOf(heard: Heard, kind: DocumentKind, claim: DocumentKind | null): NeedsAPerson | null {
  const reason = heard.broken ?? heard.end ?? null
  const isWeak = reason === null || reason === 'no_text' || reason === 'unknown_kind'
  return isWeak && claim !== null && claim !== kind ? 'mismatch' : reason
}

let running = 0
const waiting: (() => void)[] = []

async function takeTurn(): Promise<void> {
  if (running < AT_ONCE) running += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

function endTurn(): void {
  const next = waiting.shift()
  if (next) next()
  else running -= 1
}
