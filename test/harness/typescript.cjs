// Lets plain Node run the project's TypeScript, for code outside Jest's module loader, such as its global setup and child
// processes.
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { dirname, join, relative } = require('node:path')
const { transformSync } = require('@swc/core')

const options = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
}

require.extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename)
}

// Imports name the file that the build creates: './clock.js' means './clock.ts'. The product itself is loaded as built.
const root = join(__dirname, '..', '..')
const inProduct = (file) => file.startsWith(join(root, 'src', '/'))
const resolve = Module._resolveFilename
Module._resolveFilename = function (request, parent, ...rest) {
  if (/^\.{1,2}\/.*\.js$/.test(request) && parent?.filename?.endsWith('.ts')) {
    const file = join(dirname(parent.filename), request)
    if (inProduct(file)) return join(process.env.EDICT_BUILT ?? join(root, 'dist'), relative(join(root, 'src'), file))
    try {
      return resolve.call(this, request.replace(/\.js$/, '.ts'), parent, ...rest)
    } catch {
      // A file that is JavaScript already.
    }
  }
  return resolve.call(this, request, parent, ...rest)
}

// node test/harness/typescript.cjs SCRIPT …
if (require.main === module) {
  process.argv.splice(1, 1)
  require(require('node:path').resolve(process.argv[1]))
}
