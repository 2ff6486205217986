import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './door.js'
import { freePort } from './redis.js'

/**
 * What a newcomer sees: the built product with default settings, once on a terminal (from util-linux's `script`) and once
 * without.
 */
const folder = mkdtempSync(join(tmpdir(), 'edict-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function started(command: string, args: string[], stop: (child: ChildProcess) => void): Promise<string[]> {
  const port = String(await freePort())
  const env = { PATH: process.env.PATH, EDICT_DATA: join(folder, port), PORT: port, LOG_LEVEL: 'info' }
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  await until('Edict is ready', () => said.includes('To stop:'), 300)
  expect(said).toContain(`Edict is ready at http://127.0.0.1:${port}`)
  expect(said).toContain(`Data folder: ${join(folder, port)}`)
  await fetch(`http://127.0.0.1:${port}/health/live`)
  await until('the request is logged', () => said.includes('/health/live'), 60)
  const gone = once(child, 'exit')
  stop(child)
  await gone
  return said.split(/\r?\n/).filter((line) => line !== '')
}

const STEPS = ['Starting the embedded PostgreSQL …', 'Updating the database …', 'Starting the application …']
const NOISE = /InstanceLoader|RouterExplorer|RoutesResolver|NestFactory|ExperimentalWarning|DeprecationWarning/

it('a start without a terminal is announced in words, with logs in JSON', async () => {
  const lines = await started(process.execPath, ['dist/main.js'], (child) => child.kill('SIGTERM'))
  for (const step of STEPS) expect(lines).toContain(step)
  expect(lines.filter((line) => /one-time link: http\S+\/join#\S+$/.test(line))).toHaveLength(1)
  const logged = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
  expect(logged.some(({ route }) => route === '/health/live')).toBe(true)
  expect(lines.filter((line) => NOISE.test(line))).toEqual([])
  expect(lines.at(-1)).toBe('Edict has stopped.')
}, 600_000)

it('a start on a terminal logs text, says how to stop it, and stops at Ctrl-C', async () => {
  const command = `${process.execPath} dist/main.js`
  const lines = await started('script', ['-qec', command, '/dev/null'], (child) => child.stdin?.write('\u0003'))
  for (const step of STEPS) expect(lines).toContain(step)
  expect(lines.some((line) => line.includes('To stop: press Ctrl-C'))).toBe(true)
  expect(lines.filter((line) => line.startsWith('{') || NOISE.test(line))).toEqual([])
  expect(lines.at(-1)).toBe('Edict has stopped.')
}, 600_000)
