import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DECLARED } from '../../src/platform/config/declared.js'

const read = (file: string) => readFileSync(join(__dirname, '..', '..', file), 'utf8')
const compose = read('docker-compose.yml')

describe('docker-compose.yml', () => {
  it('sets only variables of Edict or of PostgreSQL’s image', () => {
    const set = [...compose.matchAll(/^ +([A-Z][A-Z_]+): /gm)].map((match) => match[1] as string)
    expect(set.length).toBeGreaterThan(8)
    expect(set.filter((name) => !(name in DECLARED) && name !== 'POSTGRES_PASSWORD')).toEqual([])
  })

  it('contains no password: each comes from .env, which names them all', () => {
    const asked = [...compose.matchAll(/\$\{([A-Z_]+):\?/g)].map((match) => match[1] as string)
    const named = [...read('.env.example').matchAll(/^([A-Z_]+)=$/gm)].map((match) => match[1] as string)
    expect([...new Set(asked)].sort()).toEqual(named.sort())
    expect(compose).not.toMatch(/postgres:\/\/\w+:(?!\$\{)/)
  })

  it('runs two API processes and two workers', () => {
    const services = [...compose.matchAll(/^ {2}([a-z0-9-]+):$/gm)].map((match) => match[1])
    expect(services).toEqual(
      expect.arrayContaining(['postgres', 'redis', 'mail', 'database', 'api-1', 'api-2', 'worker-1', 'worker-2']),
    )
  })
})
