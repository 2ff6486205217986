// What a record and a field cost: in how many files and places each is named by hand; and how large the source files are.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const title = 'Records, fields and files'

/** Every name of a record in code and text, case-insensitive. */
const RECORDS = {
  hypothesis: /\bhypothes[ie]s\b|hypothes[ie]s(?=[A-Z])|(?<=[a-z])Hypothes[ie]s/i,
  // The word is also common English: only names, kinds, tables, routes and keys count.
  expert:
    /\bexperts?['"`/.:?_-]|[`'"*/.]experts?\b|\*Experts\*|\bExperts?(?=[A-Z])|(?<=[a-z])Experts?\b|\b(Expert|ExpertView)\b[,;)({]|(FROM|TABLE|ON) expert\b/,
}
/** Text fields of a contact: an older one, and one that was added by following the recipe. */
const FIELDS = ['we_promised', 'their_reference']

/** @param {string} root the folder that contains src/, web/, migrations/ and test/ */
export function count(root) {
  const source = filesOf(root, ['src', 'web/src', 'migrations'])
  const all = [...source, ...filesOf(root, ['test', 'docs'])]
  const figures = {}
  const lists = {}
  for (const [record, name] of Object.entries(RECORDS)) {
    const naming = all.filter(({ text, file }) => name.test(text) || name.test(file))
    figures[`files that name the record ${record}`] = naming.length
    lists[record] = naming.map(({ file }) => file)
  }
  for (const field of FIELDS) {
    const word = new RegExp(`\\b${field}\\b`)
    const lines = source.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, at) => (word.test(line) ? [`${file}:${at + 1}`] : [])),
    )
    figures[`lines of source that name contact.${field}`] = lines.length
    figures[`files of source that name contact.${field}`] = new Set(lines.map((line) => line.split(':')[0])).size
    lists[field] = lines
  }
  for (const [folder, label] of [
    ['src', 'src'],
    ['web/src', 'web/src'],
  ]) {
    const sizes = filesOf(root, [folder])
      .filter(({ file }) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file) && !WORDS.test(file))
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines)
    figures[`source files in ${label}`] = sizes.length
    figures[`lines of the median file in ${label}`] = sizes[Math.floor(sizes.length / 2)].lines
    figures[`lines of the largest file in ${label}`] = sizes.at(-1).lines
    lists[`largest in ${label}`] = sizes
      .slice(-5)
      .reverse()
      .map(({ file, lines }) => `${lines}  ${file}`)
  }
  return { figures, lists }
}

// Words are data: the length of such a file depends on how much it names.
const WORDS = /^(src\/domain\/catalogue\/en|web\/src\/words\/english)\//
// Translations follow the English words, and are not counted in the cost of a change.
const TRANSLATED = /catalogue\/(?!en[./])[a-z]{2}[./]/
const GENERATED = /(^|\/)generated\/|schema\.d\.ts$|openapi\.json$/

const filesOf = (root, folders) =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
    )
    .filter(
      (path) =>
        /\.(tsx?|sql|md|mjs|cjs)$/.test(path) &&
        !GENERATED.test(path) &&
        !path.includes('/docs/decisions/') &&
        !TRANSLATED.test(path),
    )
    .map((path) => ({ file: relative(root, path), text: readFileSync(path, 'utf8') }))
