// Before the first spec: builds the product if it is stale. Browser specs need the web application too.
module.exports = async (_, { displayName }) => {
  const { build } = await import('../../scripts/build.mjs')
  await build({ only: displayName.name === 'ci' ? undefined : 'server' })
}
