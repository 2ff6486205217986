import { PassThrough } from 'node:stream'
import { Logger } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { readSettings, Settings } from './config/settings.js'
import { logStream, logThroughPino, readable, withoutFramework } from './log-lines.js'
import { PlatformModule } from './platform.module.js'

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

describe('the level of the log', () => {
  it('is that of the application opened last, not of the first one in the process', async () => {
    const written: string[] = []
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0)
    for (const level of ['error', 'warn', 'silent']) {
      const declared = readSettings({ LOG_LEVEL: level, LOG_FORMAT: 'json', EDICT_DATA: '/nowhere' })
      const settings = new Settings(
        declared,
        { appUrl: '', doorUrl: '', ownerUrl: '', workerUrl: '', renderUrl: '', verifierUrl: '' },
        Buffer.alloc(32),
      )
      const app = await NestFactory.createApplicationContext(PlatformModule.with(settings), { bufferLogs: true })
      logThroughPino(app, settings)
      for (const say of ['error', 'warn'] as const) new Logger('test')[say](`${say} at ${level}`)
      await app.close()
    }
    write.mockRestore()
    expect(written.map((line) => JSON.parse(line).msg)).toEqual(['error at error', 'error at warn', 'warn at warn'])
  })
})
