// Before the first spec: the product is built if it is stale, and one PostgreSQL is started for all specs.
const { fork } = require('node:child_process')
const { once } = require('node:events')
const build = require('./build.cjs')

module.exports = async (globalConfig, projectConfig) => {
  await build(globalConfig, projectConfig)
  // In a process of its own: this one loads modules as Jest's transform would have them.
  const cluster = fork(require.resolve('./typescript.cjs'), [require.resolve('./hold-cluster.ts')])
  const [said] = await Promise.race([once(cluster, 'message'), once(cluster, 'exit')])
  if (typeof said !== 'string') throw new Error('The PostgreSQL of the tests did not start; the lines above say why.')
  process.env.EDICT_TEST_CLUSTER = said
  globalThis.edictTestCluster = cluster
}
