// The Jest environment of our specs: Node's environment with one exception. Jest gives every spec file a separate module
// registry, in which the product and its packages would be loaded again. Here Node loads them, once per worker process, and all
// specs of that worker share them (docs/decisions/0027-how-tests-run.md).
const { TestEnvironment } = require('jest-environment-node')

require('reflect-metadata')
process.setSourceMapsEnabled(true)

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    // Packages are CommonJS or ECMAScript modules: Node's `require` loads both. The framework finds the metadata of a spec's
    // decorators, and the product recognises the objects that a spec creates.
    Object.assign(this.global, { Reflect, JSON, Date, Map, Set, Error, TypeError, RangeError, SyntaxError })
    this.global.loadedByNode = (file) => require(file)
  }
}
