import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { PRIVILEGED } from '../builders/full-directive.js'
import type { LoggedRun } from './logged-run.js'

interface Line {
  context?: string
  msg?: string
  message?: string
  kind?: string
  route?: string
  request_id?: string
}

let log = ''
let lines: Line[] = []
let told: LoggedRun

beforeAll(async () => {
  const script = join(__dirname, 'logged-run.ts')
  const words = ['-r', join(__dirname, '../harness/typescript.cjs'), '-e', `require(${JSON.stringify(script)})`]
  // The first application of a process sets up logging for all of them, and that may be the one that creates the cast.
  const env = { ...process.env, EDICT_LOG: 'trace' }
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (log += text))
  child.on('message', (message) => (told = message as LoggedRun))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`The run ended with ${code}: ${log.slice(-2_000)}`)
  lines = log.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
})

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe('a request', () => {
  it('has the id it came with, in its response and in each of its log lines', () => {
    expect(told.echoed).toBe(told.given)
    const own = lines.filter(({ request_id }) => request_id === told.given)
    expect(own.map(({ route }) => route)).toContain('/api/v1/directives/:reference/letters/:id/send')
  })

  it('passes its id to the work it caused, and to the log lines of that work', () => {
    expect(told.sent).toEqual([{ kind: 'letter.send', request_id: told.given }])
    expect(told.mails).toBe(1)
    expect(lines).toContainEqual(expect.objectContaining({ context: 'sweeper', kind: 'letter.send', request_id: told.given }))
  })

  it('has its id once in each line', () => {
    expect(log.split('\n').filter((line) => line.split('"request_id"').length > 2)).toEqual([])
  })

  it('gets an id if it came with an invalid one', () => {
    expect(told.malformed).toMatch(UUID)
    expect(log).not.toContain('Okafor')
  })

  it('has the same id in the body and header of an error, and in the log line of the failure', () => {
    expect(told.refused.header).toMatch(UUID)
    expect(told.refused.body).toBe(told.refused.header)
    expect(told.broken.body).toBe(told.broken.header)
    expect(lines.filter((line) => line.request_id === told.broken.header)).toContainEqual(
      expect.objectContaining({ sql_state: '23514' }),
    )
  })

  it('has its id in every log line of the HTTP server', () => {
    const nameless = lines.filter(({ context, request_id }) => context === 'http' && !UUID.test(request_id ?? ''))
    expect(nameless).toEqual([])
    expect(lines.filter(({ context }) => context === 'http').length).toBeGreaterThan(40)
  })
})

it('the log contains no address of a calendar feed, however it is requested', () => {
  expect(told.feed.statuses).toEqual([200, 200, 404, 404, 404, 400])
  expect(lines.map(({ route }) => route)).toContain('/api/v1/feeds/deadlines/:file')
  expect(log).not.toContain(told.feed.token)
})

it('the log contains no content: no title, name, address, file or text', () => {
  const people = Object.values(told.people).map(({ email }) => email)
  const names = [
    'Counsel Person',
    'Lead Person',
    'Contributor Person',
    'Ada Mbeki',
    'Reports desk',
    'Reyes',
    'Orla Systems',
    'Quay Street',
  ]
  const files = ['letter.txt', 'memo.txt', 'proof.txt', 'The letter']
  const texts = [
    'quillwort',
    PRIVILEGED,
    'A call.',
    'A fact.',
    'Report it',
    'Report yearly',
    'Switch it',
    'Ask around',
    'Nothing narrower',
  ]
  const places = [told.full.reference, 'The Director', 'reports@cisa.example', '@orla.example', 'shallow water']
  const secrets = [...people, ...names, ...files, ...texts, ...places]
  expect(secrets.filter((secret) => log.toLowerCase().includes(secret.toLowerCase()))).toEqual([])
})
