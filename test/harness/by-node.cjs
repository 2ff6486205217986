// Jest transforms each file of the product, or of a package, into a call that has Node load it. For the product, this is the
// built file.
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { join, relative } = require('node:path')

const root = join(__dirname, '..', '..')
// The mutation run has a build of its own, with every mutant in it (docs/decisions/0041-mutants.md).
const build = process.env.EDICT_BUILT ?? join(root, 'dist')
const built = (file) => {
  const inProduct = relative(join(root, 'src'), file)
  return inProduct.startsWith('..') ? file : join(build, inProduct.replace(/\.ts$/, '.js'))
}

// Jest also loads its own packages through this transform, outside any spec. Those are evaluated unchanged.
const AS_IT_STANDS = `module._compile(require('node:fs').readFileSync(__filename, 'utf8'), __filename)`

const here = readFileSync(__filename)

module.exports = {
  getCacheKey: (_, file) => createHash('sha256').update(here).update(build).update(file).digest('hex').slice(0, 32),
  process: (_, file) => ({
    code: `typeof loadedByNode === 'function' ? (module.exports = loadedByNode(${JSON.stringify(built(file))})) : ${AS_IT_STANDS}`,
  }),
}
