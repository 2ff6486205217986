import { DiscoveryModule } from '@nestjs/core'
import { Test } from '@nestjs/testing'
import { HandlerRegistry } from './handler-registry.js'
import { Handles, type OutboxHandler } from './handlers.js'
import { OUTBOX_KINDS, type OutboxKind } from './kinds.js'

@Handles()
class Handler implements OutboxHandler {
  constructor(readonly kind: OutboxKind) {}
  async run(): Promise<void> {}
}

async function start(kinds: readonly OutboxKind[]): Promise<HandlerRegistry> {
  const handlers = kinds.map((kind, index) => ({ provide: `${kind} ${index}`, useValue: new Handler(kind) }))
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [HandlerRegistry, ...handlers],
  }).compile()
  await module.init()
  return module.get(HandlerRegistry)
}

describe('a worker', () => {
  it('starts with one handler for each kind of effect', async () => {
    const registry = await start(OUTBOX_KINDS)
    expect(registry.all().map((handler) => handler.kind)).toEqual([...OUTBOX_KINDS])
    expect(registry.of('letter.send').kind).toBe('letter.send')
  })

  it('does not start if a kind has no handler', async () => {
    await expect(start(['reminder.send', 'letter.send'])).rejects.toThrow(
      OUTBOX_KINDS.filter((kind) => kind !== 'reminder.send' && kind !== 'letter.send')
        .map((kind) => `${kind} has no handler`)
        .join(', '),
    )
  })

  it('does not start if a kind has two handlers', async () => {
    await expect(start([...OUTBOX_KINDS, 'letter.send'])).rejects.toThrow('letter.send has two handlers')
  })
})
