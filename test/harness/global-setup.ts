import './typescript.cjs'

declare global {
  var edictTestCluster: { stop(): Promise<void> } | undefined
}

/** Before the first spec: one PostgreSQL for all of them. */
export default async function setUp(): Promise<void> {
  // Only now can files of the project be found: Jest gives this file no resolver.
  const { startCluster } = await import('./cluster.js')
  globalThis.edictTestCluster = await startCluster()
}
