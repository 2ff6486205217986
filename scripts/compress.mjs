// Compresses the files of the web application once, when they are built, as far as the formats can. Responses of the API are not
// compressed: they contain what a reader may see beside what others wrote, and their length would then tell one from the other
// (BREACH).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = /\.(js|css|html|svg|json|txt|webmanifest|map)$/
/** Smaller files fit one packet anyway. */
const SMALLEST = 1024

/** Writes `file.br` and `file.gz` beside each text file of a folder. */
export async function compressFolder(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => TEXT.test(file))
  await Promise.all(files.map((file) => compressFile(join(folder, file))))
}

async function compressFile(path) {
  const bytes = readFileSync(path)
  if (bytes.length < SMALLEST) return
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  writeFileSync(`${path}.br`, await promisify(brotliCompress)(bytes, best))
  writeFileSync(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}
