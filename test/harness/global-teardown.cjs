// After the last spec, also when some failed.
const { once } = require('node:events')

module.exports = async () => {
  const cluster = globalThis.edictTestCluster
  if (!cluster?.connected) return
  const gone = once(cluster, 'exit')
  cluster.disconnect()
  await gone
}
