import { z } from 'zod'
import type { Locale } from '../catalogue/locale.js'
import { say } from '../catalogue/say.js'
import { sayDate } from '../moments.js'
import { isDay } from '../time.js'
import type { Letterhead } from './blocks.js'

/**
 * A letter is written in the language of its template, whatever the language of its reader here. There are only English
 * templates.
 */
export const LETTER_LOCALE: Locale = 'en-GB'

/** One line of plain words; may be empty. */
const Words = z.string().max(20_000)
const Given = Words.refine((text) => text.trim() !== '', 'empty')
/** A calendar day, printed in words. */
const Printed = z
  .string()
  .refine(isDay, 'not a day')
  .transform((day) => sayDate(LETTER_LOCALE, day))
/** An optional day, left blank if unknown. */
const PrintedOrNone = z.union([Printed, z.null()]).transform((day) => day ?? '')

const AcknowledgementOfReceipt = z.strictObject({
  template: z.literal('acknowledgement_of_receipt'),
  /** Our entity that the directive binds; it is the sender. */
  addressee_name: Given,
  addressee_address: Words,
  agency_name: Given,
  agency_address: Words,
  /** The agency's own reference; empty if it gave none. */
  agency_reference: Words,
  instrument_name: Given,
  /** The date of the agency's letter; null if it has none. */
  dated_on: PrintedOrNone,
  /** The time of receipt as `sayInstant` renders it, including the place; empty if not recorded. */
  received: Words,
  /** Our reference. */
  reference: Given,
  signatory_name: Given,
  signatory_title: Words,
  today: Printed,
})

/** What each template gets: flat, typed, and nothing else about the case. Days are passed as days and printed in words. */
export const LetterView = z.discriminatedUnion('template', [AcknowledgementOfReceipt])

/** A view as the letters room provides it. */
export type LetterView = z.input<typeof LetterView>

export type LetterTemplate = LetterView['template']

/** Every template. */
export const LETTER_TEMPLATES = LetterView.options.map((option) => option.shape.template.value) as readonly LetterTemplate[]

/** Whether a name in a template refers to a text or to a list of texts. */
export type NameKind = 'text' | 'list'

/** The names that a template may use, from its view. */
export function namesOf(template: LetterTemplate): Record<string, NameKind> {
  const view = LetterView.options.find((option) => option.shape.template.value === template)!
  const names = Object.entries(view.shape).filter(([name]) => name !== 'template')
  return Object.fromEntries(names.map(([name, field]) => [name, (field as z.ZodType) instanceof z.ZodArray ? 'list' : 'text']))
}

/** The letterhead for a view: our entity writes to the agency, today. Addresses are split at line breaks. */
export function letterheadOf(view: LetterView): Letterhead {
  return {
    title: say(LETTER_LOCALE, `letterhead/${view.template}`, view),
    language: 'en',
    dated_on: view.today,
    sender: { name: view.addressee_name, address_lines: linesOf(view.addressee_address) },
    recipient: { name: view.agency_name, office: '', address_lines: linesOf(view.agency_address) },
    references: [
      { label: say(LETTER_LOCALE, 'letterhead/our_reference'), value: view.reference },
      ...(view.agency_reference.trim()
        ? [{ label: say(LETTER_LOCALE, 'letterhead/your_reference'), value: view.agency_reference }]
        : []),
    ],
  }
}

function linesOf(address: string): string[] {
  return address.split(/\r?\n/).filter((line) => line.trim() !== '')
}
