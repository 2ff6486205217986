// Run by Node: reads the text of a PDF from standard input by its tags, and prints it as JSON, page by page.
import { getDocumentProxy } from 'unpdf'

const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)), { verbosity: 0 })
const pages = []
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  pages.push({ items, structure: await page.getStructTree() })
}
const { info, metadata } = await pdf.getMetadata()
process.stdout.write(JSON.stringify({ pages, info, xmp: metadata?.getRaw() ?? '' }))
