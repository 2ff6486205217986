import { PassThrough } from 'node:stream'
import { logStream, readable, withoutFramework } from './log-lines.js'

const LINE = JSON.stringify({
  level: 40,
  time: 1_780_000_000_000,
  pid: 1,
  hostname: 'h',
  context: 'outbox',
  msg: 'Not sent',
  tries: 3,
})

describe('a log line as text', () => {
  it('has its time, level, context, message and values, and neither process nor host', () => {
    expect(readable(`${LINE}\n`, false)).toMatch(/^\d\d:\d\d:\d\d warn {2}outbox: Not sent tries=3\n$/)
  })

  it('shows the stack of an error', () => {
    const line = JSON.stringify({ level: 50, time: 0, msg: 'Failed', err: { message: 'x', stack: 'Error: x\n    at y' } })
    expect(readable(line, false)).toContain('error Failed\nError: x\n    at y\n')
  })

  it('is left unchanged if it is not JSON', () => {
    expect(readable('plain words\n', true)).toBe('plain words\n')
  })
})

describe('the log stream', () => {
  const out = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream
  it.each([
    ['auto', true, 'text'],
    ['auto', false, 'json'],
    ['json', true, 'json'],
    ['text', false, 'text'],
  ] as const)('with LOG_FORMAT=%s and a terminal: %s writes %s', (format, isTTY, written) => {
    const target = out(isTTY)
    logStream(format, target).write(`${LINE}\n`)
    const text = String((target as unknown as PassThrough).read())
    expect(text.startsWith('{') ? 'json' : 'text').toBe(written)
  })
})

describe('the logger without the framework', () => {
  it('drops lines about modules and routes, and keeps their warnings and every other line', () => {
    const lines: string[] = []
    const note = (level: string) => (message: unknown) => void lines.push(`${level} ${message}`)
    const logger = withoutFramework({ log: note('log'), warn: note('warn'), error: note('error') })
    logger.log('Mapped {/api}', 'RouterExplorer')
    logger.warn('Old', 'RouterExplorer')
    logger.log('Sent', 'outbox')
    logger.log({ route: '/api' }, 'http')
    logger.error('Bad', 'InstanceLoader')
    expect(lines).toEqual(['warn Old', 'log Sent', 'log [object Object]', 'error Bad'])
  })
})
