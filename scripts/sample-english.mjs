// npm run -s english -- [seed] [count]: pieces of English drawn by seed, for a reader who marks the ones that a native speaker
// would stumble over. A quarter each from the product's words, the documentation, the comments and the test titles.
import { readFileSync } from 'node:fs'
import { files, piecesOf } from './english/pieces.mjs'

const seed = Number(process.argv[2] ?? 1)
const count = Number(process.argv[3] ?? 350)

const LANDED = /^migrations\//
const WORDS = /^src\/domain\/catalogue\/en\//

const kinds = { words: [], documentation: [], comments: [], titles: [] }
for (const file of files()) {
  if (LANDED.test(file) || /^docs\/api\/|^CHANGELOG|^web\/src\/api\/generated\//.test(file)) continue
  if (/\.md$/.test(file)) kinds.documentation.push(...paragraphsOf(file).map((text) => ({ file, text })))
  if (!/\.(?:ts|tsx|mjs|cjs)$/.test(file)) continue
  for (const { kind, raw } of piecesOf(file)) {
    const text = raw
      .replace(/^\s*(?:\/\*\*?|\*\/|\*|\/\/)|\*\/$/gm, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (text.split(' ').length < 3) continue
    if (kind === 'comment' && !/biome-ignore|@ts-|eslint/.test(text)) kinds.comments.push({ file, text })
    if (kind === 'title' && /\.spec\.ts$/.test(file)) kinds.titles.push({ file, text })
    if (kind === 'string' && WORDS.test(file)) kinds.words.push({ file, text })
  }
}

const random = mulberry32(seed)
const drawn = Object.entries(kinds).flatMap(([kind, all], at) => {
  const share = Math.floor(count / 4) + (at < count % 4 ? 1 : 0)
  return shuffled(all)
    .slice(0, share)
    .map((piece) => ({ kind, ...piece }))
})
for (const [at, { kind, file, text }] of shuffled(drawn).entries()) process.stdout.write(`${at + 1}\t${kind}\t${file}\t${text}\n`)

/** Paragraphs, list items and table rows, without code blocks. */
function paragraphsOf(file) {
  return readFileSync(file, 'utf8')
    .replace(/```[\s\S]*?```/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*|]|\d+\.) )/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.split(' ').length > 4 && !/^[|\s:-]+$|^!\[/.test(text))
}

function shuffled(all) {
  const copy = [...all]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[copy[at], copy[other]] = [copy[other], copy[at]]
  }
  return copy
}

/** A small seeded generator: the same seed draws the same pieces from the same commit. */
function mulberry32(of) {
  let state = of
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
