// The reader process. Runs alone, as plain JavaScript with node_modules only, started by reader-process.ts with limits, no
// environment and no permission to open or start anything. Its input is open on descriptor 0, and its output goes to descriptor
// 3, one JSON value per line: {"kind"} once, then {"page", "cut"?} and {"facts"} as they are found, and {"end": reason or null}
// last.

import { readFileSync, writeSync } from 'node:fs'
import { kindOf } from './kinds.mjs'
import { Output, Stop } from './output.mjs'

const INPUT = 0
const ANSWER = 3

const READERS = {
  pdf: () => import('./read-pdf.mjs'),
  docx: () => import('./read-docx.mjs'),
  eml: () => import('./read-mail.mjs'),
  html: () => import('./read-text.mjs'),
  text: () => import('./read-text.mjs'),
}

// A library that fails in the background must not take the pages that were already read with it.
process.on('unhandledRejection', () => {})

const [claim, limits] = process.argv.slice(2)
say({ end: await read(new Output(JSON.parse(limits), say)) })
process.exit(0)

async function read(output) {
  let kind = 'unknown'
  try {
    const bytes = readFileSync(INPUT)
    kind = kindOf(bytes, claim)
    const reader = await READERS[kind]?.()
    say({ kind })
    if (kind === 'unknown') return 'unknown_kind'
    return reader ? await reader.read(bytes, output, kind) : 'no_text'
  } catch (error) {
    if (error?.code === 'ERR_MODULE_NOT_FOUND' || error?.code === 'ERR_ACCESS_DENIED') throw error
    if (error instanceof Stop) return error.reason
    return isTooLarge(error) ? 'too_large' : 'damaged'
  }
}

/** More than an archive declared, or more than the memory of this process can hold. */
function isTooLarge(error) {
  if (error?.code === 'ERR_BUFFER_TOO_LARGE' || error?.code === 'ERR_MEMORY_ALLOCATION_FAILED') return true
  return error instanceof RangeError && /allocation failed|Invalid (array|string|typed array) length/i.test(error.message)
}

/** Waits until the parent has read the line: a slow parent slows the reading, and nothing accumulates. */
function say(value) {
  const line = Buffer.from(`${JSON.stringify(value)}\n`)
  for (let written = 0; written < line.length; ) written += writeSync(ANSWER, line, written)
}
