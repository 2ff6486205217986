import type {} from './global-setup.js'

/** After the last spec, also when some failed. */
export default async function tearDown(): Promise<void> {
  await globalThis.edictTestCluster?.stop()
}
