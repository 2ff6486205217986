// The Jest environment of our specs: Node's own, and one way out of it. Jest gives every spec file a module registry of its own, in which
// the product and its packages would be loaded again for each of them. Here Node loads them, once per worker process, and every spec of
// that worker shares them (docs/decisions/0027-how-tests-run.md).
const { TestEnvironment } = require('jest-environment-node')

require('reflect-metadata')
process.setSourceMapsEnabled(true)

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    // Packages are CommonJS or ECMAScript modules: Node's `require` loads both.
    // What decorators of a spec record, the framework finds; what a spec makes, the product recognises.
    Object.assign(this.global, { Reflect, JSON, Date, Map, Set, Error, TypeError, RangeError, SyntaxError })
    this.global.loadedByNode = (file) => require(file)
  }
}
