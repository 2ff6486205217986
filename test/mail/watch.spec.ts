import { randomBytes } from 'node:crypto'
import { type INestApplicationContext, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { beat, beatChecker, checkerPlanned } from '../../src/outbox/pulse.js'
import { Watch } from '../../src/outbox/watch.js'
import { WatchModule } from '../../src/outbox/watch.module.js'
import { readSettings, Settings } from '../../src/platform/config/settings.js'
import { DatabaseModule } from '../../src/platform/database/database.module.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { PlatformModule } from '../../src/platform/platform.module.js'
import { OutboxBench } from '../db/outbox-parts.js'
import { headerOf, ScriptedServer } from './reminder-parts.js'

let bench: OutboxBench
let server: ScriptedServer
const watching: INestApplicationContext[] = []

beforeAll(async () => {
  bench = await OutboxBench.start()
  server = await ScriptedServer.start()
})
afterEach(async () => {
  await Promise.all(watching.splice(0).map((context) => context.close()))
  await bench.clear()
  server.taken.length = 0
  server.refusal = null
})
afterAll(async () => {
  await bench.stop()
  await server.close()
})

async function aWatch(env: Record<string, string> = {}): Promise<Watch> {
  const declared = readSettings({
    SMTP_URL: server.url,
    MAIL_FROM: 'edict@orla.example',
    ON_CALL_ADDRESS: 'oncall@orla.example',
    ORGANISATION: 'Orla Systems',
    PUBLIC_URL: 'https://edict.orla.example',
    LOG_LEVEL: 'silent',
    ...env,
  })
  const settings = new Settings(declared, bench.urls, randomBytes(32))
  @Module({})
  class Requests {}
  const context = await NestFactory.createApplicationContext(
    { module: Requests, imports: [PlatformModule.with(settings), DatabaseModule, WatchModule] },
    { logger: false, abortOnError: false },
  )
  watching.push(context)
  return context.get(Watch)
}

const sweepRuns = () => watching[0]?.get(UnitOfWork).asWorker(beat)

it('is silent while the sweep runs', async () => {
  const watch = await aWatch()
  await sweepRuns()
  expect(await watch.look()).toBe(false)
  expect(server.taken).toEqual([])
})

it('alerts the on-call address if no sweep has run for more than a minute, once per outage, however many processes are watching', async () => {
  const watches = [await aWatch(), await aWatch(), await aWatch()]
  await sweepRuns()
  await bench.pass('61 seconds')
  const told = await Promise.all(watches.map((watch) => watch.look()))
  expect(told.filter(Boolean)).toHaveLength(1)
  await bench.pass('1 hour')
  expect(await watches[0]?.look()).toBe(false)
  expect(server.taken.map((mail) => mail.to)).toEqual([['oncall@orla.example']])
  expect(headerOf(server.taken[0]?.raw as string, 'Subject')).toBe('Edict: reminders are not running')

  await sweepRuns()
  expect(await watches[0]?.look()).toBe(false)
  await bench.pass('2 minutes')
  expect(await watches[0]?.look()).toBe(true)
  expect(server.taken).toHaveLength(2)
})

it('also alerts the on-call address if no sweep ever ran', async () => {
  const watch = await aWatch()
  expect(await watch.look()).toBe(true)
  expect(server.taken[0]?.raw).toContain('It last ran: never.')
})

it('alerts the on-call address once if the hourly check has not run for two hours, or has never run, while the sweep is running', async () => {
  const watch = await aWatch()
  const worker = watching[0]!.get(UnitOfWork)
  await worker.asWorker(checkerPlanned)
  await bench.pass('119 minutes')
  await sweepRuns()
  expect(await watch.look()).toBe(false)
  await bench.pass('2 minutes')
  await sweepRuns()
  expect([await watch.look(), await watch.look()]).toEqual([true, false])
  expect(headerOf(server.taken[0]?.raw as string, 'Subject')).toBe('Edict: the hourly check is not running')
  expect(server.taken[0]?.raw).toContain('It last ran: never.')

  await worker.asWorker(beatChecker)
  await sweepRuns()
  expect(await watch.look()).toBe(false)
  await bench.pass('121 minutes')
  await sweepRuns()
  expect(await watch.look()).toBe(true)
  expect(server.taken).toHaveLength(2)
})

it('tries again if the e-mail could not be sent', async () => {
  const watch = await aWatch()
  await sweepRuns()
  await bench.pass('2 minutes')
  server.refusal = { code: 451, text: 'Later' }
  expect(await watch.look()).toBe(false)
  server.refusal = null
  expect(await watch.look()).toBe(true)
  expect(server.taken).toHaveLength(1)
})

it('alerts nobody if no address or mail server is set, and does not fail', async () => {
  const without = [await aWatch({ ON_CALL_ADDRESS: '' }), await aWatch({ SMTP_URL: '', MAIL_FROM: '' })]
  await sweepRuns()
  await bench.pass('2 minutes')
  for (const watch of without) expect(await watch.look()).toBe(false)
  expect(server.taken).toEqual([])
})
