import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'

/**
 * A use case is a class that controllers inject, from their own or another room: it has one public method, `run`, and a file
 * named by its verb. Parts of the platform, and services that several use cases share, are not use cases.
 */
const SRC = join(__dirname, '..', '..', 'src')
// They identify a caller, hold process state or hand out a document's bytes; a controller calls them in addition to its use cases.
const SERVICES = new Set(['DocumentFiles', 'Feeds', 'Links', 'Sessions', 'Tokens', 'Throttle', 'Laws'])

interface FoundClass {
  file: string
  name: string
  injects: string[]
  methods: string[]
  isController: boolean
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.ts$/.test(path) && !/\.spec\.ts$/.test(path))
const classes = files.flatMap((file) => classesIn(file, readFileSync(join(SRC, file), 'utf8')))
const injected = new Set(classes.filter((one) => one.isController).flatMap((one) => one.injects))
const useCases = classes.filter(
  ({ file, name, isController }) =>
    injected.has(name) && !isController && !/^(platform|outbox|ledger)\//.test(file) && !SERVICES.has(name),
)

describe('a use case', () => {
  it('is found in many files', () => {
    expect(useCases.length).toBeGreaterThan(150)
  })

  it('has one public method, named run', () => {
    expect(useCases.filter(({ methods }) => methods.join() !== 'run').map(({ name, methods }) => [name, methods])).toEqual([])
  })

  it('is in a separate file, named by its verb', () => {
    const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
    expect(useCases.filter(({ file, name }) => basename(file) !== `${kebab(name)}.ts`).map(({ file }) => file)).toEqual([])
    const alone = (file: string) => classes.filter((one) => one.file === file).length === 1
    expect(useCases.filter(({ file }) => !alone(file)).map(({ file }) => file)).toEqual([])
  })
})

describe('a class', () => {
  it('takes at most five others in its constructor', () => {
    expect(classes.filter(({ injects }) => injects.length > 5).map(({ name, injects }) => [name, injects.length])).toEqual([])
  })
})

function classesIn(file: string, text: string): FoundClass[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return source.statements.filter(ts.isClassDeclaration).map((one) => {
    const parameters = one.members.find(ts.isConstructorDeclaration)?.parameters ?? []
    return {
      file,
      name: one.name?.text ?? '',
      injects: parameters.map(({ type }) => type?.getText() ?? ''),
      methods: one.members.flatMap((member) =>
        ts.isMethodDeclaration(member) && !isHidden(member) ? [member.name.getText()] : [],
      ),
      isController: (ts.getDecorators(one) ?? []).some(({ expression }) => expression.getText().startsWith('Controller(')),
    }
  })
}

function isHidden(member: ts.MethodDeclaration): boolean {
  return (member.modifiers ?? []).some(
    ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.StaticKeyword,
  )
}
