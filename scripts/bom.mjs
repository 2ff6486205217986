// npm run -s bom: the bill of materials of the production dependencies, as CycloneDX, from the lockfile: every package, for every
// platform. `npm sbom --omit=dev` alone leaves out packages that development dependencies need too, such as @nestjs/core. npm is
// therefore given a project without development dependencies.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'))

const { devDependencies: _, overrides, ...own } = read('package.json')
// An override for a development dependency has nothing to apply to here.
const kept = Object.entries(overrides ?? {}).filter(([, to]) => !JSON.stringify(to).includes('"$'))
const lock = read('package-lock.json')
const { '': top, ...parts } = lock.packages
const { devDependencies: __, ...production } = top
const packages = Object.fromEntries(Object.entries(parts).filter(([, part]) => !part.dev))

const folder = mkdtempSync(join(tmpdir(), 'edict-bom-'))
try {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...own, overrides: Object.fromEntries(kept) }))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages: { '': production, ...packages } }))
  const words = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application']
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
