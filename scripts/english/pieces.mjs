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
  const visit = (node) => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ])
      if (!comments.has(range.pos)) {
        comments.add(range.pos)
        {
          const raw = text.slice(range.pos, range.end)
          add(range.pos, raw.replace(/`[^`\n]*`/g, blank), 'comment', raw)
        }
      }
    const said =
      ts.isStringLiteralLike(node) || ts.isJsxText(node)
        ? node.text
        : node.kind === ts.SyntaxKind.TemplateHead ||
            node.kind === ts.SyntaxKind.TemplateMiddle ||
            node.kind === ts.SyntaxKind.TemplateTail
          ? node.text
          : ''
    if (said.includes(' ')) add(node.pos + 1, said, isTitle(node) ? 'title' : 'string')
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
