import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cast } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { strayFiles } from '../harness/footprint.js'

let app: TestApp
let cast: Cast

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
}, 60_000)
afterAll(() => app?.stop())

const open = async () => {
  const { reference } = await ok(cast.counsel.post('directives', { via: 'nothing' }))
  return `directives/${reference}`
}

describe('a refused approval of a letter', () => {
  it('leaves no file, whether it was refused because of the author, version, stage or key', async () => {
    const at = await open()
    const letter = await ok(cast.counsel.post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id: null }))
    const path = `${at}/letters/${letter.id}`
    const approve = async (by: 'counsel' | 'lead', version: number, key?: string) =>
      (await cast[by].post(`${path}/approve`, {}, { version, key })).body

    expect(await approve('lead', letter.version)).toMatchObject({ code: 'letter/not_at_this_stage' })
    const submitted = await ok(cast.counsel.post(`${path}/submit`, { facts_checked: true }, { version: letter.version }))
    expect(await approve('counsel', submitted.version)).toMatchObject({ code: 'letter/own_approval' })
    expect(await approve('lead', submitted.version + 1)).toMatchObject({ code: 'resource/stale' })
    expect(await strayFiles(app)).toEqual([])

    const key = randomUUID()
    const approved = await approve('lead', submitted.version, key)
    expect(approved).toMatchObject({ stage: 'approved' })
    // A repeat on a later day would be printed with another date.
    await app.forward(24 * 60)
    await app.cast()
    expect(await approve('lead', submitted.version, key)).toEqual(approved)
    expect(await approve('lead', approved.version)).toMatchObject({ code: 'letter/not_at_this_stage' })
    expect(await strayFiles(app)).toEqual([])
  })
})

describe('a refused upload', () => {
  it('leaves no file even if the refusal comes after the last of its rows', async () => {
    const first = await open()
    const key = randomUUID()
    await ok(cast.lead.upload(`${first}/documents`, Buffer.from('First'), 'first.txt', {}, { key }))
    await ok(cast.counsel.post(`${first}/walls`, { person_id: cast.people.lead.id, reason: 'Conflict of interest' }))
    const second = await open()
    const reused = await cast.lead.upload(`${second}/documents`, Buffer.from('Second'), 'second.txt', {}, { key })
    expect(reused.body.code).toBe('resource/not_found')
    expect(await strayFiles(app)).toEqual([])
  })
})

describe('the check for stray files', () => {
  it('finds a file that no row refers to', async () => {
    const at = await open()
    const folder = join(app.settings.data_dir, 'files', at)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'stray'), 'x')
    expect(await strayFiles(app)).toEqual([join(at, 'stray')])
    rmSync(folder, { recursive: true })
  })
})
