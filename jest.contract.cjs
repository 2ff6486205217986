const base = require('./jest.config.cjs')
const unit = base.projects.find((p) => p.displayName === 'unit')
module.exports = { ...unit, testMatch: ['<rootDir>/test/unit/contract.spec.ts'] }
