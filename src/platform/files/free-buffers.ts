import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * How many bytes of files may pass through the process before their buffers are freed. Node makes a new buffer for each piece
 * that it reads, and V8 collects them only once 64 MiB of them have accumulated (docs/decisions/0032-memory-of-a-stream.md).
 */
const BATCH = 16 * 1024 * 1024

let passed = 0
let collect: NodeJS.GCFunction | null = null

/** Counts the bytes of files passed on, and frees their buffers after each batch, whichever files they belong to. */
export function freeBuffersAfter(bytes: number): void {
  passed += bytes
  if (passed < BATCH) return
  passed = 0
  collect ??= youngCollector()
  // Few objects survive, so this takes about a millisecond: it does not scan the old generation.
  collect({ type: 'minor' })
}

/** The garbage collector. A context has access to it only while the flag is set, so no other code in the process does. */
function youngCollector(): NodeJS.GCFunction {
  setFlagsFromString('--expose-gc')
  try {
    return runInNewContext('gc')
  } finally {
    setFlagsFromString('--no-expose-gc')
  }
}
