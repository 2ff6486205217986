// The environment of the mutation run: the first test that fails says enough, so the rest of its spec is skipped.
const Environment = require('./environment.cjs')

module.exports = class extends Environment {
  handleTestEvent(event) {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.failed = true
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip'
  }
}
