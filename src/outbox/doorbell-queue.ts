import { BullModule } from '@nestjs/bull'
import type { DynamicModule } from '@nestjs/common'
import type { QueueOptions } from 'bull'

/** The consumer side of the Bull queue of notifications. It carries no work: Redis may be flushed, killed or absent, and nothing is lost. */
export const DOORBELL = 'doorbell'

/** The producer side of the same queue. */
export const DOORBELL_BUTTON = 'doorbell_button'

export interface Ring {
  readonly id: 'sweep'
}

type RedisOptions = Exclude<QueueOptions['redis'], string | undefined>

// Reconnects indefinitely at moderate intervals: a Redis that comes back is found within ten seconds.
const retryStrategy = (times: number) => Math.min(times * 500, 10_000)

/** The producer is a request: it does not wait, and what a dead Redis does not accept immediately is dropped. */
const BUTTON: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  connectTimeout: 2_000,
  commandTimeout: 2_000,
  retryStrategy,
}

/** The consumer waits for Redis indefinitely. */
const ANSWER: RedisOptions = { maxRetriesPerRequest: null, retryStrategy }

/** The queue for producers and consumers: two connections, because they must behave differently when Redis is down. */
export const doorbellButton = (redisUrl: string) => queue(DOORBELL_BUTTON, redisUrl, BUTTON)
export const doorbellAnswer = (redisUrl: string) => queue(DOORBELL, redisUrl, ANSWER)

function queue(token: string, redisUrl: string, redis: RedisOptions): DynamicModule {
  // Bull reads host, port, user and database from the address, but not that it requires TLS.
  const tls = redisUrl.startsWith('rediss:') ? { tls: {} } : {}
  return BullModule.registerQueueAsync({
    name: token,
    useFactory: () => ({ name: DOORBELL, url: redisUrl, skipVersionCheck: true, redis: { ...redis, ...tls } }),
  })
}
