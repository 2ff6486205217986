import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ReadingOptions } from '../../src/documents/reading/read-document.js'
import { makePdf } from '../builders/pdf.js'
import { aFolder, readerThat, reading } from './files-on-disk.js'

// Starts the real processes, and keeps track of them.
jest.mock('node:child_process', () => {
  const real = jest.requireActual('node:child_process')
  return { ...real, spawn: jest.fn(real.spawn) }
})

const folder = aFolder()
const read = (source: string, options: ReadingOptions = {}) =>
  reading(folder, 'a.txt', 'the letter', { ...options, reader: readerThat(folder, source) })

const children = (): ChildProcess[] => jest.mocked(spawn).mock.results.map((result) => result.value)

/** Whether any process of the child's process group is still running. */
function isAlive(child: ChildProcess): boolean {
  try {
    process.kill(-(child.pid as number), 0)
    return true
  } catch {
    return false
  }
}

beforeEach(() => jest.mocked(spawn).mockClear())

describe('the reader process', () => {
  it('is killed at its time limit on a large letter, and the caller is informed', async () => {
    const bytes = makePdf({
      pages: Array.from({ length: 4_000 }, (_, index) => `Page ${index}\n${'All records of the export.\n'.repeat(40)}`),
    })
    const found = await reading(folder, 'production.pdf', bytes, { limits: { milliseconds: 600 } })
    expect(found).toMatchObject({ state: 'needs_a_person', reason: 'took_too_long' })
    expect(children().map((child) => child.signalCode)).toEqual(['SIGKILL'])
    expect(children().map(isAlive)).toEqual([false])
  })

  it('is killed if it never stops, and earlier pages are kept', async () => {
    const before = performance.now()
    const found = await read(`say({ kind: 'text' }); say({ page: 'one' }); for (;;);`, { limits: { milliseconds: 1_500 } })
    expect(performance.now() - before).toBeLessThan(4_000)
    expect(found).toEqual({ state: 'needs_a_person', kind: 'text', reason: 'took_too_long', pages: ['one'] })
  })

  it('sees none of our environment variables', async () => {
    process.env.EDICT_SECRET_OF_THIS_TEST = 'k3y'
    const found = await read(`say({ kind: 'text' }); say({ page: JSON.stringify(process.env) }); say({ end: null })`)
    delete process.env.EDICT_SECRET_OF_THIS_TEST
    expect(
      Object.keys(JSON.parse(found.pages?.[0] ?? '')).filter((name) => !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name)),
    ).toEqual([])
  })

  it('cannot read other files, write any, or start anything', async () => {
    const mark = join(folder, 'written')
    const tries = [
      `fs.readFileSync('/etc/passwd')`,
      `fs.writeFileSync(${JSON.stringify(mark)}, 'x')`,
      `spawnSync('/bin/sh', ['-c', 'true'])`,
      `new Worker('1', { eval: true })`,
    ]
    const attempts = tries.map((one) => `try { ${one}; said.push('done') } catch (error) { said.push(error.code) }`).join('\n')
    const source = `import { spawnSync } from 'node:child_process'\nimport { Worker } from 'node:worker_threads'\nconst said = []\n${attempts}
      say({ kind: 'text' }); say({ page: said.join(' ') }); say({ end: null })`
    expect((await read(source)).pages).toEqual(['ERR_ACCESS_DENIED ERR_ACCESS_DENIED ERR_ACCESS_DENIED ERR_ACCESS_DENIED'])
    expect(existsSync(mark)).toBe(false)
  })

  it('reads the given file without knowing its name', async () => {
    const found = await read(
      `say({ kind: 'text' }); say({ page: fs.readFileSync(0, 'utf8') + ' ' + process.argv.join(' ') }); say({ end: null })`,
    )
    expect(found.pages?.[0]).toMatch(/^the letter /)
    expect(found.pages?.[0]).not.toContain('a.txt')
  })

  it('ends with the result “too large” if it takes more heap than allowed', async () => {
    const found = await read(
      `say({ kind: 'text' }); const all = []; for (let i = 0; i < 40; i += 1) all.push(Array.from({ length: 1e6 }, Math.random)); say({ end: null })`,
      {
        limits: { heapMegabytes: 64, memoryMegabytes: 8_000 },
      },
    )
    expect(found).toMatchObject({ reason: 'too_large', kind: 'text' })
  })

  it('gets no more memory outside its heap than allowed, if the system supports such a limit', async () => {
    const take = `try { Buffer.alloc(600 << 20); say({ page: 'taken' }) } catch { say({ page: 'refused' }) }`
    const found = await read(`say({ kind: 'text' }); ${take}; say({ end: null })`, { limits: { memoryMegabytes: 1_024 } })
    expect(found.pages).toEqual([process.platform === 'linux' ? 'refused' : 'taken'])
  })

  it('ends with the result “too large” if it is given more than its memory can hold', async () => {
    const found = await reading(folder, 'a.bin', Buffer.alloc(300 << 20, 'a'), {
      limits: { fileBytes: 400 << 20, memoryMegabytes: 896 },
    })
    expect(found).toMatchObject({ state: 'needs_a_person', reason: 'too_large' })
  })

  it('is stopped if it produces too much output, which is discarded', async () => {
    const flood = `say({ kind: 'text' }); const line = 'x'.repeat(1 << 20); for (;;) fs.writeSync(3, line)`
    const found = await read(flood, { limits: { textBytes: 1 << 20 } })
    expect(found).toEqual({ state: 'needs_a_person', kind: 'text', reason: 'too_large' })
  })

  it('can return a page up to the maximum length', async () => {
    const found = await read(`say({ kind: 'pdf' }); say({ page: 'line\\n'.repeat(200_000) }); say({ end: null })`)
    expect(found.pages?.[0]).toHaveLength(1_000_000)
  })

  it.each([
    ['text that the database refuses', `say({ page: 'a\\u0000b' })`],
    ['half a surrogate pair', `say({ page: '\\ud800' })`],
    ['an unknown kind', `say({ kind: 'exe' })`],
    ['an unknown reason', `say({ end: 'fine' })`],
    ['no JSON', `fs.writeSync(3, 'oops\\n')`],
    ['more output after the end', `say({ end: null }); say({ page: 'late' })`],
  ])('is not trusted if it reports %s', async (_, lie) => {
    const found = await read(`say({ kind: 'text' }); say({ page: 'one' }); ${lie}; say({ end: null })`)
    expect(found).toEqual({ state: 'needs_a_person', kind: 'text', reason: 'damaged', pages: ['one'] })
  })

  it('leaves the earlier pages, marked as damaged, if it crashes on a file', async () => {
    const found = await read(`say({ kind: 'pdf' }); say({ page: 'one' }); process.exit(3)`)
    expect(found).toMatchObject({ reason: 'damaged', pages: ['one'] })
  })

  it('is reported as our error, not the file’s, if it cannot start', async () => {
    await expect(read(`import 'no-such-package'`)).rejects.toThrow(/did not start[\s\S]*no-such-package/)
  })

  it('ends immediately when the service stops, and reports nothing about the file', async () => {
    const stopping = new AbortController()
    const started = new Promise<void>((resolve) => {
      jest.mocked(spawn).mockImplementationOnce((...args: unknown[]) => {
        setImmediate(resolve)
        return jest.requireActual('node:child_process').spawn(...args)
      })
    })
    const found = read(`say({ kind: 'text' }); for (;;);`, { signal: stopping.signal })
    await started
    const before = performance.now()
    stopping.abort(new Error('stopping'))
    await expect(found).rejects.toThrow('stopping')
    expect(performance.now() - before).toBeLessThan(5_000)
    expect(children().map(isAlive)).toEqual([false])
  })

  it('is not started for a service that has already stopped', async () => {
    await expect(read(`say({ end: null })`, { signal: AbortSignal.abort(new Error('stopping')) })).rejects.toThrow('stopping')
    expect(children()).toEqual([])
  })

  it('ends on its own at its CPU time limit if its parent is gone', async () => {
    const lonely = jest.spyOn(globalThis, 'setTimeout').mockImplementation((() => undefined) as never)
    const found = await read(`say({ kind: 'text' }); for (;;);`, { limits: { milliseconds: 100 } })
    lonely.mockRestore()
    expect(found).toMatchObject({ state: 'needs_a_person' })
  })

  it('runs alongside at most one other, and the rest wait their turn', async () => {
    const most: number[] = []
    const count = () => most.push(children().filter((child) => child.exitCode === null && child.signalCode === null).length)
    const real = jest.requireActual('node:child_process').spawn
    jest.mocked(spawn).mockImplementation((...args: unknown[]) => {
      setImmediate(count)
      return real(...args)
    })
    const all = await Promise.all([1, 2, 3, 4, 5].map((number) => reading(folder, 'a.txt', `letter ${number}`)))
    expect(all.map((one) => one.pages?.[0])).toEqual(['letter 1', 'letter 2', 'letter 3', 'letter 4', 'letter 5'])
    expect(most).toHaveLength(5)
    expect(Math.max(...most)).toBe(2)
  })

  it('leaves no open file behind', async () => {
    const openFiles = () => (existsSync('/dev/fd') ? readdirSync('/dev/fd').length : 0)
    await reading(folder, 'a.txt', 'letter')
    const before = openFiles()
    for (let i = 0; i < 3; i += 1) await reading(folder, 'a.txt', 'letter')
    expect(openFiles()).toBeLessThanOrEqual(before)
  })
})
