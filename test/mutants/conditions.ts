/** A condition inside SQL that can be taken out: one side of an AND, or of an OR. */
export interface Operand {
  joiner: 'AND' | 'OR'
  start: number
  end: number
  text: string
}

interface Token {
  word: string
  start: number
  end: number
  group: number
}

/** Words and punctuation at which a condition begins or ends. */
const BOUNDS =
  /^(AND|OR|WHERE|ON|WHEN|THEN|ELSE|IF|ELSIF|HAVING|USING|SELECT|AS|FROM|ORDER|GROUP|LIMIT|UNION|RETURN|RETURNING|SET|FOR|LOOP|BEGIN|END|JOIN|LEFT|CROSS|VALUES|,|;)$/

/**
 * The sides of every AND and OR in SQL or PL/pgSQL. Texts, comments and quoted bodies hold none. A side that is itself in parentheses is
 * searched as well.
 */
export function operandsOf(sql: string): Operand[] {
  const groups = tokens(sql)
  const found: Operand[] = []
  for (const { from, to, bounds } of groups) {
    for (const joiner of ['AND', 'OR'] as const) {
      // A side of an OR may hold ANDs.
      const marks = bounds.filter(({ word }) => joiner === 'AND' || word !== 'AND')
      const edges = [{ word: '(', start: from, end: from }, ...marks, { word: ')', start: to, end: to }]
      for (let nth = 0; nth + 1 < edges.length; nth++) {
        const left = edges[nth] as Token
        const right = edges[nth + 1] as Token
        if (left.word !== joiner && right.word !== joiner) continue
        const text = sql.slice(left.end, right.start)
        const trimmed = text.trim()
        if (!trimmed || /^(true|false)$/i.test(trimmed)) continue
        const start = left.end + (text.length - text.trimStart().length)
        found.push({ joiner, start, end: start + trimmed.length, text: trimmed.replace(/\s+/g, ' ') })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The only condition of a WHERE in an expression that PostgreSQL has written out, which puts each in parentheses. */
export function soleConditionsOf(expression: string): Operand[] {
  return [...expression.matchAll(/\bWHERE \(/g)].flatMap(({ index, 0: found }) => {
    const start = index + found.length - 1
    const end = closing(expression, start)
    const text = expression.slice(start, end)
    const joined = operandsOf(text.slice(1, -1)).some(({ start: at }) => depth(text.slice(1, at + 1)) === 0)
    return joined ? [] : [{ joiner: 'AND' as const, start, end, text: text.slice(1, -1).replace(/\s+/g, ' ') }]
  })
}

const depth = (text: string) => (text.match(/\(/g) ?? []).length - (text.match(/\)/g) ?? []).length

function closing(text: string, open: number): number {
  let inside = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') inside++
    if (text[at] === ')' && --inside === 0) return at + 1
  }
  return text.length
}

function tokens(sql: string): { from: number; to: number; bounds: Token[] }[] {
  const open: { from: number; to: number; bounds: Token[]; between: number }[] = [
    { from: 0, to: sql.length, bounds: [], between: 0 },
  ]
  const closed: typeof open = []
  const pattern =
    /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|DISTINCT\s+FROM|[A-Za-z_][\w$]*|[(),;]/gi
  for (const match of sql.matchAll(pattern)) {
    const word = match[0].toUpperCase()
    const start = match.index
    const end = start + match[0].length
    const group = open.at(-1)
    if (!group) break
    if (word === '(') open.push({ from: end, to: end, bounds: [], between: 0 })
    else if (word === ')') {
      group.to = start
      closed.push(open.pop() as (typeof open)[number])
    } else if (word === 'BETWEEN') group.between++
    else if (word === 'AND' && group.between > 0) group.between--
    else if (BOUNDS.test(word)) group.bounds.push({ word, start, end, group: 0 })
  }
  return [...closed, ...open]
}

export interface Raise {
  start: number
  end: number
  text: string
}

/** The refusals of a PL/pgSQL body: each RAISE EXCEPTION, up to its semicolon. */
export function raisesOf(body: string): Raise[] {
  const found: Raise[] = []
  const pattern = /'(?:[^']|'')*'|--[^\n]*|\bRAISE\s+(?:EXCEPTION|SQLSTATE)\b|;/gi
  let start = -1
  for (const match of body.matchAll(pattern)) {
    if (/^RAISE/i.test(match[0])) start = match.index
    else if (match[0] === ';' && start >= 0) {
      found.push({ start, end: match.index + 1, text: body.slice(start, match.index).replace(/\s+/g, ' ') })
      start = -1
    }
  }
  return found
}
