import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** A page with fewer letters and digits than this, and something painted on it, is an image of a page. */
const FEW = 32

/**
 * The text layer of a PDF, page by page. A page that is only an image yields an empty text and the reason `no_text`; a blank
 * page, such as the back of the last sheet, does not.
 */
export async function read(bytes, output) {
  let pdf
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    if (error?.name === 'PasswordException') return 'encrypted'
    throw error
  }
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const pdfjs = await getResolvedPDFJS()
  let isDamaged = !endsAsItShould(bytes)
  // The pages of an XFA form say "please wait", those of a portfolio "open in another program": their content is not on them.
  let hasPicture = (info.IsXFAPresent && !info.IsAcroFormPresent) || info.IsCollectionPresent === true
  for (let number = 1; number <= pdf.numPages; number += 1) {
    let page = null
    let text = ''
    try {
      page = await pdf.getPage(number)
      text = await textOf(page)
    } catch {
      isDamaged = true
    }
    const given = output.page(text)
    const letters = lettersIn(given)
    if (page && !hasPicture && letters < FEW) hasPicture = await isPicture(page, letters, pdfjs)
    page?.cleanup()
  }
  if (pdf.numPages === 0 || isDamaged) return 'damaged'
  if (output.cut) return 'too_large'
  return hasPicture ? 'no_text' : null
}

async function textOf(page) {
  const { items } = await page.getTextContent()
  const printed = items.map((item) => (item.hasEOL ? `${item.str}\n` : (item.str ?? ''))).join('')
  const filledIn = (await page.getAnnotations()).map(writtenOn).filter(Boolean)
  return [printed, ...filledIn].join('\n').trim()
}

/** The content of a form field or a free text box: it is visible on the page but not part of its text. */
function writtenOn(annotation) {
  if (annotation.hidden) return ''
  if (annotation.subtype === 'FreeText') return annotation.contentsObj?.str ?? ''
  const isWritten = annotation.subtype === 'Widget' && ['Tx', 'Ch'].includes(annotation.fieldType) && !annotation.password
  return isWritten ? [annotation.fieldValue].flat().filter(Boolean).join(', ') : ''
}

/**
 * Whether a page with so few letters is an image. If it has none, anything painted may be text that we cannot see: a scan,
 * letters drawn as lines, glyphs without a meaning. If it has a few (a stamp, a page number over a scan), only an image counts,
 * because a title page can have lines too.
 */
async function isPicture(page, letters, { OPS }) {
  const { fnArray, argsArray } = await page.getOperatorList()
  const names = new Map(Object.entries(OPS).map(([name, operator]) => [operator, name]))
  return fnArray.some((operator, index) => {
    const name = names.get(operator) ?? ''
    if (/^paint.*Image/.test(name)) return true
    if (letters > 0) return false
    if (name === 'constructPath') return argsArray[index]?.[0] !== OPS.endPath
    return /(showText|showSpacedText|stroke|fill|rawFillPath)$/i.test(name)
  })
}

function lettersIn(text) {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

// A file whose end is missing was truncated, even if its pages can still be found: some content may be lost.
function endsAsItShould(bytes) {
  return bytes
    .subarray(-2048)
    .toString('latin1')
    .replace(/[\0\s]+$/, '')
    .slice(-1024)
    .includes('%%EOF')
}
