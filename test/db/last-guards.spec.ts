import type { ExecutionContext } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { lastValueFrom, throwError } from 'rxjs'
import { AgenciesController } from '../../src/agencies/agencies.controller.js'
import { accessTo } from '../../src/directives/access.js'
import { Refused } from '../../src/domain/errors.js'
import type { Settings } from '../../src/platform/config/settings.js'
import { DatabaseReady } from '../../src/platform/database/database-ready.js'
import { migrate } from '../../src/platform/database/migrate.js'
import { RefuseStrongRoles } from '../../src/platform/database/refuse-strong-roles.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { waitForDatabase } from '../../src/platform/database/wait-for-database.js'
import { CheckAnswers } from '../../src/platform/http/check-answers.interceptor.js'
import type { Cast } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'
import { actorOf } from '../harness/enter.js'

/** The guards behind the others: they refuse where an earlier one is gone, or where something changed in between. */
let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
})
afterAll(() => app?.stop())

const within = <T>(work: Promise<T>, ms: number): Promise<T | 'still waiting'> =>
  Promise.race([work, new Promise<'still waiting'>((resolve) => setTimeout(() => resolve('still waiting'), ms).unref())])

describe('a transaction', () => {
  it('opens no directive for nobody', async () => {
    const work = app.http.get(UnitOfWork)
    await expect(work.asWorker((tx) => accessTo(tx, 'D-AAAAAA'))).rejects.toMatchObject({ code: 'access/not_signed_in' })
  })

  it('lets nobody in whose session ended after the request was let through', async () => {
    const work = app.http.get(UnitOfWork)
    const actor = await actorOf(app, { id: cast.people.counsel.id, role: 'counsel' })
    await expect(work.read(actor, async () => 'in')).resolves.toBe('in')
    await app.asOwner('UPDATE session SET ended_at = now() WHERE person_id = $1', [cast.people.counsel.id])
    await expect(work.read(actor, async () => 'in')).rejects.toMatchObject({ code: 'access/not_signed_in' })
  })
})

describe('a database that does not answer', () => {
  const NOWHERE = 'postgres://edict_app@127.0.0.1:1/edict'

  it('makes the process unready', async () => {
    const ready = new DatabaseReady({ database: { app_url: NOWHERE } } as Settings)
    await expect(ready.check()).rejects.toMatchObject({ code: 'service/unavailable' })
    await ready.onModuleDestroy()
  })

  it('is not waited for if it refuses the password', async () => {
    const wrong = new URL(app.database.appUrl)
    wrong.password = 'wrong'
    await expect(within(waitForDatabase(wrong.href), 10_000)).rejects.toMatchObject({ code: '28P01' })
  })
})

describe('an answer that a route does not declare', () => {
  it('is an error in tests', async () => {
    const context = { getHandler: () => AgenciesController.prototype.add, getClass: () => AgenciesController }
    const answered = (code: 'token/of_a_person' | 'access/forbidden') =>
      lastValueFrom(
        new CheckAnswers(new Reflector()).intercept(context as unknown as ExecutionContext, {
          handle: () => throwError(() => new Refused(code)),
        }),
      )
    await expect(answered('access/forbidden')).rejects.toMatchObject({ code: 'access/forbidden' })
    await expect(answered('token/of_a_person')).rejects.toThrow(/which it does not declare/)
  })
})

describe('a database that a newer version has migrated', () => {
  it('is used by this version for nothing, and not migrated by it', async () => {
    await app.asOwner(`INSERT INTO migration ("timestamp", name) VALUES (9999, 'Newer0000000009999')`)
    const ask = (path: string) => new Client(app.url).get<any>(path)
    expect(await ask('/health/ready')).toMatchObject({ status: 503, body: { code: 'service/schema_newer' } })
    expect(await cast.lead.get<any>('directives')).toMatchObject({ status: 503, body: { code: 'service/schema_newer' } })
    await expect(app.http.get(RefuseStrongRoles).onModuleInit()).rejects.toThrow(/knows only migrations up to/)
    await expect(migrate(app.database.ownerUrl)).rejects.toThrow(/knows only migrations up to/)
    await app.asOwner('DELETE FROM migration WHERE "timestamp" = 9999')
  })
})
