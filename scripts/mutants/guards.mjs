// Finds the guards in a source file and says how each is removed. A guard is recognised by its kind, never by a list of names, so that a
// new one cannot be forgotten (docs/decisions/0041-mutants.md).
import ts from 'typescript'

const EVERYONE = "['administrator','counsel','lead_counsel','contributor','executive','auditor','guest']"
/** Headers that keep a browser from running or guessing what it is given. */
const HEADERS = /^(content-security-policy|content-disposition|x-content-type-options|cross-origin-[a-z-]+|permissions-policy)$/i
/** Conditions on who is signed in and which credential still counts. They are part of a statement's text. */
const CONDITIONS =
  /\s+AND (?:NOT )?(?:[a-z]+\.)?(?:ended_at IS NULL|joined_at IS NOT NULL|used_at IS NULL|(?:expires_at|ends_at|seen_at|made_at) > (?:\([^)]*\)|\$\d+ - \S+|t\.now - \$\d+ \* interval '1 minute'|[\w.$]+))/g
const GUARD_CALL = /^(require|refuse)[A-Z]/

/**
 * @typedef {{ id: string, kind: string, file: string, line: number, what: string, fixed: boolean, refuses: boolean }} Mutant
 *   `fixed`: decided while the module loads, so that it needs a fresh process. `refuses`: coverage records when it turned someone away.
 * @typedef {{ start: number, end: number, before: string, after: string }} Edit
 */

/**
 * @param {string} file path below src/
 * @param {string} text
 * @returns {{ mutants: Mutant[], edits: Edit[] }}
 */
export function guardsIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const mutants = []
  const edits = []
  const taken = new Map()

  const add = (kind, node, what, edit, { refuses = false } = {}) => {
    const base = `${file}:${nameAround(node)}:${kind}:${what}`.replace(/\s+/g, ' ').slice(0, 200)
    const nth = (taken.get(base) ?? 0) + 1
    taken.set(base, nth)
    const id = nth === 1 ? base : `${base}#${nth}`
    const fixed = isFixed(node)
    mutants.push({ id, kind, file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, what, fixed, refuses })
    const [before, after] = edit(JSON.stringify(id))
    edits.push({ start: node.getStart(), end: node.end, before, after })
    if (fixed) for (const place of whereUsed(node)) edits.push(place(JSON.stringify(id)))
  }
  const instead = (other) => (id) => [`(mutant$(${id}) ? (${other}) : (`, '))']
  const without = (id) => [`...(mutant$(${id}) ? [] : [`, '])']

  const visit = (node) => {
    if (ts.isDecorator(node) && ts.isCallExpression(node.expression)) decorator(node.expression)
    else if (ts.isThrowStatement(node)) thrown(node)
    else if (ts.isExpressionStatement(node)) guardCall(node)
    else if (ts.isCallExpression(node)) call(node)
    else if (ts.isObjectLiteralExpression(node)) returned(node)
    else if (ts.isVariableDeclaration(node)) table(node)
    if (isSql(node)) conditions(node)
    ts.forEachChild(node, visit)
  }

  const decorator = (expression) => {
    const name = expression.expression.getText()
    const [first] = expression.arguments
    if (name === 'Allow' && first && first.getText() !== "'anyone'")
      add('route', first, first.getText(), instead(first.getText() === "'signed_in'" ? "'anyone'" : "'signed_in'"))
    if (name === 'Asks')
      for (const one of expression.arguments) if (one.getText() !== "'any_time'") add('asks', one, one.getText(), without)
  }

  const thrown = (node) => {
    const made = node.expression
    if (!made || !ts.isNewExpression(made) || made.expression.getText() !== 'Refused') return
    const code = made.arguments?.[0]?.getText() ?? ''
    add('refusal', node, code, (id) => [`{ if (!mutant$(${id})) `, ' }'])
  }

  const guardCall = (node) => {
    const called = ts.isAwaitExpression(node.expression) ? node.expression.expression : node.expression
    if (!ts.isCallExpression(called)) return
    const name = called.expression.getText().split('.').pop() ?? ''
    if (!GUARD_CALL.test(name)) return
    const edit = (id) => [`{ if (!mutant$(${id})) try { `, ` } catch (error$) { refused$(${id}); throw error$ } }`]
    const [rule] = called.arguments
    // A rule that takes two people is named by its first argument (`domain/access/second-person.ts`).
    const isRule = name === 'requireAnother' && rule
    add(isRule ? 'second_person' : 'call', node, isRule ? rule.getText() : name, edit, { refuses: true })
  }

  // An allow-list, or a header, at the place where it is used.
  const call = (node) => {
    if (node.expression.getText() === 'isAuthor' && node.arguments[0])
      add('second_person', node, node.arguments[0].getText(), instead('false'))
    const target = node.expression
    if (!ts.isPropertyAccessExpression(target)) return
    const on = target.expression.getText()
    if (/^[A-Z][A-Z0-9_]+$/.test(on) && /^(includes|has)$/.test(target.name.text))
      add('allow_list', node, `${on}.${target.name.text}`, (id) => [`allowed$(${id}, () => (`, '))'], { refuses: true })
    const [name] = node.arguments
    if (target.name.text === 'header' && name && ts.isStringLiteral(name) && HEADERS.test(name.text))
      add('header', name, name.text, instead("'x-mutant'"))
  }

  // A refusal that a pure function returns, for its caller to throw.
  const returned = (node) => {
    const code = node.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === 'code')
    if (!code || !ts.isStringLiteral(code.initializer) || !code.initializer.text.includes('/')) return
    const around = functionAround(node)
    if (!around || !/Refusal/.test(around.type?.getText() ?? '')) return
    add('refusal', node, code.initializer.text, instead('null'))
  }

  const table = (node) => {
    const name = node.name.getText()
    const value = unwrapped(node.initializer)
    if (file === 'domain/access/policy.ts' && value && ts.isObjectLiteralExpression(value)) entries(name, value)
    // Networks that are never called, or only if an administrator lists them.
    if (
      /Range\[\]/.test(node.type?.getText() ?? '') &&
      /^(NEVER|INTERNAL)/.test(name) &&
      value &&
      ts.isArrayLiteralExpression(value)
    )
      for (const one of value.elements) add('network', one, `${name} ${one.getText()}`, without)
  }

  // The policy: each ability, what each level sees, and what each role gives by itself.
  const entries = (name, value) => {
    for (const one of value.properties) {
      if (!ts.isPropertyAssignment(one)) continue
      const key = one.name.getText().replaceAll("'", '')
      const inner = unwrapped(one.initializer)
      if (ts.isObjectLiteralExpression(inner)) entries(`${name}.${key}`, inner)
      else if (name === 'ABILITIES') add('policy', one.initializer, `${name}.${key}`, instead(EVERYONE))
      else if (/^SIGHT/.test(name) && one.initializer.getText() !== "'yes'")
        add('policy', one.initializer, `${name}.${key}`, instead("'yes'"))
      else if (one.initializer.kind === ts.SyntaxKind.FalseKeyword)
        add('policy', one.initializer, `${name}.${key}`, instead('true'))
      else if (one.initializer.kind === ts.SyntaxKind.NullKeyword)
        add('policy', one.initializer, `${name}.${key}`, instead("'case'"))
    }
  }

  const conditions = (node) => {
    const raw = node.getText()
    for (const { 0: found, index } of raw.matchAll(CONDITIONS)) {
      const other = raw.slice(0, index) + raw.slice(index + found.length)
      add('condition', node, found.trim(), instead(other))
    }
  }
  const isSql = (node) =>
    file.startsWith('people/') &&
    (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node) || ts.isStringLiteral(node)) &&
    /\b(SELECT|UPDATE|DELETE|FROM)\b/.test(node.getText())

  ts.forEachChild(source, visit)
  return { mutants, edits }
}

const unwrapped = (node) => {
  let inner = node
  while (inner && (ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner) || ts.isParenthesizedExpression(inner)))
    inner = inner.expression
  return inner
}

const isFunction = (node) =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isGetAccessor(node)

function functionAround(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isDecorator(at)) return undefined
    if (isFunction(at)) return at
  }
  return undefined
}

/** Decided while the module loads: outside every function. */
const isFixed = (node) => functionAround(node) === undefined

/** The name of the function, class member or constant that holds a node: part of the mutant's id, which must survive other changes. */
function nameAround(node) {
  const names = []
  for (let at = node.parent; at; at = at.parent)
    if ((isFunction(at) || ts.isClassDeclaration(at) || ts.isVariableDeclaration(at)) && at.name) names.unshift(at.name.getText())
  return names.join('.') || 'module'
}

/**
 * Where to record that a fixed mutant matters: in the body of the decorated method, or in every function of the file that reads the
 * constant.
 */
function whereUsed(node) {
  let at = node
  while (at.parent && !ts.isDecorator(at) && !ts.isSourceFile(at.parent)) at = at.parent
  const bodies = []
  const collect = (one) => {
    if (isFunction(one) && one.body) bodies.push(one.body)
    else ts.forEachChild(one, collect)
  }
  collect(ts.isDecorator(at) ? at.parent : node.getSourceFile())
  return bodies.map(
    (body) => (id) =>
      ts.isBlock(body)
        ? { start: body.getStart() + 1, end: body.getStart() + 1, before: ` seen$(${id});`, after: '' }
        : { start: body.getStart(), end: body.end, before: `(seen$(${id}), (`, after: '))' },
  )
}

/** The text with every mutant in it, each switched on by its id. */
export function withMutants(text, edits, importPath) {
  const at = []
  edits.forEach(({ start, end, before, after }, nth) => {
    // What begins at the same place is ordered by length, so that edits nest.
    at.push({ position: start, opens: 1, length: end - start, nth, text: before })
    if (end > start) at.push({ position: end, opens: 0, length: end - start, nth, text: after })
  })
  at.sort(
    (a, b) =>
      a.position - b.position ||
      a.opens - b.opens ||
      (a.opens ? b.length - a.length || a.nth - b.nth : a.length - b.length || b.nth - a.nth),
  )
  let made = `import { allowed$, mutant$, refused$, seen$ } from '${importPath}'; `
  let from = 0
  for (const { position, text: put } of at) {
    made += text.slice(from, position) + put
    from = position
  }
  return made + text.slice(from)
}
