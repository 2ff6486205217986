/** What a file is, told by its bytes. */
export type DocumentKind = 'pdf' | 'docx' | 'eml' | 'html' | 'text' | 'png' | 'jpeg' | 'tiff' | 'unknown'

/**
 * Why a person must look.
 * - `no_text`: pictures, or pages of which some hold no text; what has text is in `pages`.
 * - `mismatch`: the file is not what its name says; it was read as what it is.
 * - `too_large`: over a limit of bytes, text or memory; `cut` names the pages that lost their end.
 */
export const NEEDS_A_PERSON = [
  'encrypted',
  'damaged',
  'too_large',
  'too_many_pages',
  'no_text',
  'unknown_kind',
  'took_too_long',
  'mismatch',
  'empty',
] as const
export type NeedsAPerson = (typeof NEEDS_A_PERSON)[number]

/** What the file says about itself. To be offered to a person, never to be believed: anyone can write a From line. */
export interface ReadingFacts {
  subject?: string
  from?: string
  to?: string[]
  /** The sender's own clock, with its offset: `2026-06-12T17:21:00-04:00`. */
  dated?: string
  /** Its Message-ID. */
  message_id?: string
  /** The Message-IDs of what it answers, the nearest first. */
  answers?: string[]
  /** Names of the files that came with a message. They are not read. */
  attachments?: string[]
}

/**
 * The text of a document by page. Page 1 is `pages[0]`; a page without text is an empty string, so that the numbers stay right.
 * A file without pages of its own (a message, plain text, DOCX) is cut at line ends into parts of at most 100,000 characters.
 * All text is in NFC, and holds no control character but `\n` and `\t`, and no lone surrogate.
 */
export type Reading =
  | { state: 'readable'; kind: DocumentKind; pages: string[]; facts?: ReadingFacts }
  | {
      state: 'needs_a_person'
      kind: DocumentKind
      reason: NeedsAPerson
      /** What could be read. */
      pages?: string[]
      /** Numbers of the pages whose end is missing because the page was too long. */
      cut?: number[]
      facts?: ReadingFacts
    }

export interface ReadingLimits {
  /** Larger files are not opened. */
  fileBytes: number
  pages: number
  /** UTF-8 bytes of one page's text. */
  pageBytes: number
  /** UTF-8 bytes of all text. */
  textBytes: number
  /** What a zipped file may grow to when unpacked, and how much of that may be XML. */
  unpackedBytes: number
  unpackedXmlBytes: number
  /** Wall time for one file, in milliseconds. */
  milliseconds: number
  heapMegabytes: number
  /**
   * All writable memory of the reading process, its heap included, and about 550 MiB of address space that Node 24 reserves at its
   * start without using it. Not enforced where the system has no such limit.
   */
  memoryMegabytes: number
}

const MiB = 1024 * 1024

export const READING_LIMITS: Readonly<ReadingLimits> = {
  fileBytes: 100 * MiB,
  pages: 5_000,
  pageBytes: MiB,
  textBytes: 50 * MiB,
  unpackedBytes: 512 * MiB,
  unpackedXmlBytes: 64 * MiB,
  milliseconds: 60_000,
  heapMegabytes: 384,
  memoryMegabytes: 1_536,
}
