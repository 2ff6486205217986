import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }

/** The versions that a registry reports for a package, or null if it does not answer. */
type Known = Record<string, Advisory[]> | 405

type Case = [are: string, known: Known, explained: object[], code: number, says: RegExp]

interface Advisory {
  id: number
  url: string
  title: string
  severity: string
  vulnerable_versions: string
}

const advisory = (id: number, code: string, severity = 'high', versions = '<=99.0.0'): Advisory => ({
  id,
  url: `https://github.com/advisories/${code}`,
  title: 'A hole',
  severity,
  vulnerable_versions: versions,
})

const KNOWN_BAD = { minimist: [advisory(1, 'GHSA-xvch-5gv4-984h', 'critical', '<0.2.4')] }
const HOLE = { handlebars: [advisory(2, 'GHSA-aaaa-bbbb-cccc')] }
const EXPLAINED = {
  advisory: 'GHSA-aaaa-bbbb-cccc',
  package: 'handlebars',
  why: 'Only our own templates are run.',
  reviewed_on: '2026-01-01',
  until: '9999-01-01',
}

describe('the production dependencies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'edict-parts-'))
  let registry: Server
  let answer: Known = 405

  beforeAll(async () => {
    registry = createServer(async (request, reply) => {
      if (request.method === 'GET') {
        // A packument, requested to find the versions of a package without the advisory.
        const name = decodeURIComponent(request.url?.slice(1) ?? '')
        const version = dependencies[name] ?? '0.0.8'
        return void reply.end(
          JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: { name, version } } }),
        )
      }
      const bytes = Buffer.concat(await request.toArray())
      const asked = JSON.parse(String(request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes))
      if (answer === 405) return void reply.writeHead(405).end()
      reply.end(JSON.stringify(Object.fromEntries(Object.entries(answer).filter(([name]) => name in asked))))
    }).listen(0, '127.0.0.1')
    await once(registry, 'listening')
  })
  afterAll(() => {
    registry.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function ask(known: Known, explained: object[] = []): Promise<{ code: number; said: string }> {
    answer = known
    const file = join(folder, 'explained.json')
    writeFileSync(file, JSON.stringify(explained))
    const url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`
    const env = { ...process.env, npm_config_registry: url, npm_config_cache: join(folder, 'cache') }
    return new Promise((resolve) => {
      execFile(process.execPath, ['scripts/advisories.mjs', file], { env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
      )
    })
  }

  it.each<Case>([
    ['unknown if the registry does not answer', 405, [], 2, /could not be checked.*405/],
    ['unknown if the registry answers without any advisories', {}, [], 2, /names no advisory for minimist/],
    ['safe if it has advisories, but none for our dependencies', KNOWN_BAD, [], 0, /\d{3} parts asked.*: 0 high or critical/],
    ['unsafe with a finding', { ...KNOWN_BAD, ...HOLE }, [], 1, /handlebars: high, GHSA-aaaa-bbbb-cccc/],
    ['safe with a finding that is explained', { ...KNOWN_BAD, ...HOLE }, [EXPLAINED], 0, /1 high or critical, 1 explained/],
    [
      'unsafe once the explanation is out of date',
      { ...KNOWN_BAD, ...HOLE },
      [{ ...EXPLAINED, until: '2026-02-01' }],
      1,
      /ran until/,
    ],
    ['unsafe with an explanation without a reason', { ...KNOWN_BAD, ...HOLE }, [{ ...EXPLAINED, why: '' }], 1, /has no reason/],
    ['unsafe with an explanation for a finding that no longer exists', KNOWN_BAD, [EXPLAINED], 1, /no longer found/],
    [
      'safe with a finding of low severity',
      { ...KNOWN_BAD, handlebars: [advisory(3, 'GHSA-aaaa-bbbb-dddd', 'moderate')] },
      [],
      0,
      /: 0 high or critical/,
    ],
  ])('are %s', async (_, known, explained, code, says) => {
    const came = await ask(known, explained)
    expect(came.said).toMatch(says)
    expect(came.code).toBe(code)
  })

  it('are printed as a bill of materials with every entry of package.json and its version, and no development tool', async () => {
    const bill = await new Promise<string>((resolve, reject) => {
      execFile('npm', ['run', '-s', 'bom'], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout) =>
        error ? reject(error) : resolve(stdout),
      )
    })
    const { bomFormat, components } = JSON.parse(bill) as { bomFormat: string; components: { purl: string }[] }
    expect(bomFormat).toBe('CycloneDX')
    const named = new Set(components.map(({ purl }) => decodeURIComponent(purl)))
    expect(Object.entries(dependencies).filter(([name, version]) => !named.has(`pkg:npm/${name}@${version}`))).toEqual([])
    expect([...named].filter((purl) => /\/(jest|vite|@biomejs\/biome)@/.test(purl))).toEqual([])
  })
})
