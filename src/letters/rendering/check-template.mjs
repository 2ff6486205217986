import Handlebars from 'handlebars'

/** The helpers of a template, and whether each takes a list. */
const HELPERS = new Map([
  ['if', 'any'],
  ['unless', 'any'],
  ['each', 'list'],
])

/** The maximum nesting of blocks: with nested loops, a short template can run forever. */
const DEEPEST = 2

/** Longer than any letter; parsing is not free. */
const LONGEST = 100_000

/** Why a template is refused: `reason` is a message of the catalogue's room `template_reason`. */
export class TemplateRefused extends Error {
  constructor(reason, line) {
    super(reason)
    this.params = line === undefined ? { reason } : { reason, line }
  }
}

/**
 * Checks a template against an allowlist of nodes, names, helpers and depth, and refuses everything else.
 * @param names each name in the view: 'text' or 'list'
 * @returns the tree, which is safe to compile
 */
export function checkTemplate(source, names) {
  if (typeof source !== 'string') throw new TemplateRefused('bad_syntax')
  if (source.length > LONGEST) throw new TemplateRefused('too_long')
  // The tree of a raw block cannot be distinguished from that of a block.
  const raw = source.indexOf('{{{{')
  if (raw !== -1) throw new TemplateRefused('raw_block', source.slice(0, raw).split('\n').length)
  checkProgram(parse(source), { names: new Map(Object.entries(names)), depth: 0, inEach: false })
}

function parse(source) {
  try {
    return Handlebars.parse(source)
  } catch (error) {
    throw new TemplateRefused('bad_syntax', error?.lineNumber ?? Number(/line (\d+)/.exec(error?.message)?.[1] ?? 1))
  }
}

function checkProgram(program, scope) {
  if (program.blockParams?.length > 0) throw new TemplateRefused('bad_argument', program.loc?.start.line)
  for (const statement of program.body) checkStatement(statement, scope)
}

function checkStatement(statement, scope) {
  const refuse = (reason) => {
    throw new TemplateRefused(reason, statement.loc?.start.line)
  }
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return
    case 'MustacheStatement':
      if (!statement.escaped) refuse('raw_output')
      if (statement.params.length > 0 || statement.hash) refuse('unknown_helper')
      if (kindOf(statement.path, scope, refuse) !== 'text') refuse('bad_argument')
      return
    case 'BlockStatement':
      return checkBlock(statement, scope, refuse)
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return refuse('partial')
    case 'Decorator':
    case 'DecoratorBlock':
      return refuse('decorator')
    default:
      return refuse('bad_syntax')
  }
}

function checkBlock(block, scope, refuse) {
  const helper =
    block.path.type === 'PathExpression' && HELPERS.has(block.path.original) ? block.path.original : refuse('unknown_helper')
  if (block.params.length !== 1 || block.hash) refuse('bad_argument')
  const kind = kindOf(block.params[0], scope, refuse)
  if (HELPERS.get(helper) === 'list' && kind !== 'list') refuse('not_a_list')
  if (scope.depth + 1 > DEEPEST) refuse('too_deep')
  const inner = { ...scope, depth: scope.depth + 1 }
  checkProgram(block.program, helper === 'each' ? { ...inner, inEach: true } : inner)
  // `{{else if}}` is a sibling of its `if`, not nested in it.
  if (block.inverse) checkProgram(block.inverse, block.inverse.chained ? scope : inner)
}

/** The target of a path. Within `each`, that is the item itself and nothing around it. */
function kindOf(path, scope, refuse) {
  if (path.type === 'SubExpression') return refuse('subexpression')
  if (path.type !== 'PathExpression' || path.data || path.depth > 0) return refuse('unknown_name')
  if (scope.inEach) return path.original === 'this' && path.parts.length === 0 ? 'text' : refuse('unknown_name')
  const isName = path.parts.length === 1 && path.original === path.parts[0]
  return (isName && scope.names.get(path.parts[0])) || refuse('unknown_name')
}
