import { Writable } from 'node:stream'
import { styleText } from 'node:util'
import type { INestApplicationContext, LoggerService } from '@nestjs/common'
import { Logger, PinoLogger } from 'nestjs-pino'
import type { Settings } from './config/settings.js'

/** Parts of the framework that report each module and route at the start. Their warnings and errors are kept. */
const FRAMEWORK = new Set(['NestFactory', 'NestApplication', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer'])

/**
 * Writes the application's log lines, at the level of its own settings. nestjs-pino keeps the logger of the first application in a
 * process, with that one's level.
 */
export function logThroughPino(app: INestApplicationContext, settings: Settings): void {
  PinoLogger.root.level = settings.log_level
  app.useLogger(withoutFramework(app.get(Logger)))
}

/** The logger without the framework's own lines about the start. */
export function withoutFramework(logger: LoggerService): LoggerService {
  return {
    log: (message: unknown, ...rest: unknown[]) => {
      if (!FRAMEWORK.has(String(rest.at(-1)))) logger.log(message, ...rest)
    },
    error: (message: unknown, ...rest: unknown[]) => logger.error(message, ...rest),
    warn: (message: unknown, ...rest: unknown[]) => logger.warn(message, ...rest),
    debug: (message: unknown, ...rest: unknown[]) => logger.debug?.(message, ...rest),
    verbose: (message: unknown, ...rest: unknown[]) => logger.verbose?.(message, ...rest),
    fatal: (message: unknown, ...rest: unknown[]) => logger.fatal?.(message, ...rest),
  }
}

/** The destination of pino's lines: unchanged, or converted to readable text. */
export function logStream(format: 'auto' | 'text' | 'json', out: NodeJS.WriteStream = process.stdout): Writable {
  if (format === 'json' || (format === 'auto' && !out.isTTY)) return out
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      out.write(readable(chunk.toString(), out.isTTY === true), done)
    },
  })
}

type Colour = Parameters<typeof styleText>[0]
const LEVELS: Record<number, [string, Colour]> = {
  10: ['trace', 'gray'],
  20: ['debug', 'gray'],
  30: ['info', 'green'],
  40: ['warn', 'yellow'],
  50: ['error', 'red'],
  60: ['fatal', 'red'],
}

/**
 * A line of pino as `14:05:09 info  http: method=GET route=/api/v1/me status=200`. A line from another source stays unchanged.
 */
export function readable(line: string, colours: boolean): string {
  const entry = parsed(line)
  if (!entry) return line
  const { level, time, pid, hostname, msg, context, err, request_id, ...rest } = entry
  const paint = (colour: Colour, text: string) => (colours ? styleText(colour, text, { validateStream: false }) : text)
  const [name, colour] = LEVELS[Number(level)] ?? ['info', 'green']
  const values = Object.entries(rest).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const words = [context ? `${context}:` : '', msg ?? '', ...values].filter((word) => word !== '').join(' ')
  const stack = (err as { stack?: string; message?: string } | undefined)?.stack ?? ''
  const at = new Date(Number(time)).toTimeString().slice(0, 8)
  return `${paint('gray', at)} ${paint(colour, name.padEnd(5))} ${words}\n${stack ? `${stack}\n` : ''}`
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
