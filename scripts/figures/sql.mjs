// SQL that crosses rooms: which tables and functions the strings in src/ name, and the rooms that own them (scripts/rooms.cjs).
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import ts from 'typescript'

const { ROOMS, TABLES, FUNCTIONS } = createRequire(import.meta.url)('../rooms.cjs')

export const title = 'SQL across rooms'

/** @param {string} root the folder that contains src/ and migrations/ */
export function count(root) {
  const files = walk(join(root, 'src')).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  const { owners, problems } = ownersOf(root, files)
  let tables = 0
  let calls = 0
  const against = []
  let ownerPredicates = 0
  let dues = 0
  for (const file of files) {
    const room = roomOf(root, file)
    for (const { text, line } of stringsOf(file)) {
      ownerPredicates += text.match(/ended_at IS NULL\s+AND\s+([\w${}]+\.)?returned_at IS NULL/g)?.length ?? 0
      dues += text.match(/json_build_object\(\s*'due_on'[^)]*'due_zone'/g)?.length ?? 0
      for (const name of namesIn(text, owners)) {
        const to = owners.get(name)
        if (to === room) continue
        const said = `${relative(root, file)}:${line} ${room} names ${name} of ${to}`
        if (name in FUNCTIONS) calls += 1
        else tables += 1
        // Files outside the rooms (main.ts, cli.ts) may name all of them.
        if (room !== null && ROOMS.indexOf(to) > ROOMS.indexOf(room)) against.push(said)
      }
    }
  }
  return {
    figures: {
      'references to a table of another room': tables,
      'calls of an SQL function of another room': calls,
      'of these, to a later room': against.length,
      'places that spell out which assignment is current': ownerPredicates,
      'places that spell out the JSON of a due date': dues,
      'tables without exactly one room': problems.length,
    },
    lists: { against, problems },
  }
}

const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  )

function roomOf(root, file) {
  const [room] = relative(join(root, 'src'), file).split('/')
  return ROOMS.includes(room) ? room : null
}

/** The room of each table, view and function; and the tables that have none, have two, or no longer exist. */
function ownersOf(root, files) {
  const entities = files.flatMap((file) => {
    const table = readFileSync(file, 'utf8').match(/@Entity\('([a-z_]+)'/)?.[1]
    return table ? [[table, roomOf(root, file)]] : []
  })
  const tables = [...entities, ...Object.entries(TABLES)]
  const sql = readdirSync(join(root, 'migrations'))
    .filter((file) => file.endsWith('.sql'))
    .map((file) => readFileSync(join(root, 'migrations', file), 'utf8'))
    .join('\n')
  // In order: what was dropped can be made again.
  const made = new Set()
  for (const [, how, table] of sql.matchAll(
    /^\s*(CREATE|DROP) (?:TABLE|(?:OR REPLACE )?VIEW) (?:IF (?:NOT )?EXISTS )?([a-z_]+)/gm,
  )) {
    if (how === 'CREATE') made.add(table)
    else made.delete(table)
  }
  for (const [, before, after] of sql.matchAll(/^\s*ALTER (?:TABLE|VIEW) ([a-z_]+) RENAME TO ([a-z_]+)/gm))
    if (made.delete(before)) made.add(after)
  const declared = tables.map(([table]) => table)
  const problems = [
    ...[...made].filter((table) => !declared.includes(table)).map((table) => `${table}: no room`),
    ...declared.filter((table, index) => declared.indexOf(table) !== index).map((table) => `${table}: two rooms`),
    ...declared.filter((table) => !made.has(table)).map((table) => `${table}: no migration makes it`),
  ]
  return { owners: new Map([...tables, ...Object.entries(FUNCTIONS)]), problems }
}

// A table follows one of these words, alone or in a list with aliases; a function name is followed by a bracket.
const TABLE_LIST =
  /\b(?:FROM|JOIN|INTO|UPDATE|USING)\s+(?:ONLY\s+)?([a-z_]+(?:\s+(?:AS\s+)?[a-z_]+)?(?:\s*,\s*[a-z_]+(?:\s+(?:AS\s+)?[a-z_]+)?)*)/g
const CALL = /\b([a-z_]+)\(/g

function namesIn(text, owners) {
  const tables = [...text.matchAll(TABLE_LIST)].flatMap(([, list]) => list.split(',').map((item) => item.trim().split(/\s+/)[0]))
  const calls = [...text.matchAll(CALL)].map(([, name]) => name).filter((name) => name in FUNCTIONS)
  return [...tables.filter((name) => owners.has(name) && !(name in FUNCTIONS)), ...calls]
}

/** Every string literal and template of a file; inserted values are checked where they are written. */
function stringsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) found.push({ text: node.text, line: lineOf(node) })
    if (ts.isTemplateExpression(node))
      found.push({
        text: node.head.text + node.templateSpans.map((span) => `\${x}${span.literal.text}`).join(''),
        line: lineOf(node),
      })
    ts.forEachChild(node, visit)
  }
  const lineOf = (node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1
  visit(source)
  return found
}
