// Before the first spec: builds the product if it is stale, and starts one PostgreSQL for all specs.
const { fork } = require('node:child_process')
const { once } = require('node:events')
const build = require('./build.cjs')

module.exports = async (globalConfig, projectConfig) => {
  await build(globalConfig, projectConfig)
  // In a separate process, because this one loads modules through Jest's transform.
  const cluster = fork(require.resolve('./typescript.cjs'), [require.resolve('./hold-cluster.ts')])
  const [said] = await Promise.race([once(cluster, 'message'), once(cluster, 'exit')])
  if (typeof said !== 'string') throw new Error('The PostgreSQL of the tests did not start; the lines above say why.')
  process.env.EDICT_TEST_CLUSTER = said
  globalThis.edictTestCluster = cluster
}
