import type { Part, Rest } from '../../src/domain/review/dependents.js'
import type { TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { pick, type Random } from '../harness/random.js'
import type { Cast } from './cast.js'

/** The afternoon of a day in the cases: the time at which questions were asked. */
export const WHEN = '2026-06-12T21:00:00Z'

export interface Case {
  at: string
  id: string
  document: string
}

/** The actions of a lawyer who reads a letter: cases, their demands, readings, questions and answers. */
export async function reviewing(app: TestApp, cast: Cast) {
  const { counsel } = cast
  const products: string[] = []
  for (const name of ['Halden', 'Meridian', 'Orrin'])
    products.push((await ok(counsel.post('scope-lists', { axis: 'product', name }))).id)

  async function aCase(): Promise<Case> {
    const { reference } = await ok(counsel.post('directives', { via: 'nothing', title: 'A case' }))
    const at = `directives/${reference}`
    const { version } = await ok(counsel.get(at))
    await ok(counsel.patch(at, { agency_id: app.agency_id }, { version }))
    const [row] = await app.asOwner<{ id: string }>('SELECT id FROM directive WHERE reference = $1', [reference])
    const document = await ok(counsel.upload(`${at}/documents`, Buffer.from(`Letter of ${reference}`), 'letter.txt'))
    return { at, id: (row as { id: string }).id, document: document.id }
  }

  const aDemand = async ({ at, document }: Case) =>
    (await ok(counsel.post(`${at}/demands`, { document_id: document, page: 1, quote: 'q', subject: 's' }))).id as string
  const aReading = async ({ at }: Case, body: object = {}) =>
    (await ok(counsel.post(`${at}/readings`, { term: 't', alternatives: [{ text: 'a' }, { text: 'b' }], ...body }))).id as string
  const versionOf = async ({ at }: Case, list: string, id: string): Promise<number> =>
    (await ok(counsel.get(`${at}/review`)))[list].find((one: { id: string }) => one.id === id).version
  const adopt = async (of: Case, id: string, alternative: number) =>
    ok(counsel.post(`${of.at}/readings/${id}/adopt`, { alternative }, { version: await versionOf(of, 'readings', id) }))
  /** Asks about a reading or a demand, and has the answer recorded. */
  async function answer({ at, document }: Case, about: object): Promise<any> {
    const { id } = await ok(counsel.post(`${at}/questions`, { ...about, body: 'Which?' }))
    const to = { asked_at: WHEN, asked_zone: 'UTC', asked_how: 'email', contact_id: app.contact_id }
    await ok(counsel.post(`${at}/questions/${id}/ask`, to, { version: 1 }))
    const given = { answered_at: WHEN, answered_zone: 'UTC', answer: 'So.', document_id: document }
    return ok(counsel.post(`${at}/questions/${id}/answer`, given, { version: 2 }))
  }
  const parts = (list: { subject_kind: string; subject_id: string }[]) =>
    list.map(({ subject_kind, subject_id }) => `${subject_kind} ${subject_id}`).sort()
  const openOf = async ({ at }: Case) =>
    (await ok(counsel.get(`${at}/review`))).reopenings.filter((one: { settled_at: unknown }) => one.settled_at === null)

  /** A case of real rows with random dependencies, created over HTTP as far as the API allows. */
  async function aRandomCase(random: Random) {
    const of = await aCase()
    const rests: Rest[] = []
    const made: Part[] = []
    const note = (part: Part, on: Part['kind'], ids: readonly string[]) =>
      rests.push(...ids.map((id) => ({ part, on: { kind: on, id } })))
    const several = async (most: number, one: () => Promise<string>): Promise<string[]> => {
      const ids: string[] = []
      for (let left = 1 + Math.floor(random() * most); left > 0; left--) ids.push(await one())
      return ids
    }
    const some = (ids: readonly string[], how = 0.35) => ids.filter(() => random() < how)
    const demands = await several(2, () => aDemand(of))
    const readings = await several(3, async () => {
      const [demand] = some(demands)
      const id = await aReading(of, { demand_id: demand ?? null })
      if (demand) note({ kind: 'reading', id }, 'demand', [demand])
      await adopt(of, id, 0)
      made.push({ kind: 'reading', id })
      return id
    })
    const obligations = await several(4, async () => {
      const [demand] = some(demands, 0.6)
      const on = some(readings)
      const from = demand ? { source: 'demand', demand_id: demand } : { source: 'law' }
      const { id } = await ok(counsel.post(`${of.at}/obligations`, { ...from, kind: 'do', subject: 's', reading_ids: on }))
      if (demand) note({ kind: 'obligation', id }, 'demand', [demand])
      note({ kind: 'obligation', id }, 'reading', on)
      made.push({ kind: 'obligation', id })
      return id
    })
    await several(4, async () => {
      const fulfils = some(obligations)
      if (fulfils.length === 0) fulfils.push(pick(random, obligations))
      const people = { person_id: cast.people.contributor.id, verifier_id: cast.people.lead.id }
      const on = some(readings, 0.2)
      const body = { subject: 's', obligation_ids: fulfils, reading_ids: on, ...people }
      const { id } = await ok(counsel.post(`${of.at}/measures`, body))
      note({ kind: 'measure', id }, 'obligation', fulfils)
      note({ kind: 'measure', id }, 'reading', on)
      made.push({ kind: 'measure', id })
      return id
    })
    await several(2, async () => {
      const on = some(readings)
      const body = { chosen: 'c', reasons: 'r', wider_than_ordered: false, reading_ids: on }
      const { id } = await ok(counsel.post(`${of.at}/decisions`, body))
      note({ kind: 'decision', id }, 'reading', on)
      made.push({ kind: 'decision', id })
      return id
    })
    await ok(counsel.post(`${of.at}/scope/items`, { add: products }))
    for (const product_id of some(products, 0.7)) {
      const on = some(readings)
      const entry = { product_id, answer: 'in', reason: 'r', reading_ids: on, version: 0 }
      const { id } = (await ok(counsel.post(`${of.at}/scope/entries`, { entries: [entry] }))).items[0]
      note({ kind: 'scope_entry', id }, 'reading', on)
      made.push({ kind: 'scope_entry', id })
    }
    return { of, rests, made, demands, readings }
  }

  return { aCase, aDemand, aReading, adopt, answer, parts, openOf, aRandomCase }
}
