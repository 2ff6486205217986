import Handlebars from 'handlebars'
import { checkTemplate } from './check-template.mjs'

/** The maximum length of the text that a template may produce. */
const LONGEST_TEXT = 1_048_576
const KEPT = 50

const allowed = ['if', 'unless', 'each']
const handlebars = Handlebars.create()
for (const helper of Object.keys(handlebars.helpers)) if (!allowed.includes(helper)) handlebars.unregisterHelper(helper)

// The compiler treats its own helpers as known unless told otherwise.
const knownHelpers = { helperMissing: false, blockHelperMissing: false, with: false, lookup: false, log: false }
const compiled = new Map()

/**
 * The text that a template produces from a view. The values are already escaped for the markup of letters, and are inserted
 * unchanged. Throws `TemplateRefused`, or a RangeError if the text is too long.
 */
export function fillSource({ source, names, view }) {
  const template = compiledOf(source, names)
  const text = template(Object.assign(Object.create(null), view), {
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
    helpers: {},
    partials: {},
  })
  if (text.length > LONGEST_TEXT) throw new RangeError('too much text')
  return text
}

function compiledOf(source, names) {
  checkTemplate(source, names)
  const known = compiled.get(source)
  if (known) return known
  const template = handlebars.compile(source, { strict: true, noEscape: true, knownHelpers, knownHelpersOnly: true })
  if (compiled.size >= KEPT) compiled.clear()
  compiled.set(source, template)
  return template
}
