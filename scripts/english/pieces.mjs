// The English text in each file of the repository.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** The files that git tracks under the given paths. */
export const files = (...patterns) =>
  execFileSync('git', ['ls-files', ...patterns], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)

/** The English in a file, with the line on which each piece begins. */
export function piecesOf(file) {
  if (/\.(?:ts|tsx|mjs|cjs)$/.test(file)) return fromCode(file)
  if (!/\.(?:sql|md|hbs|typ)$/.test(file)) return []
  const text = readFileSync(file, 'utf8')
  if (/\.sql$/.test(file)) return [...text.matchAll(/--(.*)/g)].map((one) => ({ line: lineOf(text, one.index), text: one[1] }))
  return [{ line: 1, text: text.replace(/```[\s\S]*?```|`[^`\n]*`/g, blank) }]
}

/** Comments, and strings that contain a space. */
function fromCode(file) {
  const text = readFileSync(file, 'utf8')
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    false,
    file.endsWith('x') ? ts.ScriptKind.TSX : undefined,
  )
  const pieces = []
  const add = (at, said, kind = 'string', raw = said) => pieces.push({ line: lineOf(text, at), text: said, kind, raw })
  const comments = new Set()
  /** Line comments that follow each other are one text. */
  const commentsOf = (ranges) => {
    const texts = []
    for (const range of ranges) {
      const last = texts.at(-1)
      const goesOn =
        last?.kind === ts.SyntaxKind.SingleLineCommentTrivia &&
        range.kind === last.kind &&
        /^\r?\n[ \t]*$/.test(text.slice(last.end, range.pos))
      if (goesOn) last.end = range.end
      else texts.push({ ...range })
    }
    return texts
  }
  const parents = new Map()
  const isTitle = (node) => {
    const call = parents.get(node)
    return (
      call &&
      ts.isCallExpression(call) &&
      call.arguments[0] === node &&
      /^(?:it|test|describe)\b/.test(call.expression.getText(source))
    )
  }
  /** A test's title, preceded by the titles of its groups, which often contain its subject. */
  const fullTitle = (node, title) => {
    const groups = []
    for (let at = parents.get(parents.get(node)); at; at = parents.get(at))
      if (ts.isCallExpression(at) && /^describe\b/.test(at.expression.getText(source)) && ts.isStringLiteralLike(at.arguments[0]))
        groups.unshift(at.arguments[0].text)
    return [...groups, title].join(' › ')
  }
  const visit = (node) => {
    for (const range of [
      ...commentsOf(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...commentsOf(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ])
      if (!comments.has(range.pos)) {
        comments.add(range.pos)
        const raw = text.slice(range.pos, range.end)
        add(range.pos, raw.replace(/`[^`\n]*`/g, blank), 'comment', raw)
      }
    const said =
      ts.isStringLiteralLike(node) || ts.isJsxText(node)
        ? node.text
        : node.kind === ts.SyntaxKind.TemplateHead ||
            node.kind === ts.SyntaxKind.TemplateMiddle ||
            node.kind === ts.SyntaxKind.TemplateTail
          ? node.text
          : ''
    if (said.includes(' ')) {
      if (isTitle(node)) add(node.pos + 1, said, 'title', fullTitle(node, said))
      else add(node.pos + 1, said)
    }
    ts.forEachChild(node, (child) => {
      parents.set(child, node)
      visit(child)
    })
  }
  visit(source)
  visit(source.endOfFileToken)
  return pieces
}

function lineOf(text, index) {
  return text.slice(0, index).split('\n').length
}

function blank(code) {
  return code.replace(/[^\n]/g, ' ')
}
