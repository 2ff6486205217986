/** The type of a file, determined from its bytes. */
export type DocumentKind = 'pdf' | 'docx' | 'eml' | 'html' | 'text' | 'png' | 'jpeg' | 'tiff' | 'unknown'

/**
 * Why a person must look at it.
 * - `no_text`: images, or pages of which some have no text; the text of the others is in `pages`.
 * - `mismatch`: the file is not what its name says; it was read as its actual type.
 * - `too_large`: over a limit of bytes, text or memory; `cut` names the truncated pages.
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

/** What the file says about itself. Only a suggestion for a person, never trusted: anyone can write a From line. */
export interface ReadingFacts {
  subject?: string
  from?: string
  to?: string[]
  /** The sender's own clock, with its offset: `2026-06-12T17:21:00-04:00`. */
  dated?: string
  /** Its Message-ID. */
  message_id?: string
  /** The Message-IDs of the mails that it replies to, the nearest first. */
  answers?: string[]
  /** Names of a message's attachments. They are not read. */
  attachments?: string[]
}

/**
 * The text of a document by page. Page 1 is `pages[0]`; a page without text is an empty string, so that the numbers stay correct.
 * A file without pages (a message, plain text, DOCX) is split at line endings into parts of at most 100,000 characters. All text
 * is in NFC, without control characters except `\n` and `\t`, and without lone surrogates.
 */
export type Reading =
  | { state: 'readable'; kind: DocumentKind; pages: string[]; facts?: ReadingFacts }
  | {
      state: 'needs_a_person'
      kind: DocumentKind
      reason: NeedsAPerson
      /** The text that could be read. */
      pages?: string[]
      /** Numbers of the pages that were truncated because they were too long. */
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
  /** The maximum unpacked size of a zipped file, and how much of that may be XML. */
  unpackedBytes: number
  unpackedXmlBytes: number
  /** Wall time for one file, in milliseconds. */
  milliseconds: number
  heapMegabytes: number
  /**
   * All writable memory of the reader process, including its heap, and about 550 MiB of address space that Node 24 reserves at
   * its start without using it. Not enforced on systems without such a limit.
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
