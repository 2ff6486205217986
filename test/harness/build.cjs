// Before the first spec: the product is built if it is stale. Browsers need the workbench too.
module.exports = async (_, { displayName }) => {
  const { build } = await import('../../scripts/build.mjs')
  await build({ only: displayName.name === 'ci' ? undefined : 'server' })
}
