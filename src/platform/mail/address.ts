import { printableLine } from '../../domain/letters/printable.js'

// Fewer characters than RFC 5321 allows: '%', '!' and '|' route or pipe mail on old servers, and some parse '`' and braces again.
const ATOM = "[a-z0-9_+&'=/~#*?^$-]+"
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const ADDRESS = new RegExp(`^(?=.{3,254}$)(?=[^@]{1,64}@)${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LABEL}$`, 'i')

const MAILBOX = /^([^<>]*)<([^<>]*)>$/
const LONGEST_NAME = 200

/**
 * Whether this is an address that we send mail to: a single plain addr-spec, without anything that a mail program could read as a
 * second one.
 */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text)
}

/** Text that is safe in a header: one line, without invisible characters. */
export function headerText(text: string): string {
  return printableLine(text).replaceAll('\uFFFD', ' ').trim()
}

/** Parses 'Legal <legal@orla.example>' or a bare address. Null if it contains no valid sender address. */
export function readMailbox(text: string): { name: string; address: string } | null {
  const [, name = '', inside] = MAILBOX.exec(text.trim()) ?? []
  const address = (inside ?? text).trim()
  return isMailAddress(address) ? { name: headerText(name.replaceAll('"', '')).slice(0, LONGEST_NAME), address } : null
}
