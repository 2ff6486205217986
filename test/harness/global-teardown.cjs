// After the last spec, even if some failed.
const { once } = require('node:events')

module.exports = async () => {
  const cluster = globalThis.edictTestCluster
  if (!cluster?.connected) return
  const gone = once(cluster, 'exit')
  cluster.disconnect()
  await gone
}
