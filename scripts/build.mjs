// Builds the server (dist/) and the web application (dist/web/) if their sources have changed. `--force` builds in any case.
import './runtime.mjs'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compressFolder } from './compress.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(root, ...parts)
const STAMP = at('dist', '.built.json')

const PARTS = [
  {
    name: 'server',
    made: 'dist/main.js',
    sources: ['src', 'nest-cli.json', '.swcrc', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  },
  {
    name: 'workbench',
    made: 'dist/web/index.html',
    // Its words and rules come from the server.
    sources: ['web', 'src/domain', 'scripts/compress.mjs', 'package-lock.json'],
    command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts'],
  },
]

/**
 * @param {{ only?: 'server' | 'workbench', force?: boolean, verbose?: boolean, say?: (line: string) => void }} options
 *  `say` receives progress messages; `verbose` shows the output of the builders too. The output of a builder that fails is always
 *  shown.
 */
export async function build({ only, force = false, verbose = false, say = () => {} } = {}) {
  // An image may contain the build without its sources.
  if (!existsSync(at('src')) && existsSync(at('dist', 'main.js'))) return
  for (const part of PARTS) {
    if (only && part.name !== only) continue
    if (part.name === 'workbench' && !existsSync(at('web', 'vite.config.ts'))) continue
    const hash = hashOf(part.sources)
    if (!force && existsSync(at(part.made)) && stamps()[part.name] === hash) continue
    if (!existsSync(at(part.command[0]))) throw new Error('The build dependencies are not installed. Run npm ci.')
    const began = Date.now()
    const seconds = () => Math.round((Date.now() - began) / 1_000)
    say(`Building the ${part.name} …`)
    const timer = setInterval(() => say(`Building the ${part.name} … ${seconds()} s`), 10_000)
    const keep = part.name === 'server' ? setWorkbenchAside() : () => {}
    const before = stamps()
    try {
      await run(part.command, verbose)
      if (part.name === 'workbench') await compressFolder(at('dist', 'web'))
    } finally {
      clearInterval(timer)
      keep()
    }
    say(`Built the ${part.name} in ${seconds()} s.`)
    writeFileSync(STAMP, JSON.stringify({ ...before, [part.name]: hash }))
  }
}

function stamps() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'))
  } catch {
    return {}
  }
}

// nest build empties dist/, including a web application that may still be up to date.
function setWorkbenchAside() {
  const aside = at('.edict-workbench')
  rmSync(aside, { recursive: true, force: true })
  if (!existsSync(at('dist', 'web'))) return () => {}
  renameSync(at('dist', 'web'), aside)
  return () => {
    mkdirSync(at('dist'), { recursive: true })
    renameSync(aside, at('dist', 'web'))
  }
}

function hashOf(sources) {
  const hash = createHash('sha256')
  const add = (path) => {
    if (!existsSync(at(path))) return
    const entries = readdirOf(path)
    if (entries) for (const entry of entries) add(`${path}/${entry}`)
    else if (!/\.spec\.tsx?$/.test(path))
      hash
        .update(`${path}\0`)
        .update(readFileSync(at(path)))
        .update('\0')
  }
  for (const source of sources) add(source)
  return hash.digest('hex')
}

function readdirOf(path) {
  try {
    return readdirSync(at(path)).sort()
  } catch (error) {
    if (error.code === 'ENOTDIR') return null
    throw error
  }
}

/** In our process group, so that Ctrl-C ends it too. */
function run(command, verbose) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      // Every build, including the one for tests, makes the production version of the screens: React's development build is
      // larger and slower.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', verbose ? 'inherit' : 'pipe', verbose ? 'inherit' : 'pipe'],
    })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk))
    child.once('error', fail)
    child.once('close', (code, signal) => {
      if (code === 0) return done()
      process.stderr.write(Buffer.concat(said))
      fail(new Error(`${command.slice(0, 2).join(' ')} ended with ${signal ?? code}.`))
    })
  })
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await build({ force: process.argv.includes('--force'), verbose: true, say: (line) => process.stdout.write(`${line}\n`) })
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
