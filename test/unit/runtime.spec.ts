import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const own = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

/** Runs the check that each script imports first, as if on another version of Node. */
function startOn(version: string) {
  const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'${version}'}})`
  return spawnSync(process.execPath, ['--import', pretend, 'scripts/runtime.mjs'], { cwd: root, encoding: 'utf8' })
}

describe('the runtime', () => {
  it('is the pinned Node 24 that npm installs, on every platform that has one', () => {
    const pinned = optionalDependencies[own]
    if (pinned === undefined) expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(22)
    else expect(process.versions.node).toBe(pinned)
  })

  it('is Node 24 in every pin', () => {
    expect(Object.keys(optionalDependencies).length).toBeGreaterThanOrEqual(4)
    for (const version of Object.values<string>(optionalDependencies)) expect(version).toMatch(/^24\.\d+\.\d+$/)
  })

  it.each(['20.20.2', '18.0.0'])('refuses Node %s in one sentence that says what to do', (version) => {
    const { status, stderr } = startOn(version)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Edict needs Node 22 or newer here[^\n]+\n$/)
  })

  it.each(['22.12.0', '24.22.3', '26.0.0'])('accepts Node %s', (version) => {
    expect(startOn(version)).toMatchObject({ status: 0, stderr: '' })
  })
})
