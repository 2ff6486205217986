// Imported first by every script that people run. On most platforms the project brings Node 24 (docs/decisions/0030-runtime.md),
// and npm puts it first on the path of its scripts. On other platforms the system's Node is used, if it is new enough.
const OLDEST = 22

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  process.stderr.write(
    `Edict needs Node ${OLDEST} or newer here, and this is ${process.version}. Use npm (npm ci, then npm start): it brings Node 24 for Linux, Windows on x64 and macOS on x64. On other platforms, install Node 24 first.\n`,
  )
  process.exit(1)
}
