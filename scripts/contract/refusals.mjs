// Uses static analysis to find the refusal codes of each route. Starting at a handler, it follows every reference through `src`
// and collects the codes on the way. Prints JSON by `Controller.method`. It does not find code that is reached only
// through an interface; the tests find that at run time (platform/http/problem.filter.ts).
import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { landedDocument } from './document.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const src = join(root, 'src')
// These files mention every code, or codes that no route returns.
const SILENT = [
  'src/domain/errors.ts',
  'src/domain/access/second-person.ts',
  'src/domain/records.ts',
  'src/domain/catalogue/',
  'src/outbox/delivery/mail-states.ts',
  'src/platform/http/',
].map((path) => join(root, path))

export function reachableCodes() {
  const program = programOf()
  const checker = program.getTypeChecker()
  const codes = codesIn(program)
  const rules = secondPersonRules(program)
  const direct = new Map()
  const found = {}
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.endsWith('.controller.ts')))
    for (const declared of file.statements.filter(ts.isClassDeclaration))
      for (const method of declared.members.filter(ts.isMethodDeclaration))
        if (ts.getDecorators(method)?.some((one) => /^@(Get|Post|Put|Patch|Delete)\b/.test(one.getText(file))))
          found[`${declared.name?.text}.${method.name.getText(file)}`] = [...reached(method)].sort()
  return found

  function reached(start) {
    const seen = new Set([start])
    const all = new Set()
    for (const node of seen) {
      const { own, next } = look(node)
      for (const code of own) all.add(code)
      for (const other of next) seen.add(other)
    }
    return all
  }

  function look(node) {
    const known = direct.get(node)
    if (known) return known
    const answer = { own: new Set(), next: new Set() }
    direct.set(node, answer)
    const visit = (child) => {
      if (ts.isTypeNode(child) && !ts.isExpressionWithTypeArguments(child)) return
      if (ts.isDecorator(child)) return
      if (ts.isStringLiteralLike(child) && codes.has(child.text) && !isCompared(child)) answer.own.add(child.text)
      // A rule that takes two people is named where it is applied; its refusal is in the table of rules.
      if (ts.isCallExpression(child) && /^(requireAnother|isAuthor)$/.test(child.expression.getText()))
        answer.own.add(rules.get(child.arguments[0]?.text))
      if (ts.isIdentifier(child)) for (const target of declarationsOf(child)) answer.next.add(target)
      ts.forEachChild(child, visit)
    }
    ts.forEachChild(node, visit)
    return answer
  }

  // A code that is only used in a comparison is not a refusal of the route.
  function isCompared(literal) {
    const { parent } = literal
    if (ts.isCallExpression(parent) && parent.expression.getText() === 'isRefused') return true
    return (
      ts.isBinaryExpression(parent) &&
      [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(parent.operatorToken.kind)
    )
  }

  function declarationsOf(identifier) {
    let symbol = checker.getSymbolAtLocation(identifier)
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
    return (symbol?.declarations ?? []).filter((declaration) => {
      const { fileName } = declaration.getSourceFile()
      if (!fileName.startsWith(src) || SILENT.some((path) => fileName.startsWith(path))) return false
      if (ts.isMethodDeclaration(declaration) || ts.isFunctionDeclaration(declaration)) return declaration.body !== undefined
      return ts.isVariableDeclaration(declaration) && ts.isSourceFile(declaration.parent.parent.parent)
    })
  }
}

function programOf() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.controller.ts'))
    .map((file) => join(src, file))
  return ts.createProgram(files, { ...options, types: ['node'] })
}

/** Every code of the product, as the description of the API lists them. */
function codesIn() {
  return new Set(landedDocument().components.schemas.ProblemCode.enum)
}

/** The refusal of each rule that takes two people, by the name of the rule. */
function secondPersonRules(program) {
  const rules = new Map()
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'refusal' && ts.isStringLiteralLike(node.initializer))
      rules.set(node.parent.parent.name.text, node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(program.getSourceFile(join(src, 'domain', 'access', 'second-person.ts')))
  return rules
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.stdout.write(`${JSON.stringify(reachableCodes(), null, 1)}\n`)
