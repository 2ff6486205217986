import { execFile } from 'node:child_process'
import { join } from 'node:path'

interface Node {
  readonly role?: string
  readonly type?: 'content' | 'object'
  readonly id?: string
  readonly children?: readonly Node[]
}

interface Item {
  readonly type?: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent'
  readonly tag?: string
  readonly id?: string
  readonly str?: string
  readonly hasEOL?: boolean
}

interface Read {
  readonly pages: readonly { readonly items: readonly Item[]; readonly structure: Node }[]
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: string
}

/** A PDF as its readers see it. */
export interface ReadPdf {
  /** The words in the order of the tags: without page furniture, with footnotes last, as in `toText`. */
  readonly text: string
  /** Everything on the pages other than the letter itself: the page numbers. */
  readonly furniture: readonly string[]
  readonly roles: ReadonlySet<string>
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: string
}

/** Reads a PDF in a separate process, because the library does not run in the tests' sandbox. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const read = await inNode(bytes)
  const body: string[] = []
  const notes: string[] = []
  const furniture: string[] = []
  const roles = new Set<string>()
  for (const { items, structure } of read.pages) {
    const texts = textsById(items)
    const placed = new Set<string>()
    walk(structure, false)
    furniture.push(...[...texts].filter(([id]) => !placed.has(id)).map(([, text]) => text.trim()))

    function walk(node: Node, inNote: boolean): void {
      if (node.role) roles.add(node.role)
      if (node.type === 'content' && node.id) {
        placed.add(node.id)
        ;(inNote ? notes : body).push(texts.get(node.id) ?? '')
      }
      for (const child of node.children ?? []) walk(child, inNote || node.role === 'Note')
    }
  }
  return {
    text: [...body, ...notes].join('\n'),
    furniture: furniture.filter((text) => text !== ''),
    roles,
    info: read.info,
    xmp: read.xmp,
  }
}

/** Removes spaces and line endings, so that texts with different layouts can be compared. */
export const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

function textsById(items: readonly Item[]): Map<string, string> {
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  let artifacts = 0
  let backwards: string[] = []
  let reversed = 0
  const current = () => open.findLast((id) => id !== null) ?? null
  const write = (text: string) => {
    const id = current()
    if (id !== null) texts.set(id, (texts.get(id) ?? '') + text)
  }
  const flush = () => {
    write(backwards.reverse().join(''))
    backwards = []
  }
  for (const item of items) {
    if (item.type === 'endMarkedContent') {
      if (open.at(-1) === null) reversed -= 1
      else flush()
      open.pop()
    } else if (item.type) {
      if (item.tag === 'ReversedChars') reversed += 1
      open.push(item.tag === 'ReversedChars' ? null : (item.id ?? `artifact ${++artifacts}`))
    } else if (reversed > 0) backwards.push(item.str ?? '')
    else {
      flush()
      write(`${item.str}${item.hasEOL ? '\n' : ''}`)
    }
  }
  return texts
}

function inNode(bytes: Uint8Array): Promise<Read> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 64 * 1_024 * 1_024 }
    const child = execFile(process.execPath, [join(__dirname, 'pdf-text.mjs')], options, (error, output) => {
      if (error) reject(error)
      else resolve(JSON.parse(output) as Read)
    })
    child.stdin?.end(bytes)
  })
}
